import type { Strings } from '../en'

export const budget: Strings['budget'] = {
  title: 'À quoi tient la dispersion',
  help: 'L’écart d’un avenir à l’autre, partagé par une analyse de variance ; niveaux et différences à part.',
  none: 'Cette simulation a pris les paramètres documentés du modèle et une seule population synthétique ; sa dispersion ne tient qu’au hasard : ce qu’on ignore des paramètres et ce qu’une autre population changerait n’y sont pas.',
  how: 'Pour les séparer, modifiez le scénario, choisissez sous Précision des paramètres ajustés au passé du pays ou plusieurs populations synthétiques, et relancez.',
  later: 'On peut le dire une fois la simulation terminée.',
  level: arm => `${arm} : son niveau`,
  difference: arm => `${arm} : sa différence avec la référence`,
  unknown: 'Le hasard ne peut être séparé du reste : chaque jeu de paramètres n’a rencontré chaque population qu’une fois.',
  nothing: 'Tous les avenirs sont pareils ; il n’y a pas de dispersion.',
  ofParameters: (part, size) => `${part} à des paramètres inconnus (écart type ${size})`,
  ofPopulation: (part, size) => `${part} aux personnes qui se trouvent simulées (${size})`,
  ofLuck: (part, size) => `${part} au hasard (${size})`,
  says: (parts, error) => `La dispersion tient pour ${parts}. La moyenne est connue à ${error} près (erreur de Monte-Carlo).`,
  sets: (members, replications) => `${replications} réplications prennent tour à tour ${members} jeux de paramètres.`,
  populations: populations => `Elles prennent tour à tour ${populations} populations synthétiques, si bien que chaque jeu rencontre chacune.`,
  onePopulation: 'Toutes les réplications partagent une même population synthétique ; ce qu’une autre changerait n’y est pas.',
  oneSet: replications => `Les ${replications} réplications prennent toutes les paramètres documentés ; ce qu’on en ignore n’y est pas.`,
  note: 'Davantage de réplications réduit l’erreur de Monte-Carlo et donc les intervalles de cette page, pas la dispersion. Ce qui n’est pas ajusté (services, offre, prix à venir) n’y est pas.',
  parts: { parameters: 'Paramètres', population: 'Population', luck: 'Hasard' },
}
