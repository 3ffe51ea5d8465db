import type { Strings } from './strings.ts'

/** Words of the page as captured. */
export type CapturedStrings = Pick<
  Strings,
  'asCaptured' | 'capturedNote' | 'capturedNotFound' | 'capturedNotPrinted' | 'readOfIt' | 'capturedState'
>

export const captured: Readonly<Record<'ar' | 'en', CapturedStrings>> = {
  ar: {
    asCaptured: 'الصفحة كما التُقطت',
    capturedNote: 'لا يعمل فيها برنامج ولا تطلب شيئاً من أحد؛ صورها وأنماطها مما في الأرشيف نفسه. اضغط قيمة لترى كلماتها في الصفحة.',
    capturedNotFound: 'لا تظهر هذه الكلمات في الصفحة كما يراها القارئ: قُرئت من بياناتها.',
    capturedNotPrinted: 'قُرئت من بيانات الصفحة لا من نصها المطبوع',
    readOfIt: 'ما قُرئ منها',
    capturedState: {
      unchanged: '',
      changed: 'تغيّر الملف منذ قُرئت الصفحة منه، فلا تُعرض.',
      gone: 'لم يعد الملف الذي قُرئت منه الصفحة موجوداً.',
      elsewhere: 'اللقطة في أرشيف على خادم لا يُسأل.',
      unplaced: 'لا يُعرف أين تقع اللقطة: أضف الملف مرة أخرى.',
      'no-markup': 'اللقطة نص بلا تنسيق: نصها هو ما في صفحة المقال.',
    },
  },
  en: {
    asCaptured: 'As captured',
    capturedNote:
      'It runs nothing and asks for nothing; its pictures and styles are those in the same archive. Press a value to see its words on the page.',
    capturedNotFound: 'The page does not show these words to a reader: they were read in its data.',
    capturedNotPrinted: 'read in the data of the page, not in its printed text',
    readOfIt: 'What was read of it',
    capturedState: {
      unchanged: '',
      changed: 'The file has changed since the page was read from it, so it is not shown.',
      gone: 'The file that the page was read from is not there any more.',
      elsewhere: 'The capture lies in an archive on a server, which is not asked.',
      unplaced: 'It is not known where the capture lies: add the file again.',
      'no-markup': 'The capture is text without markup: what it says stands on the page of the article.',
    },
  },
}
