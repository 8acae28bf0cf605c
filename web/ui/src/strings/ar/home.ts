import type { Strings } from '../en'
import { quoted } from './words'

export const home: Strings['home'] = {
  title: 'أي سؤال نختبر؟',
  empty: 'لا توجد سيناريوهات في المكتبة. ابدأ باختيار بلد أو افتح ملفاً.',
  countries: 'البدء باختيار بلد',
  noCountries: 'لم يُعثر على ملفات بيانات البلدان.',
  file: 'فتح ملف سيناريو',
  fileHelp: 'ملف بصيغة YAML أو JSON من هذا الحاسوب.',
  compares: 'يقارن بين',
  answer: 'الجواب',
  expected: 'ما يتوقعه المؤلف',
  running: 'المحاكاة جارية',
  open: 'فتح',
  see: 'عرض الجواب',
  openNamed: title => `فتح السيناريو ${quoted(title)}`,
  seeNamed: title => `عرض جواب السيناريو ${quoted(title)}`,
  residents: count => `${count} من السكان`,
  nation: 'البلد كله',
}
