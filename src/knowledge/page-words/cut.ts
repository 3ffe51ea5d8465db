import type { CutRow } from '../../model/page-words.ts'

const rows = (...words: readonly string[]): CutRow[] => words.map((one) => ({ words: one }))

/** What is printed where an article is cut off for those who have not paid or are not known. */
export const cut: readonly CutRow[] = [
  ...rows(
    'للمشتركين فقط',
    'متاح للمشتركين',
    'مخصص للمشتركين',
    'حصري للمشتركين',
    'خاص بالمشتركين',
    'لمتابعة القراءة',
    'لمواصلة القراءة',
    'لإكمال القراءة',
  ),
  ...rows(
    'لقراءة المقال كاملا',
    'لقراءة الخبر كاملا',
    'لقراءة بقية المقال',
    'للاطلاع على المقال كاملا',
    'لقراءة المزيد اشترك',
    'اشترك لقراءة',
    'اشترك لتتمكن من القراءة',
  ),
  ...rows('subscribe to continue', 'subscribe to read', 'to continue reading', 'to keep reading', 'to read the full', 'to read the rest'),
  ...rows(
    'for subscribers only',
    'exclusive to subscribers',
    'subscriber only content',
    'available to subscribers',
    'already a subscriber',
    'subscribe to unlock',
  ),
  ...rows(
    'réservé aux abonnés',
    'réservé à nos abonnés',
    'pour lire la suite',
    'abonnez vous pour lire',
    'jetzt weiterlesen',
    'nur für abonnenten',
    'artikel weiterlesen mit',
  ),
  ...rows(
    'suscríbete para seguir leyendo',
    'solo para suscriptores',
    'exclusivo para suscriptores',
    'riservato agli abbonati',
    'exclusivo para assinantes',
  ),
  ...rows(
    'abone olun',
    'vain tilaajille',
    'только для подписчиков',
    'ویژه مشترکان',
    'voor abonnees',
    'för prenumeranter',
    'tylko dla subskrybentów',
  ),
]
