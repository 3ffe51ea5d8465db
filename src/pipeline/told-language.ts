import type { Capture, PageElement, PageNode } from '../model/capture.ts'
import type { Language } from '../model/language.ts'
import type { World } from '../model/stage.ts'
import { fold } from '../text/fold.ts'
import { eachUnitRun } from '../text/words/unit-runs.ts'
import { wordsOf } from '../text/words/words.ts'

/** The language of a page or block, and what told it. */
export interface ToldLanguage {
  /** BCP 47; `und` where nothing tells it. */
  readonly id: string
  /** Whether statements are read in it. */
  readonly read: boolean
  /**
   * `common-words`: so many of its words are common words of the language; `letters`: it has the letters of the language's script and
   * next to none that the language lacks; `declared`: the page says so; `script`: too little text to tell more.
   */
  readonly by: 'common-words' | 'letters' | 'declared' | 'script' | 'nothing'
  /** The share that decided, from 0 to 1. */
  readonly share: number | undefined
}

/** Code units of a page that are looked at. */
const LOOKED_AT = 1000
/** A text node as long as a sentence; menus have shorter ones. */
const SENTENCE = 60
/** Words that are too few to count common ones among. */
const MIN_WORDS = 12
/** English news has 12 % common words at least, and text in other languages of its script 6 % at most (docs/decisions/0034). */
const COMMON = 0.09
/** Of the letters of Persian 1.9 % are none of Arabic, of Urdu 17 %, of Arabic news none. */
const FOREIGN = 0.005

/** The language that a page is in: by its words, whatever it declares; what it declares counts where its words are of none that is read. */
export function languageOfPage(capture: Capture, tree: PageElement | undefined, world: World): ToldLanguage {
  const text = capture.media === 'html' ? sampleOf(tree) : capture.media === 'fields' ? capture.fields.text : capture.body
  const tag = (tree && declared(tree))?.trim().split(/[-_]/u, 1)[0]?.toLowerCase()
  return languageOfText(text, world, tag || undefined)
}

/** The language of a text; `tag`: what its page declares, the first part of a BCP 47 tag. */
export function languageOfText(text: string, { languages }: World, tag?: string): ToldLanguage {
  const sample = text.slice(0, LOOKED_AT)
  const counts = countLetters(sample, languages)
  const most = Math.max(...counts.script)
  const own = most * 2 >= counts.letters && most > 0 ? languages.filter((_, i) => counts.script[i] === most) : []
  for (const language of own) {
    const told = toldBy(sample, language, counts.foreign[languages.indexOf(language)]! / most)
    if (told) return told
  }
  const none: ToldLanguage = { id: 'und', read: false, by: 'nothing', share: undefined }
  // A page may declare English and be in German; one that declares German is believed.
  return tag && !languages.some(({ id }) => id === tag) ? { ...none, id: tag, by: 'declared' } : none
}

function toldBy(sample: string, language: Language, foreign: number): ToldLanguage | undefined {
  const { id, analysis, letters } = language
  if (letters.foreign !== undefined) return foreign <= FOREIGN ? { id, read: true, by: 'letters', share: foreign } : undefined
  const words = wordsOf(sample)
  if (words.length < MIN_WORDS || analysis.common.length === 0) return { id, read: true, by: 'script', share: undefined }
  const common = commonWords(language)
  let count = 0
  for (const { start, end } of words) if (common.has(sample.slice(start, end).toLowerCase())) count++
  const share = count / words.length
  return share >= COMMON ? { id, read: true, by: 'common-words', share } : undefined
}

const commons = new WeakMap<Language, ReadonlySet<string>>()
function commonWords(language: Language): ReadonlySet<string> {
  let known = commons.get(language)
  if (!known) {
    known = new Set(language.analysis.common.map((word) => fold(word, language.letters)))
    commons.set(language, known)
  }
  return known
}

/** Letters of a text: all of them, and for each language those of its script and those that it lacks. */
interface LetterCounts {
  letters: number
  readonly script: number[]
  readonly foreign: number[]
}

/** Code unit → bits: a letter, of the script of language i, of its foreign letters. */
const tables = new WeakMap<readonly Language[], Int32Array>()
const LETTER = 1

function tableOf(languages: readonly Language[]): Int32Array {
  const known = tables.get(languages)
  if (known) return known
  const table = new Int32Array(0x10000)
  const put = (letter: string, bit: number) =>
    eachUnitRun(letter, (start, end) => {
      for (let unit = start; unit < end; unit++) table[unit] = table[unit]! | bit
    })
  put('\\p{L}', LETTER)
  languages.forEach(({ letters: { script, foreign } }, i) => {
    put(`\\p{Script=${script}}`, 2 << (2 * i))
    if (foreign) put(`[${foreign}]`, 4 << (2 * i))
  })
  tables.set(languages, table)
  return table
}

function countLetters(text: string, languages: readonly Language[]): LetterCounts {
  const table = tableOf(languages)
  const counts: LetterCounts = { letters: 0, script: languages.map(() => 0), foreign: languages.map(() => 0) }
  for (let at = 0; at < text.length; at++) {
    const bits = table[text.charCodeAt(at)]!
    if ((bits & LETTER) === 0) continue
    counts.letters++
    for (let i = 0; i < languages.length; i++) {
      if (bits & (2 << (2 * i))) counts.script[i] = counts.script[i]! + 1
      if (bits & (4 << (2 * i))) counts.foreign[i] = counts.foreign[i]! + 1
    }
  }
  return counts
}

const NO_TEXT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'nav',
  'footer',
  'header',
  'select',
  'form',
])

/** Running text of a page: its longer text nodes, in order; all of them where none is long. */
function sampleOf(tree: PageElement | undefined): string {
  const [long, all]: [string[], string[]] = [[], []]
  const length = { long: 0, all: 0 }
  const waiting: PageNode[] = tree ? [tree] : []
  while (waiting.length > 0 && length.long < LOOKED_AT) {
    const node = waiting.pop()!
    if (typeof node !== 'string') {
      if (!NO_TEXT.has(node.tag)) for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!)
      continue
    }
    if (node.length >= SENTENCE) {
      const part = node.slice(0, LOOKED_AT)
      long.push(part)
      length.long += part.length
    }
    if (length.all < LOOKED_AT) all.push(node)
    length.all += node.length
  }
  return (length.long > 0 ? long : all).join(' ')
}

/** What the first element of a page says: `<html lang="ar">`. */
function declared({ children }: PageElement): string | undefined {
  for (const child of children) if (typeof child !== 'string' && child.tag === 'html') return child.attributes.lang
  return undefined
}
