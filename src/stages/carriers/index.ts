import type { Article } from '../../model/article.ts'
import type { CarrierMention } from '../../model/layers.ts'
import type { Field, Span } from '../../model/span.ts'
import type { Stage, World } from '../../model/stage.ts'
import { nameKey } from '../../text/name-key.ts'
import { namesIn } from '../../text/names-in.ts'

/** Code units at the beginning of the body in which a dateline may stand, and words of a line that is nothing but a credit. */
const OPENING = 60
const CLOSING = 60

/** Who is credited with the page as a whole: in its byline, in the dateline of its first line, in a credit at its end. */
export const carriers: Stage<'sentences', 'carriers'> = {
  name: 'carriers',
  version: 1,
  needs: ['sentences'],
  run: (article, _, world) => ({ carriers: [...inByline(article, world), ...inDateline(article, world), ...atEnd(article, world)] }),
}

function inByline(article: Article, world: World): CarrierMention[] {
  const value = article.byline?.value
  return value ? credits(value, 0, 'byline', world, 'byline') : []
}

/** What stands before the dash, colon or bracket that parts a dateline from the first sentence. */
function inDateline({ text }: Article, world: World): CarrierMention[] {
  const line = text.slice(0, OPENING).split('\n', 1)[0]!
  const part = /^[^.؟!?«“"]{2,}?(?:[:：]|\)\s*[-–—]*|\s[-–—]{1,2}\s|\/\/?\s)(?=\s*[\p{L}«“"])/u.exec(line)?.[0] ?? ''
  const longer = /^(?:[^.؟!?«“"]{2,40}?[-–—/]\s?){1,3}[^.؟!?«“"\s]{2,12}\s*[-–—:]/u.exec(line)?.[0] ?? ''
  return credits(part.length >= longer.length ? part : longer, 0, 'dateline', world)
}

/** A last line, or a bracket behind the last sentence, that is a credit. */
function atEnd({ text }: Article, world: World): CarrierMention[] {
  const line = text.slice(text.lastIndexOf('\n', text.trimEnd().length - 1) + 1).trimEnd()
  const start = text.trimEnd().length - line.length
  if (line.length <= CLOSING) {
    const found = credits(line, start, 'end', world)
    if (found.length > 0 && covers(line, found, start, world)) return found
  }
  const bracket = /[([]([^()[\]]{2,40})[)\]][\s.]*$/u.exec(line)
  return bracket ? credits(bracket[1]!, start + bracket.index + 1, 'end', world).filter((found) => covers(bracket[1]!, [found], start + bracket.index + 1, world)) : []
}

/** A short line with a name in it may be a sentence about an agency: the names must be most of it. */
function covers(line: string, found: readonly CarrierMention[], start: number, { language }: World): boolean {
  const labels = language.credit.labels.map((label) => nameKey(label, language.letters))
  let rest = line
  for (const { span } of found) rest = rest.replace(line.slice(span.start - start, span.end - start), ' ')
  return nameKey(rest, language.letters)
    .split(' ')
    .filter((word) => word && !labels.includes(word)).length <= 2
}

/** Agencies, papers and stations named in a short credit text, and collective credits. */
function credits(line: string, start: number, at: CarrierMention['at'], { language, gazetteer }: World, field?: Field): CarrierMention[] {
  if (line.trim() === '') return []
  const place = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
  const named = namesIn(line, gazetteer, language.letters).map(({ span, entity }): CarrierMention => ({
    carrier: { kind: entity.kind as CarrierMention['carrier']['kind'], name: entity.names[0]!, entity: entity.id },
    at,
    span: place(span),
    ...(field && { field }),
    rule: `carriers.named-in-${at}`,
  }))
  const key = nameKey(line, language.letters).split(' ')
  const collective = language.credit.collective.find((word) => {
    const words = nameKey(word, language.letters).split(' ')
    return key.some((_, i) => words.every((one, j) => key[i + j] === one))
  })
  if (!collective || named.length > 0) return named
  const from = Math.max(0, line.indexOf(collective))
  return [{ carrier: { kind: 'unnamed', name: collective }, at, span: place({ start: from, end: from + collective.length }), ...(field && { field }), rule: `carriers.collective-in-${at}` }]
}
