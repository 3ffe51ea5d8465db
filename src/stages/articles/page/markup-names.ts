import type { FurnitureKind } from '../../../model/article.ts'

/** What the words of a class name or id say about an element. Templates are written in English whatever the language of the page. */
export interface MarkupNames {
  readonly region: FurnitureKind | undefined
  /** 2: the body of an article; 1: a hint of it. */
  readonly hint: 0 | 1 | 2
  readonly caption: boolean
  /** A window that is opened over the page, or the foot of it. */
  readonly dialog: boolean
  /** A date or an author. */
  readonly label: boolean
  readonly author: boolean
  /** The standfirst between headline and body. */
  readonly lead: boolean
  /** The words above or before a headline that name its subject. */
  readonly kicker: boolean
  /** A number that elements of the same kind share: the words without numbers. */
  readonly shape: number
}

const REGION_WORDS: ReadonlyMap<string, FurnitureKind> = new Map(
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
        'breadcrumb breadcrumbs nav navbar navigation menu submenu pagination pager footer foot masthead toolbar topbar skip login',
      ],
      ['chrome', 'copyright disclaimer modal modals popup lightbox offcanvas'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

/** "sidebar-grid", "has-sidebar": a layout that has a place for such a thing is not the thing. */
const LAYOUT = new Set(['grid', 'layout'])
const BESIDE = new Set(['has', 'with', 'no', 'without', 'hide', 'is'])
const BODY_WORDS = new Set(
  'articlebody articletext articlecontent storybody storytext storycontent postcontent postbody posttext entrycontent entry maincontent newstext newsbody bodytext articledetails contentbody wysiwyg'.split(
    ' ',
  ),
)
const BODY_PARTS = new Set('article story post entry news content body text details detail main'.split(' '))
const LEAD_WORDS = new Set(
  'lead lede standfirst intro introduction summary subtitle subheadline subhead chapeau vorspann teaser excerpt dek deck abstract description preamble ingress'.split(
    ' ',
  ),
)
const KICKER_WORDS = new Set(
  'kicker overline overtitle eyebrow surtitle supertitle pretitle roofline dachzeile topline cintillo antetitulo occhiello rubric category section label'.split(
    ' ',
  ),
)
const DIALOG_WORDS = new Set('modal modals popup lightbox offcanvas foot'.split(' '))
const CAPTION_WORDS = new Set('caption figcaption legend bildunterschrift imagedesc photocredit imagecaption'.split(' '))
const LABEL_WORDS = new Set('byline author date time published'.split(' '))
const AUTHOR_WORDS = new Set('byline author authors writer reporter byauthor postauthor articleauthor authorname bylinename'.split(' '))

const NONE: MarkupNames = {
  region: undefined,
  hint: 0,
  caption: false,
  dialog: false,
  label: false,
  author: false,
  lead: false,
  kicker: false,
  shape: 0,
}

/** One of the names in a class attribute. */
function nameOf(text: string): MarkupNames {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
  let region: FurnitureKind | undefined
  let dialog = false
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  for (let i = 0; i < words.length; i++) {
    if (LAYOUT.has(words[i + 1] ?? '') || BESIDE.has(words[i - 1] ?? '')) continue
    region ??= REGION_WORDS.get(words[i]!)
    if (DIALOG_WORDS.has(words[i]!)) dialog = true
  }
  const body = words.some((word, i) => BODY_WORDS.has(word) || BODY_WORDS.has(word + (words[i + 1] ?? '')))
  const desc = words.some((word, i) => CAPTION_WORDS.has(word) || CAPTION_WORDS.has(word + (words[i + 1] ?? '')))
  return {
    region,
    hint: body ? 2 : has(BODY_PARTS) ? 1 : 0,
    caption: desc,
    dialog,
    label: has(LABEL_WORDS),
    author: has(AUTHOR_WORDS),
    lead: has(LEAD_WORDS),
    kicker: has(KICKER_WORDS),
    shape: hashOf(words.join(' ')),
  }
}

function hashOf(text: string): number {
  let hash = 7
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return hash
}

/** Sites share most names, so each is read once; a page made to fill the memory empties it. Longer names are made by programs for programs. */
const MOST_KNOWN = 100_000
const LONGEST = 60
const known = new Map<string, MarkupNames>()

function remember(text: string, names: MarkupNames): MarkupNames {
  if (known.size >= MOST_KNOWN) known.clear()
  // A part of a page's text holds all of it in memory, so the letters are copied.
  known.set(text.split('').join(''), names)
  return names
}

const knownName = (text: string): MarkupNames => (text.length > LONGEST ? NONE : (known.get(text) ?? remember(text, nameOf(text))))

const MOST_NAMES = 40
/** A longer attribute is read name by name each time. */
const LONGEST_LIST = 200

/** What a class attribute or an id says. */
export function markupNames(text: string | undefined): MarkupNames {
  if (!text) return NONE
  if (text.length > LONGEST_LIST) return namesIn(text)
  return known.get(text) ?? (text.includes(' ') ? remember(text, namesIn(text)) : knownName(text))
}

function namesIn(text: string): MarkupNames {
  let all = NONE
  for (const part of text.split(' ', MOST_NAMES)) if (part !== '') all = all === NONE ? knownName(part) : both(all, knownName(part))
  return all
}

const both = (a: MarkupNames, b: MarkupNames): MarkupNames => ({
  region: a.region ?? b.region,
  hint: a.hint > b.hint ? a.hint : b.hint,
  caption: a.caption || b.caption,
  dialog: a.dialog || b.dialog,
  label: a.label || b.label,
  author: a.author || b.author,
  lead: a.lead || b.lead,
  kicker: a.kicker || b.kicker,
  shape: (Math.imul(a.shape, 31) + b.shape) | 0,
})
