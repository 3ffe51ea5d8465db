import { expect, test } from 'vitest'
import type { PageReading } from '../src/model/collection.ts'
import { world } from '../src/pipeline/world.ts'
import { sameReading } from '../src/run/ingest/same-articles.ts'
import { readForKeeping } from '../src/run/reading/read-page.ts'
import { diceOf } from './layouts/dice.ts'
import { fillingOf } from './layouts/filling.ts'
import { layouts } from './layouts/index.ts'
import { toldOfExamples } from './layouts/told.ts'

const PAGES = 4
const AGAIN = 9

const told = toldOfExamples()

/** A capture of a page: the article is that of the page, everything around it that of the moment. */
function captured(
  layout: (typeof layouts)[string],
  page: number,
  moment: number,
): { readonly body: string; readonly reading?: PageReading } {
  const at = (37 * page) % told.length
  const { site, url, shown } = fillingOf(told, at, diceOf(page + 1))
  const { html, body } = layout({ ...fillingOf(told, at, diceOf(1000 * page + moment)), site, url, shown })
  const reading = readForKeeping({ id: `${page} ${moment}`, source: 'page', url, media: 'html', charset: 'utf-8', body: html }, world)
  return { body: body.join('\n'), ...(!('none' in reading) && { reading }) }
}

test('1,000 captures again in which only rails, counters, dates of the day and advertisements changed give no version', {
  timeout: 600_000,
}, () => {
  const versions: string[] = []
  let captures = 0
  for (const [name, layout] of Object.entries(layouts)) {
    for (let page = 1; page <= PAGES; page++) {
      const first = captured(layout, page, 0)
      for (let moment = 1; moment <= AGAIN; moment++) {
        const again = captured(layout, page, moment)
        // Some layouts draw the article itself, too.
        if (again.body !== first.body || !first.reading || !again.reading) continue
        captures++
        const { article } = again.reading
        if (article.id !== first.reading.article.id && !sameReading(first.reading, again.reading))
          versions.push(`${name} ${page} ${moment}`)
      }
    }
  }
  expect(captures).toBeGreaterThanOrEqual(1000)
  expect(versions).toEqual([])
})
