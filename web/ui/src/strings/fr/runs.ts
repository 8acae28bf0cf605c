import type { Strings } from '../en'

export const runs: Strings['runs'] = {
  title: 'Simulations',
  empty: 'Rien n’a encore été simulé. Ouvrez un scénario et lancez-le.',
  open: 'Ouvrir', cancel: 'Annuler', export: 'Télécharger le scénario',
  openNamed: title => `Ouvrir la simulation de « ${title} »`,
  cancelNamed: title => `Annuler la simulation de « ${title} »`,
  exportNamed: title => `Télécharger le scénario de « ${title} »`,
}
