/** Controls but for tab and line ends, halves of letters, and the two that are no letters. */
const NO_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

/** Text as it may stand in an element or an attribute of XML; characters that XML has not become U+FFFD. */
export const xml = (text: string): string =>
  text.replace(NO_XML, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Attributes with a blank before each; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xml(value)}"`]))
    .join('')
