/** A word as one outlet prints it, and as it is folded. In a negative case it stays as it is. */
export interface LettersCase {
  readonly list: 'folds' | 'digits' | 'skipped'
  /** The letter that is folded, or the mark that is left out. */
  readonly row: string
  readonly printed: string
  readonly folded: string
}

const folds: readonly (readonly [letter: string, printed: string, folded: string])[] = [
  ['أ', 'أمس', 'امس'],
  ['إ', 'إعلان', 'اعلان'],
  ['آ', 'القرآن', 'القران'],
  ['ٱ', 'ٱلوادي', 'الوادي'],
  ['ى', 'على', 'علي'],
  ['ة', 'قرية', 'قريه'],
  ['ؤ', 'مسؤول', 'مسوول'],
  ['ئ', 'هيئة', 'هييه'],
  ['ی', 'وزیر', 'وزير'],
  ['ک', 'کتاب', 'كتاب'],
]
const skipped: readonly (readonly [mark: string, printed: string, folded: string])[] = [
  ['\u0610', 'محمد\u0610', 'محمد'],
  ['\u0615', 'مصر\u0615', 'مصر'],
  ['\u061A', 'كتب\u061A', 'كتب'],
  ['\u064B', 'مؤكدا\u064B', 'موكدا'],
  ['\u064C', 'وزير\u064C', 'وزير'],
  ['\u064D', 'قرية\u064D', 'قريه'],
  ['\u064E', 'ك\u064Eتب', 'كتب'],
  ['\u064F', 'ك\u064Fتب', 'كتب'],
  ['\u0650', 'ك\u0650تب', 'كتب'],
  ['\u0651', 'حذ\u0651ر', 'حذر'],
  ['\u0652', 'قال\u0652', 'قال'],
  ['\u0653', 'ا\u0653خر', 'اخر'],
  ['\u0654', 'ا\u0654مس', 'امس'],
  ['\u0655', 'ا\u0655علان', 'اعلان'],
  ['\u065F', 'قرى\u065F', 'قري'],
  ['\u0670', 'الرحم\u0670ن', 'الرحمن'],
  ['\u06D6', 'قال\u06D6', 'قال'],
  ['\u06E1', 'قال\u06E1', 'قال'],
  ['\u06ED', 'قال\u06ED', 'قال'],
  ['\u0640', 'الـوادي', 'الوادي'],
  ['\u200B', 'الوادي\u200Bالكبير', 'الواديالكبير'],
  ['\u200C', 'می\u200Cگوید', 'ميگويد'],
  ['\u200D', 'ه\u200D', 'ه'],
  ['\u200E', 'القرية\u200E', 'القريه'],
  ['\u200F', '\u200Fالقرية', 'القريه'],
  ['\u202A', '\u202Aالقرية', 'القريه'],
  ['\u202B', '\u202Bالقرية', 'القريه'],
  ['\u202C', 'القرية\u202C', 'القريه'],
  ['\u202E', '\u202Eالقرية', 'القريه'],
  ['\u2066', '\u2066القرية', 'القريه'],
  ['\u2069', 'القرية\u2069', 'القريه'],
  ['\u061C', '\u061Cالقرية', 'القريه'],
  ['\uFEFF', '\uFEFFالقرية', 'القريه'],
  ['\u00AD', 'الو\u00ADادي', 'الوادي'],
]
const digits = (from: string): LettersCase[] =>
  [...from].map((row, i) => ({ list: 'digits', row, printed: `عام 1${row}`, folded: `عام 1${i}` }))
/** Letters of neighbouring scripts and marks that are words' own, which nothing is read for. */
const kept: readonly (readonly [LettersCase['list'], string])[] = [
  ['folds', 'ء'],
  ['folds', 'و'],
  ['folds', 'ي'],
  ['folds', 'ه'],
  ['folds', 'پ'],
  ['folds', 'چ'],
  ['folds', 'ڤ'],
  ['folds', 'گ'],
  ['folds', 'ژ'],
  ['digits', '7'],
  ['digits', '०'],
  ['digits', '²'],
  ['skipped', ' '],
  ['skipped', '،'],
  ['skipped', '-'],
  ['skipped', "'"],
  ['skipped', '\u00A0'],
]

export const lettersCases: readonly LettersCase[] = [
  ...folds.map(([row, printed, folded]): LettersCase => ({ list: 'folds', row, printed, folded })),
  ...skipped.map(([row, printed, folded]): LettersCase => ({ list: 'skipped', row, printed, folded })),
  ...digits('٠١٢٣٤٥٦٧٨٩'),
  ...digits('۰۱۲۳۴۵۶۷۸۹'),
  ...kept.map(([list, row]): LettersCase => ({ list, row, printed: `ع${row}م`, folded: `ع${row}م` })),
]
