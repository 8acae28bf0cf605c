import type { Strings } from '../en'

export const home: Strings['home'] = {
  title: 'Quelle question essayer ?',
  empty: 'La bibliothèque ne contient aucun scénario. Partez d’un pays ou ouvrez un fichier.',
  countries: 'Partir d’un pays',
  noCountries: 'Aucun profil de pays n’a été trouvé.',
  file: 'Ouvrir un fichier de scénario',
  fileHelp: 'YAML ou JSON de cet ordinateur.',
  compares: 'Compare',
  answer: 'Réponse',
  expected: 'Attendu par l’auteur',
  running: 'En cours',
  open: 'Ouvrir',
  see: 'Voir la réponse',
  openNamed: title => `Ouvrir le scénario « ${title} »`,
  seeNamed: title => `Voir la réponse de « ${title} »`,
  residents: count => `${count} habitants`,
  nation: 'pays entier',
}
