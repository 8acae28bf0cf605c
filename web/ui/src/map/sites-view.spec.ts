import { describe, expect, it } from 'vitest'
import type { SandboxSites, SiteRole } from '../api/lab'
import { groundOf } from './map-view'
import { siteKey, siteRows, siteSentence, siteSigns } from './sites-view'

function placed(at: number, role: SiteRole, from = '') {
  const settlement = { id: `settlement-${at}`, name: `Village ${at}`, region: 'North', latitude: 25 + at / 10, longitude: 89, urban: false, real: true, residents: 300, standsFor: 3000 }
  return { settlement, role, from }
}

const SITES: SandboxSites = {
  country: 'BGD', replication: 0,
  settlements: [placed(0, 'comparison'), placed(1, 'package', '2026-08'), placed(2, 'eligible'), placed(3, 'outside')],
}

describe('sites of a sandbox', () => {
  it('can be told apart by shape alone', () => {
    const signs = siteSigns(SITES, groundOf(SITES.settlements.map(({ settlement }) => settlement), [0, 1, 2, 3], 500))
    const looks = signs.map(({ shape, filled }) => `${shape.replace(/[\d.,-]/g, '')} ${filled > 0}`)
    expect(new Set(looks).size).toBe(4)
    expect(siteKey(SITES).map(({ label }) => label)).toEqual(['Has the package', 'Comparison', 'Might have taken part', 'May not take part'])
  })

  it('are counted and listed, the package first', () => {
    expect(siteSentence(SITES)).toBe('The package goes to 1 settlement, 1 serve as comparison, 3 of 4 settlements might have taken part.')
    expect(siteRows(SITES).map(({ name, from }) => `${name} ${from}`)).toEqual(['Village 1 Aug 2026', 'Village 0 '])
  })
})
