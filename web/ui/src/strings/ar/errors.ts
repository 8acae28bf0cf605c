import type { Strings } from '../en'
import { apart, quoted } from './words'

export const errors: Strings['errors'] = {
  gone: 'الخادم لا يستجيب. هل ما زال \u2066./foreshore serve\u2069 قيد التشغيل؟ ستُعاد المحاولة بعد قليل.',
  notFound: 'لا يوجد شيء في هذا العنوان.',
  failed: what => `تعذّر التنفيذ: ${apart(what)}`,
  tooLarge: 'هذا السيناريو أكبر مما يقبله هذا الخادم. قلّل عدد السكان أو الأشهر أو التكرارات.',
  busy: 'قائمة الانتظار على الخادم ممتلئة. حاول مرة أخرى بعد انتهاء إحدى عمليات المحاكاة.',
  file: name => `يحتوي الملف ${quoted(name)} على أخطاء ولم يُفتح.`,
  place: (line, column) => `السطر ${line}، العمود ${column}`,
}
