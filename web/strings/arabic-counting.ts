/** With thousands set apart. */
export const figure = (n: number): string => n.toLocaleString('en')
/**
 * The forms of counting: one, two, three to ten (and 103 to 110), eleven to ninety-nine, and hundreds, after which the thing
 * stands in the genitive.
 */
export const counted =
  (one: string, two: string, few: string, many: string, hundreds = many) =>
  (n: number): string => {
    const last = n % 100
    if (n === 1 || n === 2) return n === 1 ? one : two
    return `${figure(n)} ${last >= 3 && last <= 10 ? few : last >= 11 ? many : hundreds}`
  }
