/** Controls that a page may bring: of the terminal, and those that reorder what stands beside them; not tab, line feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** Text of a page for a reader: what reorders or hides its surroundings is left out, "U+202E gpj.exe" reads "gpj.exe". */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '')

/** JSON that a reader sees as it is: the same controls are escaped, so nothing is lost and nothing is reordered. */
export const escapedControls = (json: string): string =>
  json.replace(CONTROLS, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`)
