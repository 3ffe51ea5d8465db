import type { FollowStrings } from './strings.ts'

const figure = (n: number): string => n.toLocaleString('ar-u-nu-latn')

export const followAr: FollowStrings = {
  title: 'المتابعة',
  this: 'تابع هذا البحث',
  followed: 'أبحاث محفوظة',
  nothing: 'لا شيء يُتابَع بعد. ابحث عن شيء ثم تابع البحث.',
  noAlerts: 'لا تنبيهات بعد.',
  name: 'الاسم',
  what: 'نبّهني إلى',
  on: { pages: 'الصفحات', statements: 'الأقوال', changes: 'ما تغيّر' },
  paused: 'متوقفة',
  new: 'جديد',
  unread: (n) => `تنبيهات غير مقروءة: ${figure(n)}`,
  freshOf: (fresh, told) => `${figure(fresh)} جديدة من ${figure(told)}`,
  markRead: 'عدّها كلها مقروءة',
  news: { grown: 'صفحات أخرى تنشره', mended: 'صُحّح التنبيه', withdrawn: 'سُحب التنبيه' },
  moreFinds: (n) => `المزيد: ${figure(n)}`,
  gone: (n) => `لم يعد قائماً مما نُبّه إليه: ${figure(n)}`,
  original: 'الصفحة نفسها',
  kinds: {
    'without-notice': 'تغيير بلا تنويه',
    reach: 'نشرته منابر كثيرة',
    'first-printing': 'ينشره منبر للمرة الأولى',
  },
  off: 'المتابعة غير متاحة: شغّل الخادم مع --token.',
  wrongToken: 'ليس هذا رمز الخادم.',
}
