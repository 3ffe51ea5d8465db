import type { Language } from '../model/language.ts'

/** Of these languages the one whose letters a text is written in most; the first where none has more of it than another. */
export function writtenIn(text: string, languages: readonly Language[]): Language {
  let [best, most] = [languages[0]!, -1]
  if (languages.length === 1) return best
  for (const language of languages) {
    const count = lettersIn(text, language)
    if (count > most) [best, most] = [language, count]
  }
  return best
}

/** Letters of the script of a language. */
const lettersIn = (text: string, { letters }: Language): number =>
  text.match(new RegExp(`\\p{Script=${letters.script}}`, 'gu'))?.length ?? 0
