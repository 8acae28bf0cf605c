import catalogue from './catalogue/ru.json'
import type { Strings } from './en'
import { budget } from './ru/budget'
import { chart } from './ru/chart'
import { editor } from './ru/editor'
import { errors } from './ru/errors'
import { fields } from './ru/fields'
import { headline } from './ru/headline'
import { home } from './ru/home'
import { lab } from './ru/lab'
import { lesson } from './ru/lesson'
import { map } from './ru/map'
import { money } from './ru/money'
import { reference } from './ru/reference'
import { run } from './ru/run'
import { runs } from './ru/runs'
import { story } from './ru/story'
import { table } from './ru/table'
import { whatIf } from './ru/what-if'
import { why } from './ru/why'
import { forms } from './ru/words'

/**
 * Russian. Written by machine and not yet read by a native speaker: a native check is needed before official use.
 * Terms follow the Russian usage of the United Nations (E-Government Survey, Goals) and of the ITU as the writer knew it;
 * «регуляторная песочница» was looked up in published texts, the others were not looked up one by one.
 *
 * Words chosen: sandbox «регуляторная песочница», short «песочница»; lever «мера»; shock «потрясение»; arm and
 * alternative «вариант»; baseline «базовый вариант» (of a measurement: «исходный замер»); scenario «сценарий»; run «расчёт»;
 * replication «прогон»; future «исход»; world «мир»; resident «житель»; settlement «населённый пункт»; site of a sandbox
 * «площадка», of a network «базовая станция»; package «пакет мер»; pilot «пилотный проект»; wave «волна»; guardrail
 * «защитный порог»; stage gate «контрольная точка»; redress «возмещение»; need «потребность»; forgone «нереализованный»;
 * assisted «при содействии персонала»; office «учреждение»; points «п. п.» (процентные пункты); lesson «занятие»; interim look
 * «промежуточный анализ»; hold-back «отложенные населённые пункты»; secondary outcome «дополнительный результат»;
 * brief «записка»; saturation «доля приглашённых».
 *
 * Names put into sentences stand in quotes after a noun that takes the case («вариант „…“», «показатель „…“»), months after
 * «на» or «по» or in brackets, where they keep the form that the formatter gives them. Units are those of GOST 8.417.
 */

export const ru: Strings = {
  lang: 'ru',
  dir: 'ltr',
  locale: 'ru-RU',
  catalogue,
  inSentence: title => (/^(Интернет(?!-)|.\p{Lu}|\p{Script=Latin}|\d)/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)),
  product: 'Foreshore',
  tagline: 'Испытайте политику на синтетическом обществе, прежде чем испытывать её на людях.',
  caution: 'Результаты описывают модельное население. Они служат для сравнения мер политики и не предсказывают будущее.',
  skip: 'Перейти к содержанию',
  nav: { label: 'Главное меню', scenarios: 'Сценарии', runs: 'Расчёты', lab: 'Песочницы', lessons: 'Занятия', reference: 'Справочник' },
  language: 'Язык',
  theme: { label: 'Цвета', auto: 'Как на устройстве', light: 'Светлые', dark: 'Тёмные' },
  loading: 'Загрузка …',
  close: 'Закрыть',
  again: 'Повторить',
  synthetic: 'Синтетическое население',
  errors, home, editor, whatIf, fields, run, lab, why, budget, story, map, money,
  facts: {
    question: 'Сценарий', engine: 'Версия модели', commit: 'Версия кода', jdk: 'Java', os: 'Где рассчитано', seed: 'Начальное число',
    replications: 'Прогоны', residents: 'Модельных жителей', represented: 'Представляемых жителей',
    months: 'Месяцы', started: 'Начато', finished: 'Завершено', hash: 'Хеш сценария',
  },
  headline,
  counted: {
    pairs: forms('пара', 'пары', 'пар', 'пары'),
    morePairs: forms('прогон', 'прогона', 'прогонов', 'прогона', 'знак определится примерно ещё через '),
    months: forms('месяц', 'месяца', 'месяцев', 'месяца'),
    settlements: forms('населённый пункт', 'населённых пункта', 'населённых пунктов', 'населённого пункта'),
    years: forms('год', 'года', 'лет', 'года'),
    replications: forms('прогон', 'прогона', 'прогонов', 'прогона'),
    failures: forms('неудачный прогон', 'неудачных прогона', 'неудачных прогонов', 'неудачного прогона'),
    faults: forms('ошибку', 'ошибки', 'ошибок', 'ошибки', 'Перед расчётом исправьте '),
    futures: forms('смоделированный исход', 'смоделированных исхода', 'смоделированных исходов', 'смоделированного исхода'),
    differences: forms('парная разность', 'парные разности', 'парных разностей', 'парной разности'),
  },
  chart, table,
  verdict: {
    better: 'Лучше', worse: 'Хуже', indistinguishable: 'Неотличимо', neutral: 'Иначе',
  },
  slight: { better: 'Едва лучше', worse: 'Едва хуже', neutral: 'Едва заметно иначе' },
  keys: {
    title: 'Клавиши',
    always: 'Клавиши: p проектор; при работе с ползунками Ctrl+Z шаг назад, Ctrl+Y вперёд.',
    on: 'Одиночные клавиши действуют',
    help: 'Отключите их, если вы управляете устройством голосом или если они мешают. Браузер это запомнит.',
  },
  projector: { label: 'Проектор', help: 'Крупнее и проще, для показа в зале (клавиша p)' },
  lesson,
  range: (low, high) => `от ${low} до ${high}`,
  runs, reference,
  units: {
    points: 'п. п.', usd: 'USD', mbps: 'Мбит/с', hour: 'ч', perThousand: 'на 1000', kwh: 'кВт·ч', kg: 'кг', percent: '%', million: 'млн', billion: 'млрд', unknown: '–',
    seconds: count => `${count} с`, minutes: count => `${count} мин`, hours: count => `${count} ч`,
    underASecond: 'менее секунды', about: time => `примерно ${time}`,
  },
}
