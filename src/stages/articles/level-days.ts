const EASTERN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/gu
const STROKED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/gu
const MONTHS = 12

/**
 * A line with its days written as year, month and day where signs or numbers alone tell which is which: behind the signs of
 * eastern Asia, and month first where the second number can be no month.
 */
export const levelDays = (line: string): string =>
  line
    .replace(EASTERN, (_, year, month, day) => `${stamp(year, month, day)} `)
    .replace(STROKED, (all, a, b, year) => (Number(a) <= MONTHS && Number(b) > MONTHS ? stamp(year, a, b) : all))

const stamp = (year: string, month: string, day: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
