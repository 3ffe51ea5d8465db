import { figure } from './arabic-counting.ts'
import type { VersionStrings } from './version-strings.ts'

/** Of versions of pages, and of the sites that are watched. */
export const arVersions: VersionStrings = {
  sources: 'المواقع المرصودة',
  noSources: 'لا يُرصد أي موقع بعد؛ يبدأ الرصد بالأمر isnad watch add.',
  sourceState: {
    new: 'لم يُزر بعد',
    well: 'على ما يرام',
    silent: 'صامت',
    away: 'لا يجيب',
    refused: 'يمتنع',
    paused: 'موقوف',
  },
  pauseSource: 'أوقف زيارته مؤقتا',
  resumeSource: 'استأنف زيارته',
  address: 'العنوان',
  lastAnswer: 'آخر جواب',
  nextVisit: 'الزيارة التالية',
  never: 'لا موعد',
  pagesToday: 'صفحات اليوم',
  usually: (n) => `المعتاد ${figure(n)}`,
  listCount: (n) => `القوائم: ${figure(n)}`,
  versions: 'نسخ الصفحة',
  versionOf: (number, of) => `النسخة ${figure(number)} من ${figure(of)}`,
  changedSince: 'غيّرها الموقع بعد ذلك',
  versionOrderUnknown: 'ترتيب النسختين غير معروف',
  withoutNotice: 'تغيّر المعنى من دون تنويه',
  notice: { correction: 'تنويه بتصحيح', update: 'تنويه بتحديث' },
  headlineChanged: 'العنوان',
  statementsCame: 'أقوال أضيفت',
  statementsWent: 'أقوال حُذفت',
  statementsChanged: 'أقوال تغيّرت',
  ownChanges: 'ما غيّرته المواقع في صفحاتها',
  takenVersions: 'النسخة التي أُخذ عنها',
  stillPrints: 'ما زال ينشر ما غُيّر بعد ذلك',
  noTextChange: 'لم يتغير المتن.',
}
