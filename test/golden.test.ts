import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readCaptures } from '../src/captures/read-captures.ts'
import { readPage } from '../src/index.ts'
import type { Capture, NoArticle } from '../src/model/capture.ts'
import type { Chain } from '../src/model/chain.ts'
import type { Reading } from '../src/model/reading.ts'
import { world } from '../src/pipeline/world.ts'
import { readCapture, readForKeeping } from '../src/run/reading/read-page.ts'

const pages = fileURLToPath(new URL('./pages/', import.meta.url))
const examples = fileURLToPath(new URL('../examples/captures/', import.meta.url))

/** What a person would check on a page, in words. */
function gist({ article, layers, chain }: Reading) {
  return {
    headline: article.headline?.value,
    outlet: article.outlet && `${article.outlet.value.name} (${article.outlet.known})`,
    byline: article.byline?.value,
    published: article.published?.value,
    dates: article.dates.map(({ of, stamp, rule, believed }) => `${of} ${stamp} ${rule}${believed ? '' : ', not believed'}`),
    body: article.text.split('\n'),
    captions: article.captions,
    leftOut: article.furniture.map(({ kind, text, headlines }) =>
      headlines ? `${kind}: ${headlines.length} headlines` : `${kind}: ${text.split('\n')[0]!.slice(0, 40)}`,
    ),
    carriers: layers.carriers.filter(({ at }) => at !== 'text').map(({ at, carrier }) => `${at}: ${carrier.name}`),
    statements: layers.statements.map((statement) => ({
      who: statement.speaker ? `${statement.speaker.value.name} (${statement.speaker.known})` : null,
      role: statement.speaker?.value.role,
      form: statement.form,
      cue: statement.cue && article.text.slice(statement.cue.span.start, statement.cue.span.end),
      words: statement.content.map(({ start, end }) => article.text.slice(start, end)),
      when: statement.saidAt && `${statement.saidAt.value.words} = ${statement.saidAt.value.value ?? statement.saidAt.value.timex}`,
      where: statement.saidIn?.value,
      chain: shown(chain.find((one) => one.statement === statement.id)),
    })),
  }
}

const shown = (chain: Chain | undefined): string =>
  chain?.links
    .map(
      (step, i) =>
        `${i === 0 ? step.from.name : ''}${'gap' in step ? ` [gap${step.likely ? `, likely ${step.likely.hand.name}` : ''}]` : ` →(${step.basis})`} ${step.to.name}`,
    )
    .join('') ?? ''

/** As `isnad read` reads it; what `add` keeps and what the library gives must be the same. */
function readEveryWay(capture: Capture): Reading | NoArticle {
  const reading = readCapture(capture, world)
  const { article, layers } = 'none' in reading ? { article: undefined, layers: undefined } : reading
  expect(readForKeeping(capture, world)).toEqual(layers ? { article, statements: layers.statements, carriers: layers.carriers } : reading)
  if (capture.media !== 'fields' && !capture.garbled) {
    const { source, url, at, media, body } = capture
    const read = readPage({
      ...(media === 'html' ? { html: body } : { text: body }),
      source,
      ...(url && { url }),
      ...(at && { takenAt: at }),
    })
    expect('none' in read ? read : gist(read)).toEqual('none' in reading ? reading : gist(reading))
  }
  return reading
}

async function gistsOf(path: string): Promise<unknown[]> {
  const gists: unknown[] = []
  for await (const outcome of readCaptures([path])) {
    if ('why' in outcome) throw new Error(outcome.why)
    const reading = readEveryWay(outcome.capture)
    gists.push('none' in reading ? reading : gist(reading))
  }
  return gists
}

const cases = [pages, examples].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.json'))
    .map((name) => [name, join(folder, name)] as const),
)

/** `UPDATE_GOLDEN=1` writes what is read; look at every line of the difference before it is kept. */
describe('golden pages', () => {
  test.each(cases)('%s', async (name, path) => {
    const expected = join(pages, `${basename(name)}.expected.json`)
    const gists = await gistsOf(path)
    if (process.env.UPDATE_GOLDEN) writeFileSync(expected, `${JSON.stringify(gists, null, 2)}\n`)
    expect(existsSync(expected), `no expected answer for ${name}`).toBe(true)
    expect(JSON.parse(JSON.stringify(gists))).toEqual(JSON.parse(readFileSync(expected, 'utf8')))
  })
})
