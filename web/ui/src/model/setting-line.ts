import type { Look } from '../api/look'
import type { Catalogue, Scenario } from '../api/types'
import { t } from '../strings'
import { counted, horizon, people } from './format'
import { monthName } from './months'

/** What the numbers of a what-if are about, in short: place, people, time, luck, program. */
export function settingParts(scenario: Scenario, catalogue: Catalogue, look: Look | undefined): string[] {
  const country = catalogue.countries.find(({ iso3 }) => iso3 === scenario.country)
  const region = scenario.place?.region
  const population = look?.representedPopulation ?? scenario.place?.population
  return [
    region ? `${country?.name ?? scenario.country}, ${region}` : (country?.name ?? scenario.country),
    population === undefined ? '' : t.home.residents(people(population)),
    t.whatIf.setting.time(horizon(scenario.months), monthName(scenario.start)),
    counted('replications', scenario.replications),
    t.whatIf.setting.seed(String(scenario.seed)),
    t.whatIf.setting.version(catalogue.engineVersion, catalogue.modelRevision),
    t.synthetic,
  ].filter(part => part !== '')
}
