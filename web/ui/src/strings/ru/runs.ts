import type { Strings } from '../en'

export const runs: Strings['runs'] = {
  title: 'Расчёты',
  empty: 'Расчётов пока нет. Откройте сценарий и запустите расчёт.',
  open: 'Открыть', cancel: 'Отменить', export: 'Скачать сценарий',
  openNamed: title => `Открыть расчёт «${title}»`,
  cancelNamed: title => `Отменить расчёт «${title}»`,
  exportNamed: title => `Скачать сценарий расчёта «${title}»`,
}
