import type { Strings } from '../en'

export const chart: Strings['chart'] = {
  fanSentence: (indicator, month, parts) => `${indicator}. En ${month} : ${parts}.`,
  fanPart: (arm, median, low, high) => `${arm} ${median} (8 avenirs sur 10 : de ${low} à ${high})`,
  fanCaption: n => `Ligne : médiane de ${n}. Bande : 8 avenirs sur 10 s’y trouvent.`,
  differenceSentence: (indicator, month, parts) => `${indicator}, différence avec la référence. En ${month} : ${parts}.`,
  differencePart: (arm, difference, interval) => `${arm} ${difference} (${interval})`,
  differenceCaption: (level, pairs) => `Ligne : moyenne de ${pairs}. Bande : intervalle à ${level} de cette moyenne ; là où elle touche la ligne zéro, aucun changement ne se distingue.`,
  same: 'comme la référence',
  nothing: 'aucune valeur',
  noValues: 'Il n’y a pas encore de valeurs à dessiner.',
  table: 'Montrer les chiffres en tableau',
  csv: 'Télécharger en CSV',
  csvNamed: what => `Télécharger en CSV : ${what}`,
  month: 'Mois',
  low: 'bas', median: 'médiane', high: 'haut', difference: 'différence',
  column: (arm, what) => `${arm} : ${what}`,
  ghost: 'Ligne fine : le réglage d’avant.',
  markFor: (arm, label) => `${arm} : ${label}`,
  events: 'Dates marquées',
}
