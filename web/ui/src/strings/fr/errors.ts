import type { Strings } from '../en'

export const errors: Strings['errors'] = {
  gone: 'Le serveur ne répond pas. ./foreshore serve est-il toujours en marche ? Nouvel essai sous peu.',
  notFound: 'Il n’y a rien à cette adresse.',
  failed: what => `Cela n’a pas marché : ${what}`,
  tooLarge: 'Ce scénario dépasse ce que ce serveur accepte. Réduisez les habitants, les mois ou les réplications.',
  busy: 'Le serveur a autant de simulations en attente qu’il en accepte. Réessayez quand l’une d’elles sera terminée.',
  file: name => `${name} contient des erreurs et n’a pas été ouvert.`,
  place: (line, column) => `Ligne ${line}, colonne ${column}`,
}
