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
const MAX_NAME_LETTERS = 500

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
      say(`${known.length} names of ${new Set(known.map(({ person }) => person)).size} persons and bodies`)
    },
  )
  add('same', ['<name>', '<other>'], 'two names are one person', async ([name, other], { collection }) => {
    const both = [nameGiven(name!), nameGiven(other!)]
    await keepOwnNames(
      collection,
      both.map((one) => ({ name: one, person: ownPerson(name!) })),
    )
    say(`${name} and ${other} are one person in this collection`)
  })
  add('apart', ['<name>'], 'a name means nobody else: ties of it to others are undone', async ([name], { collection }) => {
    await keepOwnNames(collection, [{ name: nameGiven(name!), person: nobodyElse(name!) }])
    say(`${name} means nobody else in this collection`)
  })
  add('forget', ['<name>'], 'what was said of a name, by hand or by a list, is forgotten', async ([name], { collection }) => {
    await forgetOwnName(collection, nameGiven(name!))
    say(`${name} means whom the pages show that it means`)
  })
  return names
}

const say = (line: string): boolean => process.stdout.write(`${line}\n`)

function nameGiven(name: string): string {
  if (/\p{L}/u.test(name) && name.length <= MAX_NAME_LETTERS) return name
  throw new Failure(`"${name.slice(0, 40)}" is no name: give one as pages print it, with letters`, 2)
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
  if (
    typeof id !== 'string' ||
    !Array.isArray(names) ||
    !names.every((name) => typeof name === 'string' && name.length <= MAX_NAME_LETTERS)
  )
    throw new Failure(`${place}: write {"id": "…", "names": ["…"]}, both as text`, 2)
  return (names as string[]).map((name) => ({ name, person: id }))
}
