import { expect, test } from 'vitest'
import type { Bar, LogLine, Report } from '../api/lab'
import type { Catalogue } from '../api/types'
import { logWords } from './log-words'

const catalogue = {
  indicators: [{ id: 'internet-use', title: 'Internet use', unit: 'share' }, { id: 'needs-forgone', title: 'Needs forgone', unit: 'share' }],
  groups: [{ id: 'disability', title: 'With a disability' }],
} as unknown as Catalogue

const line = (from: string, to: string, actor: string, more: Partial<LogLine> = {}): LogLine => ({
  month: '2026-07', from, to, actor, evidence: 'as the server says', reason: 'as it reasons', remark: from === to, ground: null, rule: null,
  figures: [], breach: null, ...more,
})
const readiness = [{ id: 'need', met: true, says: '' }, { id: 'power', met: false, says: '' }]
const report = (log: readonly LogLine[]) =>
  ({ indicator: 'internet-use', estimator: 'cluster-ancova', worthwhile: 0.03, readiness, log }) as unknown as Report
const words = (...log: readonly LogLine[]) => logWords(report(log), catalogue)
const said = (one: LogLine) => {
  const [{ evidence, reason } = { evidence: '', reason: '' }] = words(one)
  return [evidence, reason]
}
const bar = (kind: Bar['kind'], metric: string, figure: number, threshold: number): Bar => ({ kind, metric, group: 'all', figure, threshold, months: 2 })

test('no line of a log is left in the words of the server', () => {
  const log = words(
    line('draft', 'submitted', 'proponent'), line('submitted', 'screened', 'regulator'), line('screened', 'designed', 'proponent'),
    line('designed', 'approved', 'regulator'), line('approved', 'baseline', 'regulator', { figures: [6] }), line('baseline', 'live', 'regulator'),
    line('paused', 'live', 'regulator'), line('live', 'follow-up', 'regulator', { figures: [12] }),
    line('follow-up', 'evaluated', 'evaluator', { figures: [0.04, 0.9, 0.02, 0.06, 0.001] }),
    line('evaluated', 'decided', 'government', { ground: 'promising', rule: 'extend' }), line('decided', 'live', 'government', { figures: [6] }),
    line('evaluated', 'decided', 'government', { ground: 'worthwhile', rule: 'scale-staged' }), line('decided', 'scaling', 'government'),
    line('scaling', 'scaling', 'evaluator', { figures: [4, 0.02, 0.9, -0.01, 0.05] }), line('scaling', 'scaled', 'government', { figures: [40] }),
    line('scaled', 'closed', 'government'), line('follow-up', 'expired', 'government'),
  )
  for (const { what, who, evidence, reason } of log) {
    expect([evidence, reason].join()).not.toMatch(/as the server says|as it reasons|undefined|^,|,$/)
    expect(what).toMatch(/^[A-Z]/)
    expect(who).toMatch(/^[A-Z]/)
  }
  expect(log[3]?.reason).toBe('as exceptions, not met: Power')
  expect(log[12]?.evidence).toBe('scale up in steps')
})

test('what was estimated is said with its interval, and by how', () => {
  expect(said(line('follow-up', 'evaluated', 'evaluator', { figures: [0.04, 0.9, 0.02, 0.06, 0.001] }))[0])
    .toMatch(/^\+4\.0 points, plus being better \(90.% interval \+2\.0 points to \+6\.0 points\), p = 0\.001, by Cluster ancova$/i)
})

test('a look names its bounds and what it ends in', () => {
  const figures = [1, 3, 0.11, 5.2, 4.33, 2.37, 0.03, null]
  const [evidence, reason] = said(line('live', 'follow-up', 'evaluator', { figures }))
  expect(evidence).toMatch(/^Look 1 of 3: \+11\.0 points, plus being better\. z = 5\.20; benefit from 4\.33, harm from .2\.37\./)
  expect(reason).toBe('beyond the bound of benefit: it ends early')
  expect(said(line('live', 'live', 'evaluator', { figures }))[1]).toBe('within the bounds: it goes on')
})

test('a figure beyond a bar is said with the bar', () => {
  const rail = { ...bar('guardrail', 'needs-forgone', 0.12, 0.1), group: 'disability' }
  expect(said(line('live', 'paused', 'regulator', { breach: rail })))
    .toEqual(['Needs forgone (With a disability): 12.0 points worse than the comparison', 'beyond the 10.0 points that a guardrail allows, for 2 months'])
  expect(said(line('live', 'terminated-futility', 'regulator', { breach: bar('gate', 'internet-use', 0.001, 0.02) }))[1])
    .toBe('less than the 2.0 points asked for at a stage gate')
  expect(said(line('live', 'live', 'regulator', { breach: bar('cap', 'residents', 510, 500) })))
    .toEqual(['510 residents served by the package', 'a cap is reached, and nobody else is taken in: 500 residents served by the package'])
  expect(said(line('live', 'terminated-breach', 'regulator', { breach: bar('cap', 'spend', 60_000, 50_000) }))[1]).toMatch(/^a cap is reached: USD/)
})

test('where nothing could be estimated the server is quoted', () => {
  expect(said(line('follow-up', 'evaluated', 'evaluator'))).toEqual(['as the server says', 'as it reasons'])
})
