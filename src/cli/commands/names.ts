import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { forgetOwnName, keepOwnNames, nobodyElse, type OwnName, ownPerson } from '../../run/collection/own-names.ts'
import { Failure } from '../failure.ts'
import { collectionOption } from '../options.ts'

interface Options {
  readonly collection: string
}

const MOST_NAMES = 1_000_000
/** Code units of a name. */
const LONGEST = 500

/** `isnad names`: a list of the user's own, or what the user knows better, says who is meant by a name. */
export const namesCommand = () => {
  const names = new Command('names').description('who is meant by a name: lists of your own, and what you know better')
  const add = (name: string, given: readonly string[], description: string, run: (given: string[], options: Options) => Promise<void>) => {
    const command = new Command(name).description(description).addOption(collectionOption())
    for (const argument of given) command.argument(argument)
    names.addCommand(command.action((...all: unknown[]) => run(all.slice(0, given.length) as string[], all.at(-2) as Options)))
  }
  add(
    'import',
    ['<file>'],
    'JSON Lines {"id": "Q1234", "names": ["…"]}: names in any script of one person or body',
    async ([file], options) => {
      const known = namesInFile(file!)
      await keepOwnNames(options.collection, known)
      process.stdout.write(`${known.length} names of ${new Set(known.map(({ person }) => person)).size} persons and bodies\n`)
    },
  )
  add('same', ['<name>', '<other>'], 'two names are one person', ([name, other], { collection }) =>
    keepOwnNames(
      collection,
      [name!, other!].map((one) => ({ name: one, person: ownPerson(name!) })),
    ),
  )
  add('apart', ['<name>'], 'a name means nobody else: ties of it to others are undone', ([name], { collection }) =>
    keepOwnNames(collection, [{ name: name!, person: nobodyElse(name!) }]),
  )
  add('forget', ['<name>'], 'what was said of a name, by hand or by a list, is forgotten', ([name], { collection }) =>
    forgetOwnName(collection, name!),
  )
  return names
}

function namesInFile(file: string): OwnName[] {
  const known = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() ? namesInLine(line, `${file}:${i + 1}`) : []))
  if (known.length > MOST_NAMES) throw new Failure(`${file} has ${known.length} names: split it into files of at most ${MOST_NAMES}`, 2)
  return known
}

function namesInLine(line: string, place: string): OwnName[] {
  let record: { id?: unknown; names?: unknown } | null
  try {
    record = JSON.parse(line) as typeof record
  } catch (error) {
    throw new Failure(`${place}: not valid JSON (${(error as Error).message}); write {"id": "…", "names": ["…"]}`, 2)
  }
  const { id, names } = record ?? {}
  if (typeof id !== 'string' || !Array.isArray(names) || !names.every((name) => typeof name === 'string' && name.length <= LONGEST))
    throw new Failure(`${place}: write {"id": "…", "names": ["…"]}, both as text`, 2)
  return (names as string[]).map((name) => ({ name, person: id }))
}
