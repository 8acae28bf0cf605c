import type { Strings } from '../en'

export const reference: Strings['reference'] = {
  title: 'Référentiel',
  intro: 'Tout ce qu’un scénario peut nommer, tel que cette version du moteur le connaît.',
  levers: 'Leviers', shocks: 'Chocs', indicators: 'Indicateurs', countries: 'Pays', groups: 'Groupes',
  find: 'Chercher', findHelp: 'Partie d’un nom ou d’une description',
  none: 'Rien ne correspond.',
  parameter: 'Paramètre', meaning: 'Sens', unit: 'Unité', allowed: 'Permis', standard: 'Par défaut',
  code: 'Code', better: 'Mieux', country: 'Pays', population: 'Population', year: 'Année de base', regions: 'Régions', kind: 'Type',
  betterIs: { higher: 'plus haut', lower: 'plus bas', neither: 'ni l’un ni l’autre' },
  units: { share: 'part, en %', ratio: 'rapport', usd: 'USD', count: 'habitants', events: 'événements', mbps: 'Mbit/s', hours: 'heures', kwh: 'kWh', kg: 'kg', per_thousand: 'pour mille habitants' },
  version: version => `Version du moteur : ${version}`,
  noParameters: 'Aucun paramètre.',
  yes: 'oui', no: 'non', anyNumber: 'quelconque',
  coverage: 'Quel levier atteint quoi',
  coverageHelp: revision => `Chaque levier seul, à ses valeurs par défaut, sur un district : différence avec la référence et intervalle à 95 %. Un point veut dire que l’effet ne se distingue pas du hasard ; 0, aucune différence dans aucune réplication. Mesuré avec la révision ${revision} du modèle.`,
  lever: 'Levier', notMeasured: 'non mesuré', exactlyNone: '0', undecided: '·',
  claims: 'Ce que l’on sait, et si le modèle le montre',
  claimsHelp: (met, all) => `${met} affirmations sur ${all} sont vérifiées : l’intervalle à 95 % entier se trouve dans ce qui est attendu. Celles qui ne le sont pas sont montrées comme les autres.`,
  claim: 'Affirmation', figure: 'Constaté dans le monde', expected: 'Attendu', model: 'Modèle', outcome: 'Résultat',
  atMost: high => `au plus ${high}`,
  outcomes: { met: 'vérifiée', unmet: 'non vérifiée', undecided: 'indécise' },
}
