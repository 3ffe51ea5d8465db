import type { CorrectionNotice } from '../../../model/version.ts'
import { corrections } from './corrections.ts'

/** A line of a page for a row: which notice it is; none in a negative case. */
export interface CorrectionCase {
  readonly list: string
  readonly row: string
  readonly line: string
  /** The line stands in the headline. */
  readonly headline?: true
  readonly is?: CorrectionNotice['kind']
}

const NEWS = 'عدد الجرحى في حادث جسر الوادي تسعة'
const EARLIER = 'في بيان الدائرة'

export const correctionCases: readonly CorrectionCase[] = [
  ...corrections.corrections.flatMap((row): CorrectionCase[] => [
    { list: 'corrections', row, line: `${row}: ${NEWS}`, is: 'correction' },
    { list: 'corrections', row, line: `(${row}) ${NEWS}`, headline: true, is: 'correction' },
    { list: 'corrections', row, line: `${row} مسار الوادي يبدأ اليوم` },
  ]),
  ...corrections.updates.flatMap((row): CorrectionCase[] => [
    { list: 'updates', row, line: `${row}: ارتفاع ${NEWS}`, is: 'update' },
    { list: 'updates', row, line: `${row}: 12:30 2021/3/5` },
    { list: 'updates', row, line: `${row} أنظمة الميناء يكلف مليونا` },
  ]),
  ...corrections.notes.flatMap((row): CorrectionCase[] => [
    { list: 'notes', row, line: `${row}: ورد خطأ ${EARLIER} أمس`, is: 'correction' },
    { list: 'notes', row, line: `${row}: تحتوي الصور على مشاهد قاسية` },
  ]),
  ...corrections.faults.flatMap((row): CorrectionCase[] => [
    { list: 'faults', row, line: `تنويه: ${row} ${NEWS}`, is: 'correction' },
    { list: 'faults', row, line: `وقال المدير ${row} ${NEWS}` },
  ]),
  ...corrections.texts.flatMap((row): CorrectionCase[] => [
    { list: 'texts', row, line: `جرى تعديل ${row} مساء أمس`, is: 'correction' },
    { list: 'texts', row, line: `وقال المدير إن ${row} واضح` },
  ]),
  ...corrections.looseTexts.flatMap((row): CorrectionCase[] => [
    { list: 'looseTexts', row, line: `تم تعديل ${row} ليعكس بيان الدائرة`, is: 'correction' },
    { list: 'looseTexts', row, line: `تم تعديل ${row} في جلسة البرلمان` },
  ]),
  ...corrections.ends.map((row): CorrectionCase => ({ list: 'ends', row, line: `تم تعديل العنوان ${row} بيان الدائرة`, is: 'correction' })),
  ...corrections.correctionSentences.flatMap((row): CorrectionCase[] => [
    { list: 'correctionSentences', row, line: `${row.replace('*', 'هذا الخبر')} أن ${NEWS}`, is: 'correction' },
    { list: 'correctionSentences', row, line: `${row.replace('*', 'قانون البلديات')} أمس` },
  ]),
  ...corrections.updateSentences.flatMap((row): CorrectionCase[] => [
    { list: 'updateSentences', row, line: `${row.replace('*', 'هذا الخبر')} بعد بيان الدائرة`, is: 'update' },
    { list: 'updateSentences', row, line: `${row.replace('*', 'قائمة المدعوين')} أمس` },
  ]),
]
