import type { CaptureOutcome } from '../../../model/capture.ts'
import type { FormatInput } from '../../formats/format.ts'
import { linesOf } from '../../lines-of.ts'
import { captured, damaged, notOfInterest, refused } from '../../outcomes.ts'
import { wholeBytes } from '../../whole-bytes.ts'
import { Sightings } from '../sightings.ts'
import { warcOutcomes } from '../warc-outcomes.ts'
import { isArchive, type WaczVerdict, waczVerdict } from './wacz-verdict.ts'
import { type ZipFiles, zipFiles } from './zip-files.ts'

/** Of standard input or an upload the whole is held. */
const MOST_HELD = 64_000_000

/** What a WACZ is worth, then what became of each record of the archives in it, then the pages that it lists and does not hold. */
export async function* waczOutcomes({ source, path, bytes, inside }: FormatInput): AsyncGenerator<CaptureOutcome> {
  const place = { source, type: 'wacz' }
  const whole = path ?? (await wholeBytes(bytes, MOST_HELD))
  if (whole === undefined)
    return yield refused(
      place,
      `a WACZ of more than ${MOST_HELD / 1_000_000} MB is read from a file, since its index stands at its end: save it first`,
    )
  let zip: ZipFiles
  try {
    zip = await zipFiles(whole)
  } catch (error) {
    return yield damaged(place, `the zip of the WACZ cannot be read: ${(error as Error).message}`)
  }
  try {
    const verdict = await waczVerdict(zip)
    yield verdictOutcome(source, verdict)
    yield* recordOutcomes(source, zip, verdict, inside.sightings ?? new Sightings())
  } finally {
    zip.close()
  }
}

const verdictOutcome = (source: string, { wrong, right }: WaczVerdict): CaptureOutcome =>
  wrong.length === 0
    ? notOfInterest({ source, type: 'wacz' }, `a valid WACZ: ${right.join(', ')}`)
    : damaged({ source, type: 'wacz' }, `not a valid WACZ: ${wrong.slice(0, SHOWN).join('; ')}${more(wrong.length)}`)

const SHOWN = 10
const more = (count: number): string => (count > SHOWN ? `; and ${count - SHOWN} more` : '')
const DOUBT = 'of a WACZ that is not valid'

async function* recordOutcomes(
  source: string,
  zip: ZipFiles,
  { wrong }: WaczVerdict,
  sightings: Sightings,
): AsyncGenerator<CaptureOutcome> {
  const met = new Set<string>()
  for (const name of zip.names.filter(isArchive)) {
    const within = `${source}#${name}`
    try {
      for await (const outcome of warcOutcomes({ source: within, bytes: await zip.open(name), sightings })) {
        if (outcome.place.url && outcome.place.type !== 'request') met.add(bare(outcome.place.url))
        yield 'capture' in outcome && wrong.length > 0 ? captured(outcome.place, outcome.capture, doubted(outcome.note)) : outcome
      }
    } catch (error) {
      yield damaged({ source: within, type: 'file' }, `it cannot be read in the zip: ${(error as Error).message}`)
    }
  }
  yield* missingPages(source, zip, met)
}

const doubted = (note: string | undefined): string => (note ? `${note}; ${DOUBT}` : DOUBT)
const bare = (url: string): string => url.split('#', 1)[0]!
const LONGEST_LINE = 2_000_000
const MOST_MISSING = 1000

/** Pages that its lists name and no archive in it holds. */
async function* missingPages(source: string, zip: ZipFiles, met: ReadonlySet<string>): AsyncGenerator<CaptureOutcome> {
  let missing = 0
  for (const name of zip.names.filter((path) => /^pages\/.+\.jsonl$/iu.test(path)))
    try {
      for await (const { line } of linesOf(await zip.open(name), LONGEST_LINE)) {
        const url = urlIn(line ?? '')
        if (!url || met.has(bare(url)) || missing++ >= MOST_MISSING) continue
        yield damaged({ source: `${source}#${name}`, type: 'page', url }, 'listed as a page, and no archive in the WACZ holds it')
      }
    } catch (error) {
      yield damaged({ source: `${source}#${name}`, type: 'file' }, `it cannot be read in the zip: ${(error as Error).message}`)
    }
}

function urlIn(line: string): string | undefined {
  try {
    const { url } = JSON.parse(line) as { url?: unknown }
    return typeof url === 'string' ? url : undefined
  } catch {
    return undefined
  }
}
