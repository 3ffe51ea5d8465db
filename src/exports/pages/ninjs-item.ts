import type { Article } from '../../model/article.ts'
import { type Chain, type Hand, isGap } from '../../model/chain.ts'
import type { Statement } from '../../model/statement.ts'
import { dateTimeOf, type PageSet, type ToldPage, urnOf, webAddress, wordsOf } from './page-set.ts'

/** A party of `infoSources`: in order of its hands, each statement from its speaker to the page. */
interface InfoSource {
  readonly name: string
  /** `speaker`, `carrier`, `missing`, `likely`, `observed` … and how it is known: `carrier stated`. */
  readonly role: string
  /** Which step of which statement: `STATEMENT 2`. */
  readonly literal?: string
  readonly uri?: string
}

/** A page as an item of ninjs 3.1, in the order of its schema. */
export interface NinjsItem {
  readonly uri: string
  readonly type: 'text'
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string }
  readonly [property: string]: unknown
}

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' }

/** Each page of a set as an item; another page whose wording it shares is an association of it. */
export const ninjsItems = (set: PageSet): NinjsItem[] => set.pages.map((page) => ninjsItem(page, set))

function ninjsItem({ article, statements, chains }: ToldPage, set: PageSet): NinjsItem {
  const { capture, headline, byline, dateline, published, updated, language, url } = article
  const [first, last] = [dateTimeOf(published?.value), dateTimeOf(updated?.value)]
  const people = peopleIn(statements)
  const associations = associationsOf(article, set)
  return {
    uri: urnOf('article', article.id),
    type: 'text',
    representationType: 'partial',
    standard: STANDARD,
    ...(first && { firstCreated: first }),
    ...((last ?? first) && { versionCreated: last ?? first }),
    language,
    ...(headline && { headlines: [{ role: 'main', value: headline.value }] }),
    ...(byline && { by: byline.value }),
    ...(dateline && { located: dateline.value }),
    bodies: statements.map((statement) => ({
      role: `statement ${statement.form}`,
      contentType: 'text/plain',
      value: wordsOf(article, statement),
    })),
    ...(people.length > 0 && { people }),
    infoSources: [...chains.flatMap(creditedSources), ...observedSources(article, set)],
    ...(associations.length > 0 && { associations }),
    altIds: [
      ...(url ? [{ role: 'url', value: url }] : []),
      ...statements.map(({ id }) => ({ role: 'statement', value: id })),
      { role: 'capture', value: capture.id },
      ...(capture.digest ? [{ role: 'capture digest', value: capture.digest }] : []),
    ],
  }
}

/** The hands of a chain in order; a hand that is missing has its place, and no name but a likely one's. */
function creditedSources({ statement, links }: Chain): InfoSource[] {
  let step = 0
  const source = (name: string, role: string, hand?: Hand): InfoSource => ({
    name,
    role,
    literal: `${statement} ${step++}`,
    ...(hand?.entity && { uri: urnOf(hand.kind === 'outlet' ? 'outlet' : hand.kind === 'speaker' ? 'speaker' : 'carrier', hand.entity) }),
  })
  const found = links.length > 0 ? [source(links[0]!.from.name, links[0]!.from.kind, links[0]!.from)] : []
  for (const link of links) {
    if (isGap(link)) found.push(source(link.likely?.hand.name ?? '', link.likely ? 'missing likely' : 'missing', link.likely?.hand))
    found.push(source(link.to.name, isGap(link) ? link.to.kind : `${link.to.kind} ${link.known}`, link.to))
  }
  return found
}

/** Pages from which shared wording shows the page's words to come: beside what it credits, never among it. */
const observedSources = ({ id }: Article, { group }: PageSet): InfoSource[] =>
  (group?.observed ?? [])
    .filter(({ to, direction }) => to.article === id && direction.earlier !== 'unknown')
    .map(({ from }) => ({ name: from.name, role: 'observed', ...(from.article && { literal: from.article }) }))

function associationsOf({ id }: Article, { pages, group }: PageSet) {
  const found = (group?.observed ?? []).filter(({ to, direction }) => to.article === id && direction.earlier !== 'unknown')
  return found.flatMap(({ from }) => {
    const page = pages.find(({ article }) => article.id === from.article)
    if (!page) return []
    const { headline, url } = page.article
    return [
      {
        name: headline?.value ?? from.name,
        uri: urnOf('article', page.article.id),
        rel: 'observed source',
        type: 'text',
        ...(webAddress(url) && { altIds: [{ role: 'url', value: url }] }),
      },
    ]
  })
}

/** Speakers who are persons, each once. */
function peopleIn(statements: readonly Statement[]) {
  const met = new Map<string, { name: string; rel: string; literal?: string }>()
  for (const { speaker } of statements)
    if (speaker?.value.kind === 'person' && !met.has(speaker.value.name))
      met.set(speaker.value.name, { name: speaker.value.name, rel: 'speaker', ...(speaker.value.role && { literal: speaker.value.role }) })
  return [...met.values()]
}
