import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { robotsFile } from '../src/watch/robots/robots-file.ts'
import { robotsVerdict } from '../src/watch/robots/robots-verdict.ts'

interface Expectation {
  readonly robots: number
  readonly url: string
  readonly agent: string
  readonly allowed: boolean
  /** One crawler's habit, and not the standard: it is not counted. */
  readonly googleOnly?: boolean
}

/** Verdicts over addresses by robots.txt texts: the share that is as `expectations.jsonl` says, of those of the standard, and how many those are; `texts.jsonl` beside it holds the texts. */
export function evalRobots(folder: string): Record<string, number> {
  const rows = <T>(name: string): T[] =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T)
  const texts = new Map(rows<{ robots: number; text: string }>('texts.jsonl').map(({ robots, text }) => [robots, robotsFile(text)]))
  const standard = rows<Expectation>('expectations.jsonl').filter(({ googleOnly }) => !googleOnly)
  const wrong = standard.filter(({ robots, url, agent, allowed }) => robotsVerdict(texts.get(robots)!, agent, url).isAllowed !== allowed)
  for (const { robots, url, agent, allowed } of wrong)
    console.log(`wrong: text ${robots}, ${agent} ${url}: should be ${allowed ? 'allowed' : 'refused'}`)
  console.log(`robots ${standard.length - wrong.length} of ${standard.length} right`)
  return { right: (standard.length - wrong.length) / standard.length, cases: standard.length }
}
