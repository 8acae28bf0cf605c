import type { Strings } from '../en'

export const table: Strings['table'] = {
  group: 'Группа', place: 'Территория', baseline: 'Базовый вариант', difference: 'Отличие', interval: level => `Интервал ${level}`,
  verdict: 'Вывод', futures: 'Лучше в', futuresValue: count => `${count} из 100 исходов`,
  came: 'Начали', dropped: 'Перестали', online: 'Онлайн в обоих', offline: 'Офлайн в обоих',
  net: 'Итог', margin: 'Статистика', cell: 'Категория', target: 'Опубликовано', synthetic: 'Синтетическое', error: 'Расхождение',
  dimensions: { all: 'Все', sex: 'Пол', age: 'Возраст', area: 'Местность', 'area and sex': 'Местность и пол', income: 'Доход', education: 'Образование', disability: 'Инвалидность', region: 'Регионы', settlement: 'Населённые пункты' },
  indicator: 'Показатель',
}
