import type { Article } from '../../model/article.ts'
import type { TimeMention } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Stage, World } from '../../model/stage.ts'
import { parseDateLine } from '../../text/dates.ts'
import { foldWithMap } from '../../text/fold.ts'
import { overlaps, sliceOf } from '../../text/spans.ts'
import { expressionsOf } from './expressions.ts'

/** Time expressions of the body. What the words leave open is resolved against the stated day of publication and nothing else. */
export const times: Stage<'sentences', 'times'> = {
  name: 'times',
  version: 1,
  needs: ['sentences'],
  run: (article, _, world) => ({ times: timesIn(article, world) }),
}

function timesIn({ text, published }: Article, { language }: World): TimeMention[] {
  const today = published && published.value.length >= 10 ? published.value.slice(0, 10) : undefined
  const found: TimeMention[] = parseDateLine(text, language.calendar, language.letters).map(({ stamp, span }) => ({
    span,
    words: sliceOf(text, span),
    timex: stamp,
    value: stamp,
    rule: 'times.whole-date',
  }))
  const folded = foldWithMap(text, language.letters)
  for (const { rule, pattern, mean } of expressionsOf(language))
    for (const match of folded.text.matchAll(pattern)) {
      const span: Span = folded.printed({ start: match.index, end: match.index + match[0].length })
      if (found.some((one) => overlaps(one.span, span))) continue
      const meaning = mean(match.groups ?? {}, today)
      if (meaning) found.push({ span, words: sliceOf(text, span), ...meaning, rule })
    }
  return found.sort((a, b) => a.span.start - b.span.start)
}
