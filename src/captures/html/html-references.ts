import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

const nothing = (): void => undefined

let source = ''
let found = ''
const take = (start: number, end: number): void => {
  found += source.slice(start, end)
}
const letter = (point: number): void => {
  found += String.fromCodePoint(point)
}
const callbacks: TokenizerCallbacks = {
  onattribdata: take,
  onattribentity: letter,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: take,
  ontextentity: letter,
}
const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)

/** What stands before and behind a piece of a page where its references are read as here. */
export interface Around {
  readonly before: string
  readonly behind: string
}

export const IN_TEXT: Around = { before: '', behind: '<' }
export const inElement = (tag: string): Around => ({ before: `<${tag}>`, behind: `</${tag}>` })
/** `mark`: the quotation mark around the value; empty where it has none. */
export const inValue = (mark: string): Around => ({ before: `<a a=${mark}`, behind: mark || ' ' })

/** A piece of a page with the letters that its references stand for: some need no semicolon, and which depends on where they stand. */
export function decodeReferences(piece: string, { before, behind }: Around): string {
  source = before + piece + behind
  found = ''
  tokenizer.reset()
  tokenizer.write(source)
  source = ''
  return found
}
