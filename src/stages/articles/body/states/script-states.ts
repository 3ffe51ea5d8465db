import type { PageElement } from '../../../../model/capture.ts'
import { rawIn } from '../../metadata/page-metadata.ts'
import { jsonOf } from '../../metadata/read-json.ts'
import { FLIGHT, flightValues } from './flight-values.ts'
import { quotedTexts } from './quoted-texts.ts'
import { resolvedState } from './resolved-state.ts'

const ASSIGNED =
  /^\s*(?:(?:window|self|globalThis)(?:\.[\w$]+|\[['"][\w$]+['"]\])|(?:var|let|const)\s+[\w$]+|__[\w$]+)\s*=\s*(?=[{[]|JSON\.parse\(["'])/u
const PARSED = /^JSON\.parse\((["'])(?<text>.*)\1\)$/su
const OPENING = 200
/** Letters of scripts that are read on a page. */
const MOST_READ = 8_000_000

/**
 * What an application keeps in the scripts of its page, read as far as it is data: JSON by its type (`__NEXT_DATA__`), JSON that is
 * given to a name (`window.__STATE__ = {…}`), a list whose entries point at each other (`__NUXT_DATA__`), the rows of a stream of
 * components (`self.__next_f.push([1,"…"])`), and of any other script the long texts that it quotes. Nothing is run.
 */
export function scriptStates(scripts: readonly PageElement[]): unknown[] {
  const states: unknown[] = []
  const stream: string[] = []
  let left = MOST_READ
  for (const script of scripts) {
    const text = rawIn(script)
    left -= text.length
    if (left < 0) break
    const pushed = flightText(text)
    if (pushed !== undefined) stream.push(pushed)
    else states.push(...statesIn(script, text))
  }
  return stream.length > 0 ? [...states, ...flightValues(stream.join(''))] : states
}

/** The piece of a stream of components that a script adds to it; empty where it adds none. */
function flightText(script: string): string | undefined {
  const given = FLIGHT.exec(script.slice(0, OPENING))
  if (!given) return undefined
  const call = jsonOf(script.slice(given.index + given[0].length).replace(/\)[;\s]*$/u, ''))
  const piece: unknown = Array.isArray(call) ? call[1] : undefined
  return typeof piece === 'string' ? piece : ''
}

function statesIn({ attributes }: PageElement, text: string): unknown[] {
  const isData = /^application\/json$/iu.test(attributes.type ?? '')
  if (!isData && !ASSIGNED.test(text.slice(0, OPENING))) return quotedTexts(text)
  const value = jsonOf(isData ? text : givenJson(text))
  if (value === undefined) return quotedTexts(text)
  return [resolvedState(value)]
}

function givenJson(text: string): string {
  const given = text.replace(ASSIGNED, '').replace(/[;\s]+$/u, '')
  const literal = PARSED.exec(given)?.groups?.text
  if (literal === undefined) return given
  // JSON in a string of the script, which is one of JSON too where its own marks and those of JSON are told apart as there.
  const value = jsonOf(`"${literal.replace(/\\.|"/gsu, (one) => (one === '"' ? '\\"' : one === "\\'" ? "'" : one))}"`)
  return typeof value === 'string' ? value : ''
}
