import { expect, test } from 'vitest'
import type { ArmStory, Counts, Profile, State, Story } from '../api/story'
import { storyView } from './story-view'
import { NO_WISH, wishOf, wishQuery, wishText } from './story-wish'

const profile: Profile = {
  number: 12, female: true, ageYears: 30, schooling: 1, incomeFifth: 1, incomeUsdPerMonth: 22, disability: 0, minority: false,
  electricity: true, mayShare: true, settlement: 'Village 2', region: 'Rangpur', urban: false, household: 5,
}

const state = (online: boolean): State => ({
  ageYears: 30, online, phone: true, smartphone: online, borrows: false, covered: true, connected: true, skilled: false, skill: 0.2,
  trust: 0.4, aware: false, identified: false, tariff: false, trained: false, dataShare: 0.03, phoneShare: 0.2,
})

function arm(title: string, online: readonly boolean[], events: readonly string[]): ArmStory {
  return {
    arm: title, title, monthsOnline: online.filter(is => is).length, services: { needs: 1 },
    end: { online: online.at(-1) === true, turn: events.at(-1) ?? '', month: '2026-02', helped: ['voucher'], ahead: title === 'Phones' ? ['skill', 'data-price'] : [] },
    months: online.map((is, at) => ({
      month: `2026-0${at + 1}`, state: state(is), events: at === 1 ? events : [], services: (at === 0 ? { needs: 1, 'in-person': 1 } : {}) as Counts,
    })),
  }
}

const story: Story = {
  profile, replication: 0, endsOtherwise: true,
  arms: [arm('Baseline', [false, false, false], ['held-by-phone-price']), arm('Phones', [false, true, true], ['bought-with-voucher', 'went-online'])],
}

test('what goes alike is said once and what does not in each world', () => {
  const { months, differing } = storyView(story)
  expect(months.map(({ title, alike }) => [title, alike])).toEqual([['Jan 2026', true], ['Feb 2026', false]])
  expect(months[1]?.cells[1]).toEqual(['buys a smartphone with the voucher', 'goes online'])
  expect(differing).toBe(1)
})

test('it opens with who ends where and says why', () => {
  const { opening, arms } = storyView(story)
  expect(opening).toBe('In the end she is online in “Phones”, and offline in “Baseline”.')
  expect(arms[1]?.ending).toBe('In this future she is online in the end: she goes online in Feb 2026. '
    + 'By then, unlike in “Baseline”, she has more digital skill, pays less for data. Before that: gets a voucher for a smartphone.')
  expect(arms[1]?.spans[0]?.from).toBeCloseTo(100 / 3)
  expect(arms[1]?.spans[0]?.width).toBeCloseTo(200 / 3)
})

test('how things stand in the end is told apart where it differs', () => {
  const rows = storyView(story).ends
  expect(rows.find(({ title }) => title === 'Smartphone')?.cells).toEqual([['no'], ['own']])
  expect(rows.find(({ title }) => title === 'Procedures needed')?.alike).toBe(true)
})

test('a wish survives the address of the page', () => {
  const wish = { ...NO_WISH, area: 'rural-female', income: 'income-1', pick: 3, replication: 2 }
  expect(wishOf(wishText(wish))).toEqual(wish)
  expect(wishQuery(wish)).toBe('group=rural-female&group=income-1&who=differing&pick=3&replication=2')
  expect(wishQuery({ ...wish, resident: 7 })).toBe('resident=7&replication=2')
  expect(wishOf('x.y.z.-1.a.')).toEqual({ ...NO_WISH, area: 'x', income: 'y' })
})
