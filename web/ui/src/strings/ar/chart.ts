import type { Strings } from '../en'
import { apart, quoted } from './words'

export const chart: Strings['chart'] = {
  fanSentence: (indicator, month, parts) => `${indicator}. في ${month}: ${parts}.`,
  fanPart: (arm, median, low, high) => `${apart(arm)}: ${median} (8 من كل 10 مسارات: من ${low} إلى ${high})`,
  fanCaption: n => `الخط: الوسيط (${n}). الشريط: تقع داخله 8 من كل 10 مسارات مستقبلية.`,
  differenceSentence: (indicator, month, parts) => `الفرق عن خط الأساس في مؤشر ${quoted(indicator)}. في ${month}: ${parts}.`,
  differencePart: (arm, difference, interval) => `${apart(arm)}: ${difference} (${interval})`,
  differenceCaption: (level, pairs) => `الخط: المتوسط (${pairs}). الشريط: فاصل الثقة ${level} لهذا المتوسط؛ وحيث يلامس خط الصفر لا يمكن الجزم بأي تغيّر.`,
  ghost: 'الخط الرفيع: الإعداد السابق.',
  same: 'مثل خط الأساس',
  nothing: '– لا قيم',
  noValues: 'لا توجد بعدُ قيم للرسم.',
  table: 'عرض الأرقام في جدول',
  csv: 'تنزيل CSV',
  csvNamed: what => `تنزيل CSV: ${apart(what)}`,
  month: 'الشهر',
  low: 'الحد الأدنى', median: 'الوسيط', high: 'الحد الأعلى', difference: 'الفرق',
  column: (arm, what) => `${apart(arm)}: ${what}`,
  markFor: (arm, label) => `${apart(arm)}: ${label}`,
  events: 'تواريخ معلَّمة',
}
