import type { CutRow } from '../../model/page-words.ts'

/** What lines say that tell how to reach a site. */
export const contact: readonly CutRow[] = [
  ...[
    'هاتف',
    'الهاتف',
    'تلفون',
    'فاكس',
    'الفاكس',
    'تحويلة',
    'صندوق',
    'ص ب',
    'البريد الإلكتروني',

    'بريد',
    'بالبريد',
    'واتساب',
  ],
  ...['tel', 'phone', 'fax', 'p o box', 'email', 'e mail', 'telefon', 'telefax', 'téléphone', 'teléfono', 'telefono', 'correo', 'posta'],
].map((words) => ({ words }))
