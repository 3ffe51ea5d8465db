/** Arabic letters for their shapes, which a PDF's fonts often name instead; signs for whole words stay. */
export const plainLetters = (text: string): string =>
  text.replace(/\p{Script=Arabic}/gu, (letter) => (isShape(letter.charCodeAt(0)) ? letter.normalize('NFKC').replace(' ', '') : letter))

const isShape = (code: number): boolean => (code >= 0xfb50 && code < 0xfdf0) || code >= 0xfe70

const PAIRS = '()[]{}«»‹›'
const OTHER: ReadonlyMap<string, string> = new Map([...PAIRS].map((sign, i) => [sign, PAIRS[i ^ 1]!]))
const OPENS_WRONG = /(?:^|\s)[)\]}»›](?=[^\s\p{P}])/gmu
const OPENS_RIGHT = /(?:^|\s)[([{«‹](?=[^\s\p{P}])/gmu

/** Brackets as they are written: a line from the right is drawn with each turned round, and some programs say what is drawn. */
export function unmirrored(text: string): string {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  return count(OPENS_WRONG) > count(OPENS_RIGHT) ? text.replace(/[()[\]{}«»‹›]/gu, (sign) => OTHER.get(sign)!) : text
}
