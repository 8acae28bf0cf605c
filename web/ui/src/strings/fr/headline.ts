import type { Strings } from '../en'

export const headline: Strings['headline'] = {
  raises: (arm, what, amount, month) => `${arm} : ${amount} de plus d’ici ${month} (${what})`,
  lowers: (arm, what, amount, month) => `${arm} : ${amount} de moins d’ici ${month} (${what})`,
  undecided: (arm, what, month) => `${arm} : aucune différence discernable d’ici ${month} (${what})`,
  identical: (arm, what, month) => `${arm} : aucune différence du tout d’ici ${month} (${what})`,
  untold: (arm, what, month) => `En ${month}, il n’y a personne chez qui mesurer cet indicateur, ${what} ; rien ne peut être dit de « ${arm} »`,
  among: (what, group) => `${what}, ${group}`,
  interval: (level, range) => `intervalle à ${level} : ${range}`,
  costs: (arm, amount, what, each, month) => `${arm} : ${amount} de plus d’ici ${month} (${what}), par ${each}`,
  saves: (arm, amount, what, each, month) => `${arm} : ${amount} de moins d’ici ${month} (${what}), par ${each}`,
  gain_undecided: (arm, what, each, month) =>
    `${arm} : d’ici ${month}, aucun chiffre par ${each} (${what}) : l’effet ne se distingue pas de zéro`,
  no_gain: (arm, what, each, month) =>
    `${arm} : d’ici ${month}, aucun chiffre par ${each} (${what}) : l’effet va dans l’autre sens`,
  unspent: (arm, amount, month) => `${arm} : ${amount} de l’argent prévu ne sont pas dépensés d’ici ${month}`,
  unfunded: (arm, amount, month) =>
    `${arm} : jusqu’à ${month}, il manquerait en moyenne ${amount} par mois pour servir toutes les personnes visées`,
  added: { one: title => `personne de plus (${title})`, point: title => `point de plus (${title})` },
  removed: { one: title => `personne de moins (${title})`, point: title => `point de moins (${title})` },
  each: { 'needs-met-so-far': 'besoin satisfait', 'hours-so-far': 'heure gagnée' },
  onePair: 'un intervalle demande deux paires',
  beyond: most => `indiscernable même avec le plus grand nombre de réplications permis (${most})`,
}
