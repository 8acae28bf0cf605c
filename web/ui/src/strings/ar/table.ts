import type { Strings } from '../en'
import { apart } from './words'

export const table: Strings['table'] = {
  group: 'الفئة', place: 'المكان', baseline: 'خط الأساس', difference: 'الفرق', interval: level => `فاصل الثقة ${apart(level)}`,
  verdict: 'الحكم', futures: 'أفضل في', futuresValue: count => `${count} من 100 مسار`,
  came: 'بدأوا', dropped: 'توقفوا', online: 'على الإنترنت في الحالين', offline: 'خارج الإنترنت في الحالين',
  net: 'الصافي', margin: 'الإحصاء', cell: 'الخانة', target: 'المنشور', synthetic: 'الاصطناعي', error: 'التفاوت',
  dimensions: { all: 'الكل', sex: 'الجنس', age: 'العمر', area: 'ريف أو حضر', 'area and sex': 'ريف أو حضر، والجنس', income: 'الدخل', education: 'التعليم', disability: 'الإعاقة', region: 'المناطق', settlement: 'التجمّعات السكانية' },
  indicator: 'المؤشر',
}
