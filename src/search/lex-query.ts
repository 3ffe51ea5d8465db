/** A query in pieces, as typed. */
export type Piece =
  | { readonly kind: 'or' }
  | {
      readonly kind: 'words' | 'quoted'
      readonly text: string
      readonly not: boolean
      readonly field?: string
      /** The digits of `~5` behind a quotation. */
      readonly within?: string
      /** A quotation that nobody closed. */
      readonly open?: true
    }

export interface LexWords {
  readonly phraseMarks: string
  readonly or: readonly string[]
}

const OR = ['OR', '|', '||']
const AND = ['AND', '&', '&&', '+']
const FIELD = /^\p{L}+$/u

/** Parts a query at spaces and marks; a mark of any shape opens, the next one closes. Nothing is refused. */
export function lexQuery(query: string, { phraseMarks, or }: LexWords): Piece[] {
  const ors = new Set([...OR, ...or])
  const isMark = (at: number) => phraseMarks.includes(query[at]!)
  const ends = (at: number) => at >= query.length || /[\s()]/u.test(query[at]!)
  const pieces: Piece[] = []
  let denied = false
  let at = 0
  const quotation = (): { text: string; within?: string; open?: true } => {
    const from = ++at
    while (at < query.length && !isMark(at)) at++
    const text = query.slice(from, at)
    const open = at >= query.length
    at++
    const slop = /^~(\p{Nd}{1,4})/u.exec(query.slice(at, at + 5))
    if (slop) at += slop[0].length
    return { text, ...(slop && { within: slop[1]! }), ...(open && { open: true as const }) }
  }
  /** The run of letters up to a space or mark, and the name of the field before it (`outlet:`). */
  const fieldAndRun = (): { field?: string; run: string } => {
    const from = at
    let field: string | undefined
    while (!ends(at) && !isMark(at)) {
      const name = query.slice(from, at)
      if (query[at] === ':' && !field && FIELD.test(name) && !ends(at + 1)) field = name
      at++
    }
    return field === undefined ? { run: query.slice(from, at) } : { field, run: query.slice(from + field.length + 1, at) }
  }
  while (at < query.length) {
    if (ends(at)) {
      at++
      continue
    }
    const not: boolean = denied || (query[at] === '-' && !ends(at + 1) && query[at + 1] !== '-')
    if (not && !denied) at++
    denied = false
    const { run, ...field } = fieldAndRun()
    const isBare = !not && field.field === undefined
    if (run === '' && !ends(at)) pieces.push({ kind: 'quoted', not, ...field, ...quotation() })
    else if (isBare && ors.has(run)) pieces.push({ kind: 'or' })
    else if (isBare && run === 'NOT') denied = true
    else if (field.field !== undefined || !AND.includes(run)) pieces.push({ kind: 'words', text: run, not, ...field })
  }
  return pieces
}
