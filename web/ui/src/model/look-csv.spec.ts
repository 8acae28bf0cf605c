import { describe, expect, it } from 'vitest'
import type { Look } from '../api/look'
import type { Catalogue } from '../api/types'
import { lookCsv, lookFile } from './look-csv'

const catalogue = { engineVersion: '1.2.0', modelRevision: 'abc' } as Catalogue
const look = {
  run: 'r1', isQuick: true, residents: 1234, replications: 2, replicationsAsked: 8,
  figures: [{
    indicator: 'internet-use', group: 'all', unit: 'share', month: '2026-02',
    levels: [{ arm: 'baseline', low: 0.1, median: 0.2, high: 0.3 }, { arm: 'odd,"one"', low: 0.2, median: 0.3, high: null }],
    changes: [{ arm: 'odd,"one"', estimate: 0.1, low: -0.05, high: 0.25, level: 0.95, pairs: 2 }],
  }],
  charts: [{
    summary: { indicator: 'public-cost', group: 'all', unit: 'usd', months: ['2026-01', '2026-02'], arms: [{ arm: 'baseline', p10: [null, 1], p50: [null, 2], p90: [null, 3] }] },
    comparisons: [],
  }],
} as unknown as Look

describe('what is looked at as a table', () => {
  const table = lookCsv(look, 9007199254740993n, catalogue)

  it('says in each row what it rests on, in which unit, and between what it may lie', () => {
    expect(table.split('\r\n')).toEqual([
      'status,replications,residents,seed,version,model,run,shown,indicator,group,arm,month,unit,p10,p50,p90,difference,low,high,level,pairs',
      'preview,2,1234,9007199254740993,1.2.0,abc,r1,figure,internet-use,all,baseline,2026-02,share,0.1,0.2,0.3,,,,,',
      'preview,2,1234,9007199254740993,1.2.0,abc,r1,figure,internet-use,all,"odd,""one""",2026-02,share,0.2,0.3,,0.1,-0.05,0.25,0.95,2',
      'preview,2,1234,9007199254740993,1.2.0,abc,r1,chart,public-cost,all,baseline,2026-01,usd,,,,,,,,',
      'preview,2,1234,9007199254740993,1.2.0,abc,r1,chart,public-cost,all,baseline,2026-02,usd,1,2,3,,,,,',
      '',
    ])
  })

  it('is a preview until all replications are there', () => {
    const growing = { ...look, isQuick: false }
    expect(lookCsv(growing, 7, catalogue)).toContain('\npreview,2,')
    expect(lookCsv({ ...growing, replications: 8 }, 7, catalogue)).toContain('\nrun,8,')
    expect(lookFile('courses', growing, 7)).toBe('courses-preview-n2-seed7.csv')
  })
})
