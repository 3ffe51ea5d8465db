import type { Article, Block, Stamp } from '../../model/article.ts'
import type { Capture } from '../../model/capture.ts'
import type { Entity, Gazetteer } from '../../model/gazetteer.ts'
import type { Language } from '../../model/language.ts'
import type { Found } from '../../model/span.ts'
import type { World } from '../../model/stage.ts'
import { trimmed } from '../../text/spans.ts'
import { isDay, stampOf } from './dates/stamp-of.ts'
import { articleId, outletOfUrl, refOf } from './identity.ts'
import { pagePlace } from './page/page-addresses.ts'

type Fields = Extract<Capture, { media: 'fields' }>

/** An article whose parts are already told apart. Its text is the body to the letter; what a field says is stated by that field. */
export function fieldsArticle(given: Fields, { gazetteer, language }: World): Article {
  const { fields } = given
  const { capture, page, url: address, addresses } = pagePlace(given, fields.url ?? fields.id)
  const url = fields.url === undefined ? undefined : address
  const said = (value: string | undefined, name: string): Found<string> | undefined =>
    value ? { value, known: 'stated', quote: value, rule: `articles.field-${name}` } : undefined
  const stamp = fields.published === undefined ? undefined : fieldStamp(fields.published, language)
  const published =
    stamp === undefined ? undefined : { value: stamp, known: 'stated' as const, quote: fields.published!, rule: 'articles.field-published' }
  const named = fields.outlet
    ? (gazetteer.byId(fields.outlet) ?? gazetteer.byName(fields.outlet) ?? agencyNamed(fields.outletName, gazetteer))
    : undefined
  return {
    id: articleId(page, fields.title ?? '', fields.byline ?? '', fields.text),
    page,
    capture: refOf(capture),
    url,
    ...(addresses.length > 0 && { addresses }),
    outlet: fields.outlet
      ? {
          value: { id: named?.id ?? fields.outlet, name: fields.outletName ?? (named ? named.names[0]! : fields.outlet) },
          known: 'stated',
          quote: fields.outlet,
          rule: 'articles.field-outlet',
        }
      : outletOfUrl(url, gazetteer, fields.outletName),
    language: language.id,
    headline: said(fields.title, 'title'),
    byline: said(fields.byline, 'byline'),
    published,
    dates: published ? [{ of: 'published', stamp: published.value, quote: published.quote, rule: published.rule, believed: true }] : [],
    text: fields.text,
    blocks: paragraphsOf(fields.text),
    captions: [],
    furniture: [],
  }
}

/** A year, a month or a day that exists, with or without a time; a day that does not exist says nothing. */
function fieldStamp(text: string, language: Language): Stamp | undefined {
  const [, year, month = '01'] = /^\s*(\d{4})(?:-(\d\d))?\s*$/u.exec(text) ?? []
  if (year === undefined) return stampOf(text, language)
  return isDay(Number(year), Number(month), 1) ? text.trim() : undefined
}

/** Newspapers of several countries share a name; an agency's is its own. */
function agencyNamed(name: string | undefined, gazetteer: Gazetteer): Entity | undefined {
  const entity = name ? gazetteer.byName(name) : undefined
  return entity?.kind === 'agency' ? entity : undefined
}

function paragraphsOf(text: string): Block[] {
  const blocks: Block[] = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const span = trimmed(text, { start, end: feed < 0 ? text.length : feed })
    if (span.end > span.start) blocks.push({ kind: 'paragraph', span })
    if (feed < 0) break
    start = feed + 1
  }
  return blocks
}
