import type { Strings } from '../en'
import { apart } from './words'

export const reference: Strings['reference'] = {
  title: 'المرجع',
  intro: 'كل ما يمكن ذكره في سيناريو، كما يعرفه هذا الإصدار من النموذج.',
  levers: 'التدابير', shocks: 'الصدمات', indicators: 'المؤشرات', countries: 'البلدان', groups: 'الفئات',
  find: 'بحث', findHelp: 'جزء من اسم أو وصف',
  none: 'لا نتائج مطابقة.',
  parameter: 'المعامل', meaning: 'المعنى', unit: 'الوحدة', allowed: 'المسموح', standard: 'القيمة الافتراضية',
  code: 'الرمز', better: 'الأفضل', country: 'البلد', population: 'عدد السكان', year: 'سنة الأساس', regions: 'المناطق', kind: 'النوع',
  betterIs: { higher: 'الأعلى', lower: 'الأدنى', neither: 'لا هذا ولا ذاك' },
  units: { share: 'نسبة، بالمئة', ratio: 'معدّل', usd: 'USD', count: 'سكان', events: 'أحداث', mbps: 'Mbit/s', hours: 'ساعات', kwh: 'kWh', kg: 'kg', per_thousand: 'لكل ألف من السكان' },
  version: version => `إصدار النموذج ${apart(version)}`,
  noParameters: 'لا معاملات.',
  yes: 'نعم', no: 'لا', anyNumber: 'أي عدد',
  coverage: 'أي تدبير يؤثر في ماذا',
  coverageHelp: revision => `كل تدبير منفرداً، بقيمه الافتراضية، في مقاطعة واحدة: الفرق عن خط الأساس مع فاصل الثقة \u206695 %\u2069. النقطة تعني أنه لا يتميّز عن المصادفة؛ و0 يعني عدم وجود فرق في أي تكرار. القياس بإصدار النموذج ${apart(revision)}.`,
  lever: 'التدبير', notMeasured: 'لم يُقس', exactlyNone: '0', undecided: '·',
  claims: 'ما هو معروف، وهل يُظهره النموذج',
  claimsHelp: (met, all) => `المقولات المستوفاة: ${met} من ${all}: يقع فاصل الثقة \u206695 %\u2069 بكامله ضمن المتوقع. وتُعرض غير المستوفاة كغيرها.`,
  claim: 'المقولة', figure: 'المرصود في الواقع', expected: 'المتوقع', model: 'النموذج', outcome: 'الحصيلة',
  atMost: high => `${high} على الأكثر`,
  outcomes: { met: 'مستوفاة', unmet: 'غير مستوفاة', undecided: 'غير محسومة' },
}
