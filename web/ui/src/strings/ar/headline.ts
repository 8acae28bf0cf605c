import type { Strings } from '../en'
import { quoted } from './words'

export const headline: Strings['headline'] = {
  raises: (arm, what, amount, month) => `بحلول ${month}، يرفع البديل ${quoted(arm)} مؤشر ${quoted(what)} بمقدار ${amount}`,
  lowers: (arm, what, amount, month) => `بحلول ${month}، يخفض البديل ${quoted(arm)} مؤشر ${quoted(what)} بمقدار ${amount}`,
  undecided: (arm, what, month) => `بحلول ${month}، لا يُحدث البديل ${quoted(arm)} فرقاً يمكن تمييزه في مؤشر ${quoted(what)}`,
  identical: (arm, what, month) => `بحلول ${month}، لا يُحدث البديل ${quoted(arm)} أي فرق في مؤشر ${quoted(what)}`,
  untold: (arm, what, month) => `في ${month}، لا يوجد من يُقاس لديه مؤشر «${what}»، فلا يمكن قول شيء عن البديل «${arm}»`,
  among: (what, group) => `${what} (${group})`,
  interval: (level, range) => `فاصل الثقة ${level}: ${range}`,
  costs: (arm, amount, what, each, month) =>
    `بحلول ${month}، يزيد البديل ${quoted(arm)} مؤشر ${quoted(what)} بمقدار ${amount} لكل وحدة من النتيجة: ${each}`,
  saves: (arm, amount, what, each, month) =>
    `بحلول ${month}، يُنقص البديل ${quoted(arm)} مؤشر ${quoted(what)} بمقدار ${amount} لكل وحدة من النتيجة: ${each}`,
  gain_undecided: (arm, what, each, month) =>
    `بحلول ${month}، لا يمكن تحديد مؤشر ${quoted(what)} للبديل ${quoted(arm)} لكل وحدة من النتيجة (${each}): الأثر لا يتميّز عن الصفر`,
  no_gain: (arm, what, each, month) =>
    `بحلول ${month}، لا يمكن تحديد مؤشر ${quoted(what)} للبديل ${quoted(arm)} لكل وحدة من النتيجة (${each}): الأثر في الاتجاه المعاكس`,
  unspent: (arm, amount, month) => `المبلغ غير المنفق مما خصصه البديل ${quoted(arm)} حتى ${month}: ${amount}`,
  unfunded: (arm, amount, month) =>
    `المبلغ الناقص في البديل ${quoted(arm)} لشمول كل المستهدفين، بالمتوسط الشهري حتى ${month}: ${amount}`,
  added: { one: title => `زيادة شخص واحد في مؤشر ${quoted(title)}`, point: title => `زيادة نقطة واحدة في مؤشر ${quoted(title)}` },
  removed: { one: title => `نقصان شخص واحد في مؤشر ${quoted(title)}`, point: title => `نقصان نقطة واحدة في مؤشر ${quoted(title)}` },
  each: { 'needs-met-so-far': 'حاجة واحدة ملبّاة', 'hours-so-far': 'ساعة واحدة موفَّرة' },
  onePair: 'يتطلب فاصل الثقة زوجين',
  beyond: most => `لا يمكن التمييز حتى بأكبر عدد مسموح به من التكرارات (${most})`,
}
