import type { Strings } from '../en'

export const chart: Strings['chart'] = {
  fanSentence: (indicator, month, parts) => `${indicator}. На ${month}: ${parts}.`,
  fanPart: (arm, median, low, high) => `${arm}: ${median} (8 из 10 исходов: от ${low} до ${high})`,
  fanCaption: n => `Линия: медиана (${n}). Полоса: в ней лежат 8 из 10 исходов.`,
  differenceSentence: (indicator, month, parts) => `Отличие от базового варианта, показатель «${indicator}». На ${month}: ${parts}.`,
  differencePart: (arm, difference, interval) => `${arm}: ${difference} (${interval})`,
  differenceCaption: (level, pairs) => `Линия: среднее (${pairs}). Полоса: доверительный интервал ${level} для этого среднего; там, где она касается нулевой линии, изменение установить нельзя.`,
  ghost: 'Тонкая линия: прежние настройки.',
  same: 'как в базовом варианте',
  nothing: '— нет значений',
  noValues: 'Пока нет значений для графика.',
  table: 'Показать цифры в таблице',
  csv: 'Скачать CSV',
  csvNamed: what => `Скачать CSV: ${what}`,
  month: 'Месяц',
  low: 'нижняя граница', median: 'медиана', high: 'верхняя граница', difference: 'отличие',
  column: (arm, what) => `${arm}: ${what}`,
  markFor: (arm, label) => `${arm}: ${label}`,
  events: 'Отмеченные даты',
}
