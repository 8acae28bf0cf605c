import catalogue from './catalogue/ar.json'
import type { Strings } from './en'
import { budget } from './ar/budget'
import { chart } from './ar/chart'
import { editor } from './ar/editor'
import { errors } from './ar/errors'
import { fields } from './ar/fields'
import { headline } from './ar/headline'
import { home } from './ar/home'
import { lab } from './ar/lab'
import { lesson } from './ar/lesson'
import { map } from './ar/map'
import { money } from './ar/money'
import { reference } from './ar/reference'
import { run } from './ar/run'
import { runs } from './ar/runs'
import { story } from './ar/story'
import { table } from './ar/table'
import { whatIf } from './ar/what-if'
import { why } from './ar/why'
import { forms } from './ar/words'

/**
 * Arabic. Written by machine and not yet read by a native speaker: a native check is needed before official use.
 * Terms follow the Arabic usage of the United Nations (E-Government Survey, Goals) and of the ITU as the writer knew it;
 * those of the E-Government Survey and of regulatory sandboxes were looked up in published texts, the others were not looked up one by one.
 *
 * Words chosen: sandbox «البيئة التنظيمية التجريبية», short «البيئة التجريبية»; lever «تدبير»; shock «صدمة»; arm and
 * alternative «بديل»; baseline «خط الأساس» (of a measurement «القياس القبلي»); scenario «سيناريو»; run «عملية محاكاة»;
 * replication «تكرار»; future «مسار مستقبلي»; world «عالم»; residents «السكان»; settlement «تجمّع سكاني»; site of a sandbox
 * «موقع», of a network «محطة»; package «حزمة التدابير»; pilot «المشروع التجريبي»; wave «جولة»; guardrail «حد وقائي»;
 * stage gate «نقطة مراجعة»; interim look «مراجعة مرحلية»; hold-back «المؤجَّلة بالقرعة»; saturation «نسبة الدعوة»; lesson «درس»;
 * redress «جبر الضرر»; need «حاجة»; forgone «متخلى عنها»; assisted «بمساعدة»; office «مكتب
 * حكومي»; points «نقطة» (نقطة مئوية).
 *
 * Digits are Latin on purpose (the extension `nu` of the locale): charts and tables mix figures with units and names in Latin
 * script. Names put into sentences stand in quotes after a noun (البديل «…», مؤشر «…») and isolated, so that a name in
 * another script does not turn the sentence round. What happens to a resident is said in verbal nouns, which are the same
 * for women and men.
 */

export const ar: Strings = {
  lang: 'ar',
  dir: 'rtl',
  locale: 'ar-u-nu-latn',
  catalogue,
  inSentence: title => title,
  product: 'Foreshore',
  tagline: 'جرّب السياسة على مجتمع اصطناعي قبل تجربتها على الناس.',
  caution: 'تصف النتائج سكاناً افتراضيين. وهي تُستخدم للمقارنة بين السياسات ولا تتنبأ بالمستقبل.',
  skip: 'الانتقال إلى المحتوى',
  nav: { label: 'القائمة الرئيسية', scenarios: 'السيناريوهات', runs: 'عمليات المحاكاة', lab: 'البيئات التجريبية', lessons: 'الدروس', reference: 'المرجع' },
  language: 'اللغة',
  theme: { label: 'الألوان', auto: 'حسب الجهاز', light: 'فاتحة', dark: 'داكنة' },
  loading: 'جارٍ التحميل …',
  close: 'إغلاق',
  again: 'إعادة المحاولة',
  synthetic: 'سكان اصطناعيون',
  errors, home, editor, whatIf, fields, run, lab, why, budget, story, map, money,
  facts: {
    question: 'السيناريو', engine: 'إصدار النموذج', commit: 'إصدار الشفرة', jdk: 'Java', os: 'حُسب على', seed: 'البذرة العشوائية',
    replications: 'التكرارات', residents: 'السكان في المحاكاة', represented: 'السكان الممثَّلون',
    months: 'الأشهر', started: 'البداية', finished: 'النهاية', hash: 'بصمة السيناريو',
  },
  headline,
  counted: {
    pairs: forms('زوج واحد', 'زوجان', 'أزواج', 'زوجاً', 'زوج'),
    morePairs: forms('تكرار إضافي واحد', 'تكراران إضافيان', 'تكرارات إضافية', 'تكراراً إضافياً', 'تكرار إضافي', 'لحسم الإشارة يلزم تقريباً: '),
    months: forms('شهر واحد', 'شهران', 'أشهر', 'شهراً', 'شهر'),
    settlements: forms('تجمّع سكاني واحد', 'تجمّعان سكانيان', 'تجمّعات سكانية', 'تجمّعاً سكانياً', 'تجمّع سكاني'),
    years: forms('سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'),
    replications: forms('تكرار واحد', 'تكراران', 'تكرارات', 'تكراراً', 'تكرار'),
    failures: forms('تكرار فاشل واحد', 'تكراران فاشلان', 'تكرارات فاشلة', 'تكراراً فاشلاً', 'تكرار فاشل'),
    faults: forms('خطأ واحد', 'خطآن', 'أخطاء', 'خطأً', 'خطأ', 'ما يلزم تصحيحه قبل التشغيل: '),
    futures: forms('مسار مستقبلي واحد', 'مساران مستقبليان', 'مسارات مستقبلية', 'مساراً مستقبلياً', 'مسار مستقبلي'),
    differences: forms('فرق مزدوج واحد', 'فرقان مزدوجان', 'فروق مزدوجة', 'فرقاً مزدوجاً', 'فرق مزدوج'),
  },
  chart, table,
  verdict: {
    better: 'أفضل', worse: 'أسوأ', indistinguishable: 'لا يمكن التمييز', neutral: 'مختلف',
  },
  slight: { better: 'أفضل بالكاد', worse: 'أسوأ بالكاد', neutral: 'مختلف بالكاد' },
  keys: {
    title: 'المفاتيح',
    always: 'المفاتيح: \u2066p\u2069 جهاز العرض؛ ومع أشرطة التمرير \u2066Ctrl+Z\u2069 خطوة إلى الوراء و\u2066Ctrl+Y\u2069 خطوة إلى الأمام.',
    on: 'المفاتيح المفردة تعمل',
    help: 'أوقفها إن كنت تخاطب جهازك بالصوت أو إن كانت تعيقك. يتذكر هذا المتصفح اختيارك.',
  },
  projector: { label: 'جهاز العرض', help: 'عرض أكبر وأبسط، لقاعة (المفتاح \u2066p\u2069)' },
  lesson,
  range: (low, high) => `من ${low} إلى ${high}`,
  runs, reference,
  units: {
    points: 'نقطة', usd: 'USD', mbps: 'Mbit/s', hour: 'ساعة', perThousand: 'لكل 1000', kwh: 'kWh', kg: 'kg', percent: '%', million: 'مليون', billion: 'مليار', unknown: '–',
    seconds: count => `${count} ث`, minutes: count => `${count} د`, hours: count => `${count} س`,
    underASecond: 'أقل من ثانية', about: time => `نحو ${time}`,
  },
}
