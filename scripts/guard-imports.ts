import { posix } from 'node:path'
import type { SourceFile } from './tracked-files.ts'

/** What each folder may import, besides itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  addresses: ['model', 'text'],
  calendar: ['model', 'text'],
  // The grammar of a language reads words and marks as the stages number them.
  knowledge: ['model', 'text'],
  captures: ['model'],
  queue: [],
  store: ['model'],
  stages: ['model', 'text', 'calendar', 'addresses'],
  search: ['model', 'text'],
  pipeline: ['model', 'text', 'knowledge', 'stages'],
  exports: ['model', 'text'],
  run: ['model', 'text', 'calendar', 'addresses', 'pipeline', 'stages', 'captures', 'store', 'search', 'queue'],
  watch: ['model', 'text', 'addresses', 'captures', 'store', 'queue', 'run'],
  follow: ['model', 'text', 'captures', 'store', 'run', 'watch'],
  api: ['model', 'text', 'run', 'captures', 'store', 'search', 'exports', 'pipeline'],
  web: ['model', 'text', 'exports'],
  cli: ['model', 'text', 'run', 'server', 'web', 'captures', 'store', 'search', 'queue', 'exports', 'pipeline', 'watch', 'follow', 'eval'],
  server: ['model', 'text', 'pipeline', 'run', 'store', 'api', 'follow', 'web'],
  index: ['model', 'text', 'pipeline', 'run'],
}
/** Which folders inside `run` may import which. */
const MAY_IN_RUN: Readonly<Record<string, readonly string[]>> = {
  reading: [],
  ingest: ['reading', 'follows', 'desk'],
  collection: ['reading', 'ingest', 'follows', 'desk'],
  follows: ['reading', 'collection'],
  desk: ['reading', 'collection', 'follows'],
  workers: ['reading', 'ingest'],
  bundle: ['reading', 'collection'],
}
/** Folders that know neither Node nor packages of it. */
const PURE = new Set(['model', 'text', 'calendar', 'addresses', 'knowledge', 'stages', 'search', 'pipeline'])
/** Packages without Node in them. */
const PLAIN = /^(?:@noble\/hashes|fast-diff|stemmer)/u
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?<what>[^'";]*?)from\s+'(?<from>[^']+)'/gu

/** Imports against the direction in which data flow. Tests may import what they test with. */
export function importProblems(files: readonly SourceFile[]): string[] {
  return files.filter(({ path }) => /^(?:src|web)\/.*\.tsx?$/u.test(path) && !/\.(?:test|cases)\.tsx?$/u.test(path)).flatMap(problemsOf)
}

function problemsOf({ path, text }: SourceFile): string[] {
  const folder = folderOf(path)
  return [...text.matchAll(IMPORT)].flatMap(({ groups }) => {
    const { what = '', from = '' } = groups ?? {}
    if (!from.startsWith('.'))
      return PURE.has(folder) && !PLAIN.test(from) ? [`${path}: ${folder} knows no packages, and imports ${from}`] : []
    const target = posix.normalize(posix.join(posix.dirname(path), from))
    const to = folderOf(target)
    if (to !== folder) return MAY[folder]?.includes(to) ? [] : [`${path}: ${folder} may not import ${to} (${from})`]
    return folder === 'stages' ? stageProblem(path, target, what) : folder === 'run' ? runProblem(path, target) : []
  })
}

/** A stage meets the others in layers only; `chains` may name the types of `groups`. */
function stageProblem(path: string, target: string, what: string): string[] {
  const [one, other] = [path.split('/')[2], target.split('/')[2]]
  if (one === other || (one === 'chains' && other === 'groups' && what.trimStart().startsWith('type'))) return []
  return [`${path}: a stage may not import another stage (${target})`]
}

function runProblem(path: string, target: string): string[] {
  const [one = '', other = ''] = [path.split('/')[2], target.split('/')[2]]
  return one === other || MAY_IN_RUN[one]?.includes(other) ? [] : [`${path}: ${one} may not import ${other} (${target})`]
}

const folderOf = (path: string): string => {
  const [top = '', next = ''] = path.split('/')
  return top === 'src' ? next.replace(/\.ts$/u, '') : top
}
