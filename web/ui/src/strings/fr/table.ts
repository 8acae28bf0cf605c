import type { Strings } from '../en'

export const table: Strings['table'] = {
  group: 'Groupe', place: 'Lieu', baseline: 'Référence', difference: 'Différence', interval: level => `Intervalle à ${level}`,
  verdict: 'Verdict', futures: 'Meilleur dans', futuresValue: count => `${count} avenirs sur 100`,
  came: 'Se sont connectés', dropped: 'Ont décroché', online: 'En ligne dans les deux', offline: 'Hors ligne dans les deux',
  net: 'Solde', margin: 'Statistique', cell: 'Case', target: 'Publié', synthetic: 'Synthétique', error: 'Erreur',
  dimensions: { all: 'Tous', sex: 'Sexe', age: 'Âge', area: 'Milieu', 'area and sex': 'Milieu et sexe', income: 'Revenu', education: 'Instruction', disability: 'Handicap', region: 'Régions', settlement: 'Localités' },
  indicator: 'Indicateur',
}
