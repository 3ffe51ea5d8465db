import type { AnalysisWords } from '../../../model/language/analysis-words.ts'
import { wholeWords } from './analysis-whole.ts'

const list = (words: string): string[] => words.split('|')

/** After Larkey's light10, with clitics in front of words that are not definite, the present tense, and pronouns after ta marbuta. */
export const analysis: AnalysisWords = {
  prefixes: [
    { forms: list('و|ف'), leaves: 4 },
    { forms: list('س'), leaves: 5, before: 'يتنأ' },
    { forms: list('ب|ك|ل'), leaves: 3, uncovers: true },
    { forms: list('بال|كال|ال|لل'), leaves: 2, closes: true },
    { forms: list('ب|ك|ل'), leaves: 4 },
    { forms: list('ي'), leaves: 3 },
  ],
  endings: list('هما|كما|تان|تين|يون|يين|يات|يان|ها|هم|هن|كم|نا|ات|ان|وا|ون|ين|ية|يا|ه|ي|ا'),
  pronouns: { endings: list('هما|كما|ها|هم|هن|كم|نا|ه|ي'), joined: 'ت', bare: 'ة' },
  glides: [['ائ', 'اء']],
  kept: list(
    'لبنان|لبنى|إيران|سودان|طهران|نجران|جازان|جيزان|باكستان|أفغانستان|كردستان|كازاخستان|أوزبكستان|طاجيكستان|يونان|تايوان|سليمان|سلمان|عثمان|عدنان|مروان|رمضان|شعبان|حمدان|قحطان|زيدان|شيبان|مصطفى|سلمى|ليلى|يحيى|سوريا|روسيا|تركيا|آسيا|إيطاليا|ميدان|سلطان|برلمان|مهرجان|عنوان|فلسطين|برلين|بوتين',
  ),
  alike: [
    ['يو', 'وو'],
    ['ءو', 'وو'],
    ['ءا', 'ا'],
  ],
  notBehind: 'ا',
  construct: 'و',
  last: list('ت'),
  whole: wholeWords,
  common: list(
    'في|من|على|إلى|الى|عن|مع|أن|إن|ان|او|أم|ثم|قد|لا|ما|لم|لن|هذا|هذه|ذلك|تلك|التي|الذي|الذين|بين|بعد|قبل|كل|هو|هي|هم|كما|كان|كانت|غير|حتى|عند|لدى|منذ|خلال|وهو|وهي|وقد|وفي|ومن|وعلى|بن|له|لها|به|بها|فيه|فيها|منها|عليه|أي|إذا|لكن|the|of|in|and|to|a',
  ),
  phraseMarks: '"“”«»„‟＂',
  query: {
    or: ['أو'],
    fields: {
      headline: ['عنوان', 'العنوان'],
      body: ['متن', 'المتن', 'نص', 'النص'],
      quotes: ['اقتباس', 'اقتباسات', 'تصريح', 'تصريحات'],
      speaker: ['قائل', 'القائل', 'متحدث', 'المتحدث'],
      outlet: ['صحيفة', 'الصحيفة', 'وسيلة', 'مصدر'],
    },
  },
}
