import { describe, expect, it } from 'vitest'
import { link, routeOf } from './route'

describe('addresses', () => {
  it('lead back to where they were made', () => {
    expect(routeOf(link.home)).toEqual({ page: 'home' })
    expect(routeOf(link.runs)).toEqual({ page: 'runs' })
    expect(routeOf(link.reference)).toEqual({ page: 'reference' })
    expect(routeOf(link.file)).toMatchObject({ page: 'scenario', from: 'file' })
    expect(routeOf(link.scenario('a b'))).toEqual({ page: 'scenario', from: 'library', id: 'a b', isForm: false, search: '' })
    expect(routeOf(link.country('BGD'))).toMatchObject({ page: 'scenario', from: 'country', id: 'BGD' })
    expect(routeOf(link.edit('12ab'))).toMatchObject({ page: 'scenario', from: 'run', id: '12ab' })
  })

  it('keep both pages of a scenario and what was changed in it', () => {
    for (const from of ['library', 'country', 'run', 'file'] as const) {
      for (const isForm of [true, false]) {
        const route = { page: 'scenario', from, id: from === 'file' ? '' : 'a/b', isForm, search: '/months=60&arm=a%26b?' } as const
        expect(routeOf(link.state(route, isForm, route.search))).toEqual(route)
      }
    }
  })

  it('keep what was decided on a sandbox', () => {
    expect(routeOf(link.lab)).toEqual({ page: 'lab', name: '' })
    expect(routeOf(link.sandboxOf('a b'))).toEqual({ page: 'lab', name: 'a b' })
    expect(routeOf(link.sandbox('12ab'))).toEqual({ page: 'sandbox', id: '12ab', decision: '' })
    expect(routeOf(link.sandbox('12ab', 'stop'))).toEqual({ page: 'sandbox', id: '12ab', decision: 'stop' })
  })

  it('keep what of a run is looked at', () => {
    const choice = { indicator: 'internet-use', group: 'rural-female', arm: 'skills', story: 'rural-female..anybody.2.0.1', map: 'usage-gap~arm~2031-12~' }
    expect(routeOf(link.run('12ab', choice))).toEqual({ page: 'run', id: '12ab', choice })
    expect(routeOf(link.run('12ab'))).toEqual({ page: 'run', id: '12ab', choice: { indicator: '', group: '', arm: '', story: '', map: '' } })
  })

  it('that lead nowhere say so, even when they are mangled', () => {
    for (const hash of ['#/sandbox', '#/run', '#/%E0%A4%A', '#/runs/x', '#/scenario/']) {
      expect(routeOf(hash).page).toBe('missing')
    }
  })
})
