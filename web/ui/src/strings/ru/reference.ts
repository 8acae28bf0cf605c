import type { Strings } from '../en'

export const reference: Strings['reference'] = {
  title: 'Справочник',
  intro: 'Всё, что можно указать в сценарии, в этой версии модели.',
  levers: 'Меры', shocks: 'Потрясения', indicators: 'Показатели', countries: 'Страны', groups: 'Группы',
  find: 'Найти', findHelp: 'Часть названия или описания',
  none: 'Ничего не найдено.',
  parameter: 'Параметр', meaning: 'Значение', unit: 'Единица', allowed: 'Допустимо', standard: 'По умолчанию',
  code: 'Код', better: 'Лучше', country: 'Страна', population: 'Население', year: 'Базовый год', regions: 'Регионы', kind: 'Тип',
  betterIs: { higher: 'выше', lower: 'ниже', neither: 'ни то ни другое' },
  units: { share: 'доля, в %', ratio: 'отношение', usd: 'USD', count: 'жители', events: 'события', mbps: 'Мбит/с', hours: 'часы', kwh: 'кВт·ч', kg: 'кг', per_thousand: 'на тысячу жителей' },
  version: version => `Версия модели ${version}`,
  noParameters: 'Параметров нет.',
  yes: 'да', no: 'нет', anyNumber: 'любое число',
  coverage: 'Какая мера на что влияет',
  coverageHelp: revision => `Каждая мера отдельно, со значениями по умолчанию, в одном районе: отличие от базового варианта с доверительным интервалом 95 %. Точка — неотличимо от случайности; 0 — отличия нет ни в одном прогоне. Измерено на версии модели ${revision}.`,
  lever: 'Мера', notMeasured: 'не измерено', exactlyNone: '0', undecided: '·',
  claims: 'Что известно и показывает ли это модель',
  claimsHelp: (met, all) => `Подтверждено утверждений: ${met} из ${all}: весь доверительный интервал 95 % лежит в ожидаемых пределах. Неподтверждённые показаны наравне с остальными.`,
  claim: 'Утверждение', figure: 'Наблюдается в мире', expected: 'Ожидается', model: 'Модель', outcome: 'Итог',
  atMost: high => `не более ${high}`,
  outcomes: { met: 'подтверждено', unmet: 'не подтверждено', undecided: 'не определено' },
}
