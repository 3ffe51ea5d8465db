/** One line of an index of archives. */
export interface CdxLine {
  readonly url: string
  readonly status?: number
  readonly media?: string
  readonly file: string
  readonly offset: number
  readonly length: number
}

/** The letters of a CDX header that are read, and what each stands for. */
const LETTERS: Readonly<Record<string, string>> = { a: 'url', m: 'mime', s: 'status', S: 'length', V: 'offset', g: 'filename' }

/**
 * Reads the lines of one index in turn: CDXJ (`com,example)/ 20240211090000 {"url": …}`, also without the key), or CDX, whose first
 * line names its columns (` CDX N b a m s k r M S V g`). A line that holds no record gives the cause; headers and empty lines give nothing.
 */
export function cdxReader(): (line: string) => CdxLine | string | undefined {
  let columns: readonly (string | undefined)[] | undefined
  return (line) => {
    const text = line.trim()
    if (text === '' || text.startsWith('!') || text.startsWith('#')) return undefined
    if (/^CDX\s/u.test(text)) {
      columns = text
        .split(/\s+/u)
        .slice(1)
        .map((letter) => LETTERS[letter])
      return undefined
    }
    const brace = text.indexOf('{')
    if (brace >= 0 && /^(?:\S+ \d{4,14} )?$/u.test(text.slice(0, brace))) return jsonLine(text.slice(brace))
    return columns ? lineOf(rowOf(text, columns)) : 'neither a line of CDXJ nor, without a CDX header before it, of CDX'
  }
}

const rowOf = (text: string, columns: readonly (string | undefined)[]): Record<string, unknown> => {
  const row: Record<string, unknown> = {}
  for (const [index, value] of text.split(/\s+/u).entries()) if (columns[index]) row[columns[index]] = value
  return row
}

function jsonLine(json: string): CdxLine | string {
  try {
    return lineOf(JSON.parse(json) as Record<string, unknown>)
  } catch {
    return 'not valid JSON'
  }
}

function lineOf(row: Readonly<Record<string, unknown>>): CdxLine | string {
  const { url, filename, mime } = row
  if (typeof url !== 'string' || typeof filename !== 'string') return 'no address or no file name is given'
  const [offset, length, status] = [row.offset, row.length, row.status].map((value) => Number(value))
  if (!Number.isSafeInteger(offset) || !Number.isSafeInteger(length) || offset! < 0 || length! <= 0)
    return 'no offset or no length is given, so the record cannot be taken by itself'
  return {
    url,
    file: filename,
    offset: offset!,
    length: length!,
    ...(status! > 0 && { status: status! }),
    ...(typeof mime === 'string' && { media: mime.toLowerCase() }),
  }
}
