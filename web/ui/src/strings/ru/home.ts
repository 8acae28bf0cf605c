import type { Strings } from '../en'

export const home: Strings['home'] = {
  title: 'Какой вопрос проверить?',
  empty: 'В библиотеке нет сценариев. Начните с выбора страны или откройте файл.',
  countries: 'Начать с выбора страны',
  noCountries: 'Профили стран не найдены.',
  file: 'Открыть файл сценария',
  fileHelp: 'Файл YAML или JSON с этого компьютера.',
  compares: 'Сравниваются',
  answer: 'Ответ',
  expected: 'Ожидания автора',
  running: 'Идёт расчёт',
  open: 'Открыть',
  see: 'Посмотреть ответ',
  openNamed: title => `Открыть сценарий «${title}»`,
  seeNamed: title => `Посмотреть ответ сценария «${title}»`,
  residents: count => `${count} чел.`,
  nation: 'вся страна',
}
