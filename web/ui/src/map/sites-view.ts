import { SITE_ROLES, type SandboxSites, type SiteRole } from '../api/lab'
import { counted, number, people } from '../model/format'
import { monthName } from '../model/months'
import { t } from '../strings'
import { KEY_RADIUS, type KeyView } from './key-view'
import { triangle, type Ground, type SignView } from './map-view'

/** Each role has a shape of its own: a triangle, a square, a ring with a dot, an empty ring. */
function look(role: SiteRole, radius: number): { readonly colour: string; readonly shape: string; readonly filled: number } {
  switch (role) {
    case 'package': return { colour: 'site-package', shape: triangle(1, radius), filled: 0 }
    case 'comparison': return { colour: 'site-comparison', shape: square(radius), filled: 0 }
    case 'eligible': return { colour: 'site-eligible', shape: '', filled: radius / 2 }
    case 'outside': return { colour: 'unknown', shape: '', filled: 0 }
  }
}

function square(radius: number): string {
  const half = (radius * 0.95).toFixed(1)
  return `M-${half},-${half}H${half}V${half}H-${half}Z`
}

export function siteSigns({ settlements }: SandboxSites, ground: Ground): SignView[] {
  return ground.settlements.map((at, index) => {
    const disc = ground.discs[index] ?? { x: 0, y: 0, radius: 0 }
    return { ...disc, at, ticks: [], isOut: false, ...look(settlements[at]?.role ?? 'outside', disc.radius) }
  })
}

export function siteKey({ settlements }: SandboxSites): KeyView[] {
  return SITE_ROLES
    .filter(role => settlements.some(each => each.role === role))
    .map(role => ({ ...look(role, KEY_RADIUS), label: t.lab.roles[role] }))
}

export function siteSentence({ settlements }: SandboxSites): string {
  const many = (role: SiteRole) => settlements.filter(each => each.role === role).length
  const mightHave = settlements.length - many('outside')
  return t.lab.sitesSentence(
    counted('settlements', many('package')), number(many('comparison')), number(mightHave), counted('settlements', settlements.length))
}

export interface SiteRow {
  readonly id: string
  readonly name: string
  readonly region: string
  readonly residents: string
  readonly role: string
  readonly from: string
}

/** Those that take part, the package first. */
export function siteRows({ settlements }: SandboxSites): SiteRow[] {
  const rows = (role: SiteRole) => settlements
    .filter(each => each.role === role)
    .map(({ settlement, from }) => ({
      id: settlement.id, name: settlement.name, region: settlement.region, residents: people(settlement.standsFor),
      role: t.lab.roles[role], from: from === '' ? '' : monthName(from),
    }))
  return [...rows('package'), ...rows('comparison')]
}
