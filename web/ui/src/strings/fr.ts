/*
 * French. Written by machine and not yet read by a native speaker: a native check is needed before it is used in public. Terms
 * follow the UN E-Government Survey and ITU in French: sandbox « bac à sable réglementaire », lever « levier », arm « option », baseline « référence »,
 * replication « réplication », settlement « localité », guardrail « garde-fou », paired difference « différence appariée ».
 */
import catalogue from './catalogue/fr.json'
import type { Strings } from './en'
import { budget } from './fr/budget'
import { chart } from './fr/chart'
import { editor } from './fr/editor'
import { errors } from './fr/errors'
import { fields } from './fr/fields'
import { headline } from './fr/headline'
import { home } from './fr/home'
import { lab } from './fr/lab'
import { lesson } from './fr/lesson'
import { map } from './fr/map'
import { money } from './fr/money'
import { reference } from './fr/reference'
import { run } from './fr/run'
import { runs } from './fr/runs'
import { story } from './fr/story'
import { table } from './fr/table'
import { whatIf } from './fr/what-if'
import { why } from './fr/why'

export const fr: Strings = {
  lang: 'fr',
  dir: 'ltr',
  locale: 'fr-FR',
  catalogue,
  inSentence: title => (/^(Internet|.\p{Lu}|\d)/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)),
  product: 'Foreshore',
  tagline: 'Essayer une politique sur une société synthétique avant de l’essayer sur des personnes.',
  caution: 'Les résultats décrivent une population simulée. Ils comparent des politiques ; ils ne prédisent pas l’avenir.',
  skip: 'Aller au contenu',
  nav: { label: 'Menu principal', scenarios: 'Scénarios', runs: 'Simulations', lab: 'Labo des bacs à sable', lessons: 'Leçons', reference: 'Référentiel' },
  language: 'Langue',
  theme: { label: 'Couleurs', auto: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  loading: 'Chargement…',
  close: 'Fermer',
  again: 'Réessayer',
  synthetic: 'Population synthétique',
  errors, home, editor, whatIf, fields, run, map,
  keys: {
    title: 'Touches',
    always: 'Touches : p projecteur ; avec les curseurs, Ctrl+Z un pas en arrière, Ctrl+Y en avant.',
    on: 'Les touches seules agissent',
    help: 'Désactivez-les si vous parlez à votre appareil, ou si elles vous gênent. Ce navigateur s’en souvient.',
  },
  projector: { label: 'Projecteur', help: 'Plus grand et plus sobre, pour une salle (touche p)' },
  lesson, lab, why, budget, story, money,
  facts: {
    question: 'Scénario', engine: 'Version du moteur', commit: 'Commit', jdk: 'Java', os: 'Calculé sur', seed: 'Graine',
    replications: 'Réplications', residents: 'Habitants simulés', represented: 'Habitants représentés',
    months: 'Mois', started: 'Début', finished: 'Fin', hash: 'Empreinte du scénario',
  },
  headline,
  counted: {
    pairs: { one: count => `${count} paire`, many: count => `${count} de paires`, other: count => `${count} paires` },
    morePairs: {
      one: count => `environ ${count} réplication de plus trancherait le signe`,
      many: count => `environ ${count} de réplications de plus trancheraient le signe`,
      other: count => `environ ${count} réplications de plus trancheraient le signe`,
    },
    settlements: { one: count => `${count} localité`, many: count => `${count} de localités`, other: count => `${count} localités` },
    months: { one: count => `${count} mois`, many: count => `${count} de mois`, other: count => `${count} mois` },
    years: { one: count => `${count} an`, many: count => `${count} d’ans`, other: count => `${count} ans` },
    replications: { one: count => `${count} réplication`, many: count => `${count} de réplications`, other: count => `${count} réplications` },
    failures: {
      one: count => `${count} réplication a échoué`, many: count => `${count} de réplications ont échoué`,
      other: count => `${count} réplications ont échoué`,
    },
    faults: {
      one: () => 'Une chose à corriger avant de pouvoir lancer', many: count => `${count} de choses à corriger avant de pouvoir lancer`,
      other: count => `${count} choses à corriger avant de pouvoir lancer`,
    },
    futures: { one: count => `${count} avenir simulé`, many: count => `${count} d’avenirs simulés`, other: count => `${count} avenirs simulés` },
    differences: {
      one: count => `${count} différence appariée`, many: count => `${count} de différences appariées`,
      other: count => `${count} différences appariées`,
    },
  },
  chart, table,
  verdict: {
    better: 'Mieux', worse: 'Moins bien', indistinguishable: 'Non discernable', neutral: 'Différent',
  },
  slight: { better: 'À peine mieux', worse: 'À peine moins bien', neutral: 'À peine différent' },
  range: (low, high) => `de ${low} à ${high}`,
  runs, reference,
  units: {
    points: 'points', usd: 'USD', mbps: 'Mbit/s', hour: 'h', perThousand: 'pour 1 000', kwh: 'kWh', kg: 'kg', percent: '%', million: 'M', billion: 'Md', unknown: '–',
    seconds: count => `${count} s`, minutes: count => `${count} min`, hours: count => `${count} h`,
    underASecond: 'moins d’une seconde', about: time => `environ ${time}`,
  },
}
