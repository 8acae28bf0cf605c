import type { Strings } from '../en'
import { quoted } from './words'

export const runs: Strings['runs'] = {
  title: 'عمليات المحاكاة',
  empty: 'لم تُجرَ أي محاكاة بعد. افتح سيناريو وشغّل محاكاته.',
  open: 'فتح', cancel: 'إلغاء', export: 'تنزيل السيناريو',
  openNamed: title => `فتح محاكاة ${quoted(title)}`,
  cancelNamed: title => `إلغاء محاكاة ${quoted(title)}`,
  exportNamed: title => `تنزيل سيناريو ${quoted(title)}`,
}
