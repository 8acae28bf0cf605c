import type { Catalogue, ComponentSpec, Parameter } from '../api/types'
import { t } from '.'

/**
 * The words for something the server names. They come from the table `catalogue` of the language, by key; what is not
 * there stays as the server says it. Keys: `lever.ID`, `lever.ID.says`, `lever.ID.but`, `lever.ID.PARAMETER`, `lever.ID.PARAMETER.says`
 * (so too `shock`, `indicator`), `group.ID`, `country.ISO3`, `kind.NAME`, `unit.NAME`, `choice.NAME`, `margin.NAME` and
 * `cell.NAME`. What the server reports as wrong (findings, failures) and what authors wrote stay in their words.
 */
export function named(key: string, text: string): string {
  return text === '' ? '' : (t.catalogue[key] ?? text)
}

/** The catalogue in the language of the page. */
export function translated(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    levers: catalogue.levers.map(spec => component('lever', spec)),
    shocks: catalogue.shocks.map(spec => component('shock', spec)),
    sandbox: catalogue.sandbox.map(spec => component('sandbox', spec)),
    indicators: catalogue.indicators.map(spec => texts('indicator', spec)),
    groups: catalogue.groups.map(group => ({ ...group, title: named(`group.${group.id}`, group.title) })),
    countries: catalogue.countries.map(country => ({
      ...country,
      name: named(`country.${country.iso3}`, country.name),
      called: country.name,
      kind: named(`kind.${country.kind}`, country.kind),
    })),
  }
}

/** A country of the catalogue that the server names instead of giving its code. */
export function countryCalled(catalogue: Catalogue, name: string): string {
  return catalogue.countries.find(country => (country.called ?? country.name) === name)?.name ?? name
}

function texts<T extends { readonly id: string; readonly title: string; readonly says: string }>(what: string, spec: T): T {
  const key = `${what}.${spec.id}`
  return { ...spec, title: named(key, spec.title), says: named(`${key}.says`, spec.says) }
}

function component(what: string, spec: ComponentSpec): ComponentSpec {
  return { ...texts(what, spec), but: named(`${what}.${spec.id}.but`, spec.but), parameters: spec.parameters.map(one => parameter(`${what}.${spec.id}.${one.name}`, one)) }
}

function parameter(key: string, one: Parameter): Parameter {
  return {
    ...one,
    label: named(key, humanised(one.name)),
    unit: named(`unit.${one.unit}`, one.unit),
    says: named(`${key}.says`, one.says),
  }
}

/** "sitesPerYear" and "sites-per-year" as words: "Sites per year". */
export function humanised(name: string): string {
  const words = name.replaceAll('-', ' ').replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
  const text = words.replace(/\b(usd|mbps|gdp)\b/gi, word => word.toUpperCase()).replaceAll('MBPS', t.units.mbps)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function choiceLabel(value: string): string {
  return named(`choice.${value}`, humanised(value))
}
