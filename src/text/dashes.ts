/** Marks that part the names of a dateline or a signature. */
export const dashes: readonly string[] = ['-', '\u2013', '\u2014', '/', '|']
