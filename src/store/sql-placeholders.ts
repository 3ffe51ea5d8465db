/** `?, ?, ?`: a place for each of so many values; one at least, since no database knows an empty list. */
export const placeholders = (count: number): string => Array(Math.max(1, count)).fill('?').join(', ')
