import type { CreditWords } from '../../../model/language/credit-words.ts'

const heads = (kind: CreditWords['heads'][number]['kind'], ...words: string[]) => words.map((word) => ({ word, kind }))

export const credit: CreditWords = {
  heads: [
    ...heads('agency', 'وكالة', 'وكالتي', 'وكالات'),
    ...heads('newspaper', 'صحيفة', 'جريدة', 'مجلة', 'صحف', 'يومية', 'أسبوعية'),
    ...heads('broadcaster', 'قناة', 'تلفزيون', 'إذاعة', 'راديو', 'فضائية', 'شبكة', 'محطة', 'التلفزيون'),
    ...heads('site', 'موقع', 'بوابة'),
  ],
  collective: ['وكالات', 'الوكالات', 'وكالات الأنباء'],
  prefixes: ['ل', 'لل', 'لـ', 'ب', 'و', 'ول', 'وب'],
  handOn: [
    'نقلته',
    'نقلتها',
    'نقله',
    'نقلها',
    'أوردته',
    'أوردتها',
    'بثته',
    'بثتها',
    'نشرته',
    'نشرتها',
    'تلقته',
    'تلقتها',
    'نشره',
    'بثه',
    'أورده',
    'نقلت',
    'حصلت',
    'تلقت',
    'أذاعته',
    'أذاعتها',
    'لمراسل',
  ],
}
