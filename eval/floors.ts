import { existsSync, readFileSync } from 'node:fs'

/** The floors lie with the sources; a build has a folder more above it. */
const FILE = new URL(import.meta.url.endsWith('.ts') ? './floors.json' : '../../eval/floors.json', import.meta.url)
const floors: Record<string, number> = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, number>) : {}

/** A figure beside its floor; `low` where it fails. Greater is better unless the name ends with `Wrong`. */
export interface Floored {
  readonly key: string
  readonly value: number
  readonly floor?: number
  readonly low: boolean
}

/** The figures of a measure beside their floors in `floors.json`: `changes.right` of the measure `changes`. */
export const beside = (measure: string, figures: Readonly<Record<string, number>>): Floored[] =>
  Object.entries(figures).map(([name, value]) => {
    const key = `${measure}.${name}`
    const floor = floors[key]
    return { key, value, floor, low: floor !== undefined && (key.endsWith('Wrong') ? value > floor : value < floor) }
  })
