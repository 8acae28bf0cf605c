import type { Strings } from '../en'

export const money: Strings['money'] = {
  title: 'الأموال والطاقة والنفايات',
  help: (from, to) => `كل ما يتدفق من ${from} إلى ${to}: متوسطات التكرارات، بدولارات الولايات المتحدة لسنة الأساس. ما يدفعه طرف يتلقاه طرف آخر. ويتضمن «تنزيل CSV» كل الأشهر والبدائل.`,
  physicalHelp: (from, to) => `كل ما يتدفق من ${from} إلى ${to}: متوسطات التكرارات. ويتضمن «تنزيل CSV» كل الأشهر والبدائل.`,
  purpose: 'الغرض', from: 'من', to: 'إلى', physical: 'الطاقة والأجهزة والنفايات والانبعاثات',
  nothing: 'لا تُحفظ حسابات لهذه العملية.',
  sector: {
    'national-government': 'الحكومة المركزية', 'local-government': 'الحكم المحلي', operators: 'المشغّلون',
    households: 'الأسر المعيشية', others: 'آخرون', environment: 'البيئة',
  },
  item: {
    sites: 'إعانات المحطات', backhaul: 'إعانات وصلات الربط', 'community-networks': 'الشبكات المجتمعية', training: 'التدريب', devices: 'برامج الأجهزة', smartphones: 'الهواتف الذكية، قبل الرسوم',
    tariffs: 'التعرفات الاجتماعية', identity: 'الهويات الرقمية', services: 'تحسين الخدمات', resilience: 'صمود الشبكات', firms: 'دعم المنشآت',
    recycling: 'استرجاع الهواتف', emergencies: 'الإنذار والتأهب', relief: 'الإغاثة', 'fees-forgone': 'رسوم غير محصّلة', 'taxes-forgone': 'ضرائب غير محصّلة',
    penalties: 'الغرامات', communication: 'البيانات، قبل الضريبة', 'data-tax': 'الضريبة على البيانات', 'device-duty': 'الرسوم على الهواتف الذكية', 'centre-fees': 'رسوم المراكز',
    'site-fees': 'رسوم المحطات', running: 'كلفة تشغيل الشبكات', investment: 'الاستثمار في الشبكات', 'services-online': 'المعاملات عبر الإنترنت',
    'services-local': 'المعاملات في المكاتب والمراكز', grant: 'منح للحكم المحلي', 'energy-grid': 'الطاقة من الشبكة الكهربائية',
    'energy-diesel': 'الطاقة من المولدات', 'devices-new': 'هواتف ذكية جديدة', 'devices-refurbished': 'هواتف ذكية مجدَّدة',
    'waste-refurbished': 'نفايات أُعيد استخدامها', 'waste-recycled': 'نفايات أُعيد تدويرها', 'waste-discarded': 'نفايات أُلقيت',
    'emissions-operational': 'انبعاثات تشغيل الشبكات', 'emissions-embodied': 'انبعاثات صنع الهواتف الذكية', 'emissions-avoided': 'انبعاثات التنقل المتجنَّبة',
  },
}
