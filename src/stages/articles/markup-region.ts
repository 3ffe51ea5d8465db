import type { FurnitureKind } from '../../model/article.ts'
import type { PageElement } from '../../model/capture.ts'

const TAGS: Readonly<Record<string, FurnitureKind>> = { nav: 'navigation', footer: 'chrome', aside: 'related', menu: 'navigation' }
const ROLES: Readonly<Record<string, FurnitureKind>> = {
  navigation: 'navigation',
  banner: 'navigation',
  search: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'chrome',
  complementary: 'related',
  dialog: 'cookie-notice',
  alertdialog: 'cookie-notice',
}

/** Words of class names and ids by what they label on news sites. Templates are written in English whatever the language of the page. */
const WORDS: Readonly<Record<string, FurnitureKind>> = Object.fromEntries(
  (
    [
      ['comments', 'comment comments disqus respond commentlist livefyre coral viafoura'],
      [
        'related',
        'related recommended recommendation recommendations recirc recirculation readmore seealso sidebar rail outbrain taboola similar',
      ],
      ['latest-news', 'latest ticker breaking trending popular mostread mostviewed newsbar marquee'],
      ['share', 'share sharing sharebar shares social socials addthis addtoany sharedaddy sharethis jssocials whatsapp follow'],
      ['newsletter', 'newsletter newsletters subscribe subscription signup paywall appbanner'],
      ['cookie-notice', 'cookie cookies consent gdpr onetrust'],
      ['advertisement', 'ad ads adv advert adverts advertisement advertising sponsor sponsored dfp gpt adslot adsense promo promos'],
      ['tags', 'tags taglist keywords topics tagcloud'],
      ['author-box', 'authorbox authorbio bio aboutauthor'],
      [
        'navigation',
        'breadcrumb breadcrumbs nav navbar navigation menu submenu pagination pager footer masthead toolbar topbar skip login modal popup',
      ],
      ['chrome', 'copyright disclaimer'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** "sidebar-grid", "has-sidebar": a layout that has a place for such a thing is not the thing. */
const LAYOUT = new Set(['grid', 'layout'])
const BESIDE = new Set(['has', 'with', 'no', 'without', 'hide', 'is'])

/** What an element is by its markup, where that says that it is no part of an article: its tag, role, class and id. */
export function markupRegion({ tag, attributes }: PageElement): FurnitureKind | undefined {
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return undefined
  const byRole = ROLES[attributes.role ?? '']
  if (TAGS[tag] ?? byRole) return TAGS[tag] ?? byRole
  const tokens = tokensOf(`${attributes.id ?? ''} ${attributes.class ?? ''}`)
  const at = tokens.findIndex((token, i) => WORDS[token] && !LAYOUT.has(tokens[i + 1] ?? '') && !BESIDE.has(tokens[i - 1] ?? ''))
  return at < 0 ? undefined : WORDS[tokens[at]!]
}

const BODY_WORDS = new Set(
  'articlebody articletext articlecontent storybody storytext storycontent postcontent postbody posttext entrycontent entry maincontent newstext newsbody bodytext articledetails contentbody wysiwyg'.split(
    ' ',
  ),
)
const BODY_PARTS = new Set('article story post entry news content body text details detail main'.split(' '))

/** 2: the markup says that this is the body of an article; 1: it hints so; 0: it does not say. */
export function bodyHint({ tag, attributes }: PageElement): 0 | 1 | 2 {
  if (/articlebody/iu.test(attributes.itemprop ?? '')) return 2
  const tokens = tokensOf(`${attributes.id ?? ''} ${attributes.class ?? ''}`)
  if (tokens.some((token) => BODY_WORDS.has(token))) return 2
  for (let i = 0; i + 1 < tokens.length; i++) if (BODY_WORDS.has(tokens[i]! + tokens[i + 1]!)) return 2
  return tag === 'article' || tag === 'main' || attributes.role === 'main' || tokens.some((token) => BODY_PARTS.has(token)) ? 1 : 0
}

const tokensOf = (names: string): string[] =>
  names.length > 400
    ? []
    : names
        .replace(/([a-z])([A-Z])/gu, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/u)
        .filter(Boolean)
