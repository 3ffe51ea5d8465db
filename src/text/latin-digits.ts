const DIGIT = /\p{Nd}/u
const DIGITS = /[^\P{Nd}0-9]/gu

/** The text with the decimal digits of every script as those from 0 to 9. */
export const latinDigits = (text: string): string => text.replace(DIGITS, (digit) => String(digitValue(digit.codePointAt(0)!)))

/** The digits of a script follow one another, so that the value is the distance from the first. */
function digitValue(point: number): number {
  let value = 0
  while (value < 9 && DIGIT.test(String.fromCodePoint(point - value - 1))) value++
  return value
}
