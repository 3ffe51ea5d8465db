import type { Letters } from '../../../model/language/letters.ts'

const pairs = (from: string, to: string): [string, string][] => [...from].map((letter, i) => [letter, [...to][i]!])

export const letters: Letters = {
  script: 'Arabic',
  folds: new Map(pairs('أإآٱىةؤئیک', 'اااايهوييك')),
  // Vowel signs, Koranic marks, the dagger alef, tatweel; zero-width and direction marks; soft hyphen.
  skipped: '[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF\u00AD]',
  // Of Persian, Urdu, Pashto and Kurdish.
  foreign: 'پچژگٹڈڑںےہھټډړږښڼېۍێۆڵڕڤە',
  consonants: new Map(pairs('بتثجخدذرزسشصضطظغفقكلمن', 'bttgkddrzsssdtzgfkklmn')),
  digits: new Map([...pairs('٠١٢٣٤٥٦٧٨٩', '0123456789'), ...pairs('۰۱۲۳۴۵۶۷۸۹', '0123456789')]),
}
