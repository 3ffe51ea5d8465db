const LETTER = 1
const DIGIT = 2
const STOP = 4
const CLOSING = 8
const SPACE = 16
const COMMA = 32
const DENSE = 64
const SEEN = 128
const SMALL = 256
const GREAT = 512
const SIGN = 1024
const BAR = 2048
/** Of whole lines. */
const STOPPED = 4096
const INNER = 8192
const FULL = 16384
const OPENS_SMALL = 32768

/** What the letters and marks of a line show, in any script; a bit for each, since a page has hundreds of lines. */
export class LineShape {
  /** About how many words it has. */
  readonly weight: number
  private readonly bits: number
  constructor(weight: number, bits: number) {
    this.weight = weight
    this.bits = bits
  }

  /** It has letters or digits. */
  get words(): boolean {
    return (this.bits & (LETTER | DIGIT)) !== 0
  }
  get digits(): boolean {
    return (this.bits & DIGIT) !== 0
  }
  /** It ends with a stop, a colon or dots, perhaps behind closing marks. */
  get stopped(): boolean {
    return (this.bits & STOPPED) !== 0
  }
  /** A stop with more text behind it. */
  get inner(): boolean {
    return (this.bits & INNER) !== 0
  }
  /** A comma or another mark inside of a sentence. */
  get comma(): boolean {
    return (this.bits & COMMA) !== 0
  }
  /** A full stop at the end, or between two sentences; headlines have question marks and rows of dots, but neither of these. */
  get sentence(): boolean {
    return (this.bits & (FULL | INNER)) !== 0
  }
  /** Letters that have a case: some are small; some are great; the first letter is small. */
  get small(): boolean {
    return (this.bits & SMALL) !== 0
  }
  get great(): boolean {
    return (this.bits & GREAT) !== 0
  }
  get opensSmall(): boolean {
    return (this.bits & OPENS_SMALL) !== 0
  }
  /** A sign of rights or trade; a bar or an arrow. */
  get sign(): boolean {
    return (this.bits & SIGN) !== 0
  }
  get bar(): boolean {
    return (this.bits & BAR) !== 0
  }
}

const kinds = new Uint16Array(65536)
const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /[\p{L}\p{M}]/u],
  [DIGIT, /\p{N}/u],
  [STOP, /\p{Sentence_Terminal}/u],
  [CLOSING, /[\p{Pe}\p{Pf}\p{Pi}"']/u],
  [SPACE, /\s/u],
  [COMMA, /(?=\p{Terminal_Punctuation})\P{Sentence_Terminal}/u],
  // Scripts that write a word with one or two signs.
  [DENSE, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u],
  [SMALL, /\p{Ll}/u],
  [GREAT, /\p{Lu}/u],
  [SIGN, /[©®™]/u],
  [BAR, /[|•›»>→]/u],
]

/** Each code unit is looked at once in the life of the program. */
function kindOf(unit: number): number {
  const known = kinds[unit]!
  if (known) return known
  const letter = String.fromCharCode(unit)
  let kind = SEEN
  // Half of a pair is a letter of a rare script or an emblem: it speaks for nothing.
  if (unit < 0xd800 || unit > 0xdfff) for (const [bit, pattern] of TESTS) if (pattern.test(letter)) kind |= bit
  kinds[unit] = kind
  return kind
}

const LETTERS_A_WORD = 5.5
const DOTS = new Set([0x2e, 0x2026])
const FULL_STOPS = new Set([0x2e, 0x6d4, 0x3002, 0xff61])
const COLON = 0x3a
const ELLIPSIS = 0x2026

/** One pass over the line. */
export function lineShape(text: string): LineShape {
  let all = 0
  let dense = 0
  let inner = false
  let opening = 0
  // 0: no stop, 1: behind a stop and perhaps closing marks, 2: white space behind that.
  let behind = 0
  for (let i = 0; i < text.length; i++) {
    const kind = kindOf(text.charCodeAt(i))
    all |= kind
    if (behind === 0 && opening !== 0 && !(kind & (DENSE | STOP))) continue
    if (opening === 0 && kind & LETTER) opening = kind
    if (kind & DENSE) dense++
    if (kind & STOP) behind = i > 0 && !DOTS.has(text.charCodeAt(i - 1)) ? 1 : 0
    else if (behind === 2 && !(kind & SPACE)) {
      inner = true
      behind = 0
    } else if (behind === 1) behind = kind & SPACE ? 2 : kind & CLOSING ? 1 : 0
  }
  const whole = endOf(text) | (inner ? INNER : 0) | (opening & SMALL ? OPENS_SMALL : 0)
  return new LineShape((text.length - dense) / LETTERS_A_WORD + dense / 2, all | whole)
}

/** What the last marks of a line show of it. */
function endOf(text: string): number {
  const last = text.charCodeAt(text.length - 1)
  let end = text.length - 1
  while (end >= 0 && kindOf(text.charCodeAt(end)) & (CLOSING | SPACE) && !(kindOf(text.charCodeAt(end)) & STOP)) end--
  const closes = end >= 0 && (kindOf(text.charCodeAt(end)) & STOP) !== 0
  const full = end > 0 && FULL_STOPS.has(text.charCodeAt(end)) && !DOTS.has(text.charCodeAt(end - 1))
  return (closes || last === COLON || last === ELLIPSIS ? STOPPED : 0) | (full ? FULL : 0)
}
