/** A command over an input, and what its output must be like. */
export interface ShownRow {
  /** Files below the folder of reports. */
  readonly inputs: readonly string[]
  readonly trait: string
  /** `add`: the inputs are kept first, and the command asks the collection. */
  readonly run: 'read' | 'add'
  readonly command: readonly string[]
  /** In words. */
  readonly right: string
  readonly holds?: readonly RegExp[]
  readonly lacks?: readonly RegExp[]
}

const read = (input: string, trait: string, right: string, more: Pick<ShownRow, 'holds' | 'lacks'>): ShownRow => ({
  inputs: [input],
  trait,
  run: 'read',
  command: ['read'],
  right,
  ...more,
})
const exported = (input: string, trait: string, right: string, more: Pick<ShownRow, 'holds' | 'lacks'>): ShownRow => ({
  inputs: [input],
  trait,
  run: 'add',
  command: ['export', 'chains', '--format', 'csv'],
  right,
  ...more,
})

/** What a cell of a table begins with that a spreadsheet would reckon. */
const FORMULA = /(?:^|,)"?[=+@]/mu

/** What is shown of names and words that play with letters, in the terminal and in tables. */
export const bidiRows: readonly ShownRow[] = [
  read('bidi/01-esc.html', 'control characters of a terminal', 'none comes out', { lacks: [/(?![\n\r\t])\p{Cc}/u] }),
  read('bidi/02-rlo.html', 'an override turns a name round', 'letters in their order, no override', { lacks: [/[\u202A-\u202E]/u] }),
  read('bidi/03-mixed.html', 'Latin names and numbers among Arabic', 'as printed', { holds: [/Marsa Tech/u] }),
  read('bidi/04-xss.html', 'a script as the address of a page', 'no such address', { lacks: [/javascript:/iu] }),
  read('bidi/05-digit-outlet.html', 'an outlet whose name begins with digits', '24.example', { holds: [/^ {2}outlet +24\.example$/mu] }),
  read('bidi/05b-digit-host.html', 'a host that begins with digits', '24.example', { holds: [/^ {2}outlet +24\.example$/mu] }),
]

export const exportRows: readonly ShownRow[] = [
  exported('export/01-formula.html', 'formulas in cells', 'disarmed', { holds: [/HYPERLINK/u], lacks: [FORMULA] }),
  exported('export/02-formula-copy.html', 'formulas in cells of a copy', 'disarmed', { lacks: [FORMULA] }),
  exported('export/03-quotes-newlines.html', 'quotation marks and semicolons', 'cells as printed', { holds: [/""كريم""/u] }),
]

/** Layouts and copies of one page. */
export const layoutRows: readonly ShownRow[] = [
  {
    inputs: ['w1-live', 'w2-wayback', 'w3-amp', 'w5-utm'].map((name) => `dup/${name}.html`),
    trait: 'a page, its copy in an archive, its AMP layout, its address with parameters of tracking',
    run: 'add',
    command: ['stats', '--json'],
    right: 'versions of one page',
    holds: [/"pages":\s*1\b/u],
  },
  {
    inputs: ['w1-live', 'w4-mobile'].map((name) => `dup/${name}.html`),
    trait: 'a layout for telephones under a host of its own',
    run: 'add',
    command: ['stats', '--json'],
    right: 'one outlet',
    holds: [/"outlets":\s*1\b/u],
  },
]
