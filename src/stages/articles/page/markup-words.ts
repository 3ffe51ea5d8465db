import type { FurnitureKind } from '../../../model/article.ts'

/** What a word of a class name or an id says of an element, a bit each; templates are written in English whatever the language of the page. */
export const MarkupTrait = {
  /** The name of a body, and of a part of one. */
  body: 1,
  bodyPart: 2,
  caption: 4,
  /** A window that is opened over the page, or the foot of it. */
  dialog: 8,
  /** A date or an author. */
  label: 16,
  author: 32,
  /** The standfirst between headline and body. */
  lead: 64,
  /** What stands above or before a headline and names its subject. */
  kicker: 128,
  /** "sidebar-grid", "has-sidebar": a layout that has a place for such a thing is not the thing. */
  layout: 256,
  beside: 512,
  /** The beginning of a word that templates write in one or in two: "article" of "articlebody". */
  begins: 1024,
} as const

/** A word of class names; `traits`: those of `MarkupTrait` that it has. */
export interface MarkupWord {
  readonly traits: number
  readonly region: FurnitureKind | undefined
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

const TRAIT_WORDS: Readonly<Record<Exclude<keyof typeof MarkupTrait, 'begins'>, string>> = {
  body: 'articlebody articletext articlecontent storybody storytext storycontent postcontent postbody posttext entrycontent entry maincontent newstext newsbody bodytext articledetails contentbody wysiwyg',
  bodyPart: 'article story post entry news content body text details detail main',
  caption: 'caption figcaption legend bildunterschrift imagedesc photocredit imagecaption',
  dialog: 'modal modals popup lightbox offcanvas foot',
  label: 'byline author date time published',
  author: 'byline author authors writer reporter byauthor postauthor articleauthor authorname bylinename',
  lead: 'lead lede standfirst intro introduction summary subtitle subheadline subhead chapeau vorspann teaser excerpt dek deck abstract description preamble ingress',
  kicker:
    'kicker overline overtitle eyebrow surtitle supertitle pretitle roofline dachzeile topline cintillo antetitulo occhiello rubric category section label',
  layout: 'grid layout',
  beside: 'has with no without hide is',
}

function wordTable(): ReadonlyMap<string, MarkupWord> {
  const table = new Map<string, MarkupWord>()
  const add = (word: string, traits: number, region?: FurnitureKind): void => {
    const known = table.get(word)
    table.set(word, { traits: traits | (known?.traits ?? 0), region: known?.region ?? region })
  }
  for (const [word, region] of REGION_WORDS) add(word, 0, region)
  for (const trait of Object.keys(TRAIT_WORDS) as (keyof typeof TRAIT_WORDS)[])
    for (const word of TRAIT_WORDS[trait].split(' ')) add(word, MarkupTrait[trait])
  for (const word of `${TRAIT_WORDS.body} ${TRAIT_WORDS.caption}`.split(' ')) {
    let begun = ''
    for (const letter of word) {
      begun += letter
      add(begun, MarkupTrait.begins)
    }
  }
  return table
}

/** Words of class names in small letters, and beginnings of those that are written in two as well. */
export const markupWords: ReadonlyMap<string, MarkupWord> = wordTable()
