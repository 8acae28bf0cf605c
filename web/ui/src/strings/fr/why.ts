import type { Strings } from '../en'

export const why: Strings['why'] = {
  title: 'Pourquoi : ce qu’apporte chaque levier',
  help: 'Les leviers sont coupés tour à tour sous le même hasard. Leurs apports s’additionnent à ce que l’option change.',
  ask: 'Chercher',
  asking: (done, total) => `Coupure des leviers : ${done} réplications sur ${total}`,
  failed: 'Les leviers n’ont pas pu être coupés tour à tour.',
  lever: 'Levier', contribution: 'Apport', alone: 'Seul', without: 'Perdu sans lui', together: 'Ensemble',
  sampled: orders => `Estimé d’après ${orders} ordres d’entrée des leviers.`,
  interactions: 'Au-delà de ce que chacun fait à part',
  pair: (one, other) => `${one} avec ${other}`,
  chain: 'Seul, il fait bouger',
  first: month => `Première différence en ${month}.`,
  online: (came, dropped) => `${came} habitants se connectent d’ici la fin, ${dropped} décrochent.`,
  touched: (what, residents, month) => `${what} ${residents} (${month})`,
  reached: {
    recipients: (number, month) => `Ses programmes servent ${number} habitants d’ici la fin, le premier en ${month}.`,
    holders: (number, month) => `${number} habitants détiennent son bon ou son tarif au mois où ils sont le plus nombreux ; le premier en ${month}.`,
    online: (number, month) => `Démarches faites en ligne : ${number} sur la période, à partir de ${month}.`,
    assisted: (number, month) => `Démarches faites avec assistance : ${number} sur la période, à partir de ${month}.`,
    'in-person': (number, month) => `Démarches faites en personne : ${number} sur la période, à partir de ${month}.`,
  },
  atMost: touched => `Habitants pour qui il fait une différence, au mois où ils sont le plus nombreux : ${touched}.`,
  reasons: {
    'never-holds': 'Il n’agit en aucun mois.', 'too-early': 'Il commence après le mois demandé.',
    'nobody-meant': 'Personne ici n’est visé.',
    'nothing-spent': 'Il était en vigueur, mais rien n’a été dépensé et rien n’a bougé : pas de budget, pas de places, ou personne n’y a droit.',
    'covered-already': 'Presque tout le monde est couvert sans lui.',
    'moves-other-things': 'Il fait bouger autre chose, mais pas ce qui est demandé.',
    undecided: 'Avec si peu de réplications, ce qu’il change ne se distingue pas du hasard.',
  },
}
