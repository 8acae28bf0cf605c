import type { Strings } from '../en'
import { quoted } from './words'

export const why: Strings['why'] = {
  title: 'لماذا: إسهام كل تدبير',
  help: 'تُوقَف التدابير بالتناوب مع بقاء المصادفات نفسها. ومجموع الإسهامات يساوي ما يغيّره البديل.',
  ask: 'معرفة السبب',
  asking: (done, total) => `يجري إيقاف التدابير بالتناوب، التكرارات: ${done} من ${total}`,
  failed: 'تعذّر إيقاف التدابير بالتناوب.',
  lever: 'التدبير', contribution: 'الإسهام', alone: 'منفرداً', without: 'الخسارة من دونه', together: 'معاً',
  sampled: orders => `مقدَّر من عدد من ترتيبات انضمام التدابير: ${orders}.`,
  interactions: 'ما يزيد على أثر كل منها على حدة',
  pair: (one, other) => `${quoted(one)} مع ${quoted(other)}`,
  chain: 'يغيّر منفرداً',
  first: month => `أول فرق: ${month}.`,
  online: (came, dropped) => `عدد من بدأوا استخدام الإنترنت حتى النهاية: ${came}؛ ومن توقفوا عنه: ${dropped}.`,
  touched: (what, residents, month) => `${what} – ${residents} (${month})`,
  reached: {
    recipients: (number, month) => `عدد من شملتهم برامجه حتى النهاية: ${number}؛ البداية: ${month}.`,
    holders: (number, month) => `عدد حاملي القسيمة أو التعرفة في الشهر الذي يبلغون فيه أقصاهم: ${number}؛ البداية: ${month}.`,
    online: (number, month) => `المعاملات المنجزة عبر الإنترنت طوال المدة: ${number}؛ البداية: ${month}.`,
    assisted: (number, month) => `المعاملات المنجزة بمساعدة طوال المدة: ${number}؛ البداية: ${month}.`,
    'in-person': (number, month) => `المعاملات المنجزة حضورياً طوال المدة: ${number}؛ البداية: ${month}.`,
  },
  atMost: touched => `السكان الذين يُحدث لهم فرقاً، في الشهر الذي يبلغون فيه أقصى عدد: ${touched}.`,
  reasons: {
    'never-holds': 'لا يسري في أي شهر.', 'too-early': 'يبدأ بعد الشهر المطلوب.',
    'nobody-meant': 'لا يوجد هنا من يستهدفه.',
    'nothing-spent': 'كان سارياً، لكن لم يُنفق شيء ولم يتغير شيء: لا ميزانية، أو لا أماكن، أو لا أحد يستوفي الشروط.',
    'covered-already': 'الجميع تقريباً مشمولون من دونه.',
    'moves-other-things': 'يغيّر أموراً أخرى، لا المؤشر المطلوب.',
    undecided: 'لا يمكن تمييز ما يغيّره من المصادفة بهذا العدد القليل من التكرارات.',
  },
}
