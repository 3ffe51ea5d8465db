import { Command } from 'commander'
import { countCaptures, type PlaceState, type VerifiedPlace, verifyCaptures } from '../../run/collection/verify-captures.ts'
import { countUnplaced } from '../../store/capture-places.ts'
import { openDatabase } from '../../store/open.ts'
import { collectionOption, jsonOption, painted, printJson, printLines } from '../options.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { waczLines } from '../views/wacz-lines.ts'

const [NOTHING, CHANGED, GONE] = [1, 3, 4]

/** `isnad verify`: is the evidence still there? */
export const verifyCommand = () =>
  new Command('verify')
    .description('are the captures still where they were, unchanged? Of a bundle (WACZ): is it whole, and who signed it?')
    .argument('[bundle]', 'a WACZ file; without one, the captures of the collection')
    .addOption(collectionOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      '\nExit code: 0 every capture lies unchanged in one place at least (the bundle is valid), 1 there is nothing to verify,' +
        '\n3 a capture changed (the bundle is not valid), 4 none changed and some are gone.',
    )
    .action(async (bundle: string | undefined, { collection, json }: Options, command: Command) => {
      const { terminal } = painted(command)
      process.exitCode = bundle === undefined ? await verifyAll(collection, terminal, json) : await verifyBundle(bundle, terminal, json)
    })

interface Options {
  readonly collection: string
  readonly json?: boolean
}

async function verifyBundle(bundle: string, terminal: Terminal, json = false): Promise<number> {
  const { lines, isValid, verdict } = await waczLines(bundle)
  if (json) printJson(terminal, { bundle, isValid, ...verdict })
  else printLines(terminal, lines)
  return isValid ? 0 : CHANGED
}

async function verifyAll(location: string, terminal: Terminal, json = false): Promise<number> {
  const database = await openDatabase(location, { create: false })
  try {
    const counts = countCaptures()
    for await (const one of verifyCaptures(database)) {
      counts.add(one)
      if (json) printJson(terminal, jsonOf(one))
      else if (one.state === 'changed' || one.state === 'gone') printLines(terminal, [lineOf(one)])
    }
    const states = counts.states()
    if (!json) printLines(terminal, summary(states, await countUnplaced(database)))
    if (states.changed > 0) return CHANGED
    if (states.gone > 0) return GONE
    return states.unchanged + states.elsewhere === 0 ? NOTHING : 0
  } finally {
    await database.close()
  }
}

const jsonOf = ({ at: { article, capture, path, place, digest }, state, why }: VerifiedPlace) => ({
  state,
  ...(why && { why }),
  article,
  capture,
  file: path,
  ...(place.record && { record: place.record }),
  ...(place.offset !== undefined && { offset: place.offset }),
  ...(place.url && { url: place.url }),
  digest,
})

const lineOf = ({ at: { path, place }, state, why }: VerifiedPlace): string =>
  `${state}: ${[path, place.record].filter(Boolean).join(' ')}${place.url ? ` (${place.url})` : ''}: ${why}`

function summary(states: Readonly<Record<PlaceState, number>>, unplaced: number): string[] {
  const { unchanged, changed, gone, elsewhere } = states
  return [
    `${unchanged + changed + gone + elsewhere} captures: ${unchanged} unchanged, ${changed} changed, ${gone} gone` +
      (elsewhere > 0 ? `, ${elsewhere} on servers, which were not asked` : ''),
    ...(unplaced > 0
      ? [`of ${unplaced} articles it is not known where their captures lie: add the files again, and it is written down`]
      : []),
  ]
}
