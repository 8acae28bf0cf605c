import type { ArmStory, Counts, Moment, Profile, State, Story } from '../api/story'
import { t } from '../strings'
import { named } from '../strings/named'
import { number, percent } from './format'
import { monthName } from './months'

const s = t.story
const ADULT = 18

/** One arm in short: how it ends and why, and when the resident is online (from 0 to 100 over the horizon). */
export interface ArmSummary {
  readonly arm: string
  readonly title: string
  readonly ending: string
  readonly online: string
  readonly spans: readonly { readonly from: number; readonly width: number }[]
}

/** What stands or happens in each arm; where all are alike, it is said once. */
export interface StoryRow {
  readonly title: string
  readonly alike: boolean
  readonly cells: readonly (readonly string[])[]
}

export interface StoryView {
  readonly who: string
  readonly opening: string
  readonly arms: readonly ArmSummary[]
  readonly months: readonly StoryRow[]
  readonly ends: readonly StoryRow[]
  readonly differing: number
}

export function storyView(story: Story): StoryView {
  const { profile, arms } = story
  const months = (arms[0]?.months ?? [])
    .map(({ month }, at) => row(monthName(month), arms.map(({ months: all }) => happened(all[at]))))
    .filter(({ cells }) => cells.some(cell => cell.length > 0))
  return {
    who: who(profile),
    opening: opening(story),
    arms: arms.map(arm => summary(arm, profile.female, armName(arms[0]))),
    months,
    ends: ends(arms),
    differing: months.filter(({ alike }) => !alike).length,
  }
}

function row(title: string, cells: readonly (readonly string[])[]): StoryRow {
  return { title, alike: new Set(cells.map(cell => cell.join('\n'))).size === 1, cells }
}

function who(profile: Profile): string {
  const traits = [
    s.schooling[profile.schooling] ?? '',
    s.fifth[profile.incomeFifth - 1] ?? '',
    s.usdPerMonth(number(profile.incomeUsdPerMonth)),
    s.disability[profile.disability] ?? '',
    ...(profile.minority ? [s.minority] : []),
    ...(profile.electricity ? [] : [s.noElectricity]),
  ]
  const told = s.who(
    number(profile.number), person(profile), String(profile.ageYears), traits.filter(trait => trait !== '').join(s.comma))
  const home = s.lives(
    profile.urban ? s.town : s.village, profile.settlement, profile.region, String(profile.household))
  return `${told} ${home}`
}

function person({ female, ageYears }: Profile): string {
  if (ageYears < ADULT) return female ? s.girl : s.boy
  return female ? s.woman : s.man
}

/** "In one world she is online in the end, in the other she is not." */
function opening({ arms, profile, endsOtherwise }: Story): string {
  const titles = (online: boolean) => arms.filter(({ end }) => end.online === online).map(armName).join(s.comma)
  const she = profile.female ? s.she : s.he
  if (endsOtherwise) return s.parts(she, titles(true), titles(false))
  return arms[0]?.end.online === true ? s.allOnline(she) : s.allOffline(she)
}

function armName(arm: ArmStory | undefined): string {
  return s.quoted(arm?.title || arm?.arm || '')
}

function summary({ arm, title, end, monthsOnline, months }: ArmStory, female: boolean, baseline: string): ArmSummary {
  const she = female ? s.she : s.he
  return {
    arm,
    title: title || arm,
    ending: ending(end, she, baseline),
    online: s.monthsOnline(String(monthsOnline), String(months.length)),
    spans: spans(months),
  }
}

function ending({ online, turn, month, helped, ahead }: ArmStory['end'], she: string, baseline: string): string {
  const help = helped.length === 0 ? '' : ` ${s.helped(helped.map(event).join(s.comma))}`
  const advantages = ahead.map(id => s.advantages[id] ?? id).join(s.comma)
  const because = advantages === '' ? '' : ` ${s.ahead(baseline, she, advantages)}`
  const why = reason(turn, month, online, she)
  return `${online ? s.online(she, why) : s.offline(she, why)}${because}${help}`
}

function reason(turn: string, month: string, online: boolean, she: string): string {
  if (turn === '') return online ? s.always : s.never(she)
  return month === '' ? s.mostly(she, event(turn)) : s.because(she, event(turn), monthName(month))
}

function spans(months: readonly Moment[]) {
  const scale = 100 / Math.max(1, months.length)
  return months.flatMap(({ state }, at) => {
    if (!state.online || months[at - 1]?.state.online === true) return []
    const off = months.findIndex((later, index) => index > at && !later.state.online)
    const to = off < 0 ? months.length : off
    return [{ from: at * scale, width: (to - at) * scale }]
  })
}

function happened(moment: Moment | undefined): string[] {
  if (moment === undefined) return []
  return [...moment.events.map(event), ...served(moment.services)]
}

function event(id: string): string {
  return s.events[id] ?? named(`event.${id}`, id)
}

function served(services: Counts): string[] {
  return Object.entries(s.served).flatMap(([flow, says]) => {
    const times = services[flow] ?? 0
    return times === 0 ? [] : [times === 1 ? says : s.times(says, String(times))]
  })
}

/** How things stand at the end, arm by arm. */
function ends(arms: readonly ArmStory[]): StoryRow[] {
  const yes = (is: boolean) => (is ? s.yes : s.no)
  const of = (title: string, says: (state: State) => string) =>
    row(title, arms.map(({ months }) => (months.at(-1) === undefined ? [] : [says((months.at(-1) as Moment).state)])))
  const sum = (title: string, flow: string) => row(title, arms.map(({ services }) => [String(services[flow] ?? 0)]))
  return [
    of(s.ends.online, state => yes(state.online)),
    of(s.ends.smartphone, state => (state.smartphone ? s.own : state.borrows ? s.borrowed : s.no)),
    of(s.ends.network, state => yes(state.covered)),
    of(s.ends.data, state => percent(state.dataShare, 1)),
    of(s.ends.phone, state => percent(state.phoneShare)),
    of(s.ends.skilled, state => yes(state.skilled)),
    of(s.ends.trust, state => percent(state.trust)),
    of(s.ends.identified, state => yes(state.identified)),
    sum(s.ends.needs, 'needs'),
    sum(s.ends.onlineNeeds, 'online'),
    sum(s.ends.assisted, 'assisted'),
    sum(s.ends.inPerson, 'in-person'),
    sum(s.ends.forgone, 'forgone'),
  ]
}
