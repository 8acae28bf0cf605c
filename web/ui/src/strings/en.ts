import type { Plural } from './plural'
import { budget } from './en/budget'
import { chart } from './en/chart'
import { editor } from './en/editor'
import { errors } from './en/errors'
import { fields } from './en/fields'
import { headline } from './en/headline'
import { home } from './en/home'
import { lab } from './en/lab'
import { lesson } from './en/lesson'
import { map } from './en/map'
import { money } from './en/money'
import { reference } from './en/reference'
import { run } from './en/run'
import { runs } from './en/runs'
import { story } from './en/story'
import { table } from './en/table'
import { whatIf } from './en/what-if'
import { why } from './en/why'

type Counted =
  'pairs' | 'morePairs' | 'months' | 'settlements' | 'years' | 'replications' | 'failures' | 'faults' | 'futures' | 'differences'

/** Every word of the interface; those of a page stand in the folder. A translation is a file like this one, of type `Strings`. */
export const en = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  locale: 'en-GB',
  /** What the server names, by key (see `named`); the server's own words are English already. */
  catalogue: {} as Readonly<Record<string, string>>,
  /** A title inside a sentence: small, unless it is a name or an abbreviation. */
  inSentence: (title: string) => (/^(Internet|.\p{Lu}|\d)/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1)),
  product: 'Foreshore',
  tagline: 'Try a policy on a synthetic society before you try it on people.',
  caution: 'Results describe a simulated population. They compare policies; they do not predict the future.',
  skip: 'Skip to the content',
  nav: { label: 'Main', scenarios: 'Scenarios', runs: 'Runs', lab: 'Sandbox Lab', lessons: 'Lessons', reference: 'Reference' },
  language: 'Language',
  theme: { label: 'Colours', auto: 'As the device', light: 'Light', dark: 'Dark' },
  loading: 'Loading …',
  close: 'Close',
  again: 'Try again',
  synthetic: 'Synthetic population',
  errors, home, editor, whatIf, fields, run, lab, why, budget, story, map, money,
  facts: {
    question: 'Scenario', engine: 'Engine version', commit: 'Commit', jdk: 'Java', os: 'Computed on', seed: 'Seed',
    replications: 'Replications', residents: 'Residents simulated', represented: 'Residents they stand for',
    months: 'Months', started: 'Started', finished: 'Finished', hash: 'Scenario hash',
  },
  headline,
  counted: {
    pairs: { one: count => `${count} pair`, other: count => `${count} pairs` },
    morePairs: {
      one: count => `about ${count} more replication would settle the sign`,
      other: count => `about ${count} more replications would settle the sign`,
    },
    months: { one: count => `${count} month`, other: count => `${count} months` },
    settlements: { one: count => `${count} settlement`, other: count => `${count} settlements` },
    years: { one: count => `${count} year`, other: count => `${count} years` },
    replications: { one: count => `${count} replication`, other: count => `${count} replications` },
    failures: { one: count => `${count} replication failed`, other: count => `${count} replications failed` },
    faults: { one: () => 'One thing to mend before it can run', other: count => `${count} things to mend before it can run` },
    futures: { one: count => `${count} simulated future`, other: count => `${count} simulated futures` },
    differences: { one: count => `${count} paired difference`, other: count => `${count} paired differences` },
  } satisfies Record<string, Plural> as Readonly<Record<Counted, Plural>>,
  chart, table,
  verdict: {
    better: 'Better', worse: 'Worse', indistinguishable: 'Not distinguishable', neutral: 'Different',
  },
  slight: { better: 'Barely better', worse: 'Barely worse', neutral: 'Barely different' },
  keys: {
    title: 'Keys',
    always: 'Keys: p projector; with sliders Ctrl+Z a step back, Ctrl+Y forth.',
    on: 'Single keys work',
    help: 'Switch them off if you speak to your device, or if they come in the way. This browser remembers it.',
  },
  projector: { label: 'Projector', help: 'Larger and plainer, for a room (key p)' },
  lesson,
  range: (low: string, high: string) => `${low} to ${high}`,
  runs, reference,
  units: {
    points: 'points', usd: 'USD', mbps: 'Mbit/s', hour: 'h', perThousand: 'per 1,000', kwh: 'kWh', kg: 'kg', percent: '%', million: 'm', billion: 'bn', unknown: '–',
    seconds: (count: string) => `${count} s`, minutes: (count: string) => `${count} min`, hours: (count: string) => `${count} h`,
    underASecond: 'less than a second', about: (time: string) => `about ${time}`,
  },
}

export type Strings = typeof en
