import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { speak } from '../strings'
import { difference, duration, finding, horizon, level, mean, number, people, roughly, tick } from './format'

describe('levels', () => {
  it('shows shares in percent and money in words of a million', () => {
    expect(level(0.3841, 'share')).toBe('38.4\u202f%')
    expect(level(1_234_567, 'usd')).toBe('USD 1.2 m')
    expect(level(2_500_000_000, 'usd')).toBe('USD 2.5 bn')
    expect(level(12_345, 'count')).toBe('12,345')
    expect(level(3.27, 'mbps')).toBe('3.3 Mbit/s')
    expect(level(0.8312, 'ratio')).toBe('0.831')
  })

  it('says whole things whole, and their means with one decimal', () => {
    expect([0, 1, 1.25, 0.04].map(mean)).toEqual(['0', '1', '1.3', '0.0'])
  })

  it('puts the minus before the currency', () => {
    expect(level(-1_234_567, 'usd')).toBe('\u2212USD 1.2 m')
  })

  it('keeps a second decimal for shares that would read as nothing', () => {
    expect(level(0.0004, 'share')).toBe('0.04\u202f%')
    expect(level(0, 'share')).toBe('0.0\u202f%')
  })

  it('says unknown for a number that is not defined', () => {
    expect(level(null, 'share')).toBe('–')
    expect(level(Number.NaN, 'usd')).toBe('–')
  })
})

describe('differences', () => {
  it('carries a sign and says points for shares', () => {
    expect(difference(0.041, 'share')).toBe('+4.1 points')
    expect(difference(-0.004, 'share')).toBe('\u22120.4 points')
    expect(difference(-1_200_000, 'usd')).toBe('\u2212USD 1.2 m')
    expect(difference(1_200_000, 'usd')).toBe('+USD 1.2 m')
  })

  it('gives exactly nothing no sign', () => {
    expect(difference(0, 'share')).toBe('0.0 points')
    expect(difference(-0, 'count')).toBe('0')
    expect(number(-0.0001, 1)).toBe('0.0')
  })

  it('says the unit of an interval once, and all its numbers to the same decimals', () => {
    expect(finding(0.041, 0.029, 0.052, 'share')).toMatchObject({ difference: '+4.1 points', interval: '+2.9 to +5.2' })
    expect(finding(0.0014, 0.0009, 0.0019, 'share')).toMatchObject({ difference: '+0.14 points', interval: '+0.09 to +0.19' })
    expect(finding(0.041, null, 0.052, 'share').interval).toBe('–')
  })
})

describe('time and people', () => {
  it('rounds durations to what a reader can use', () => {
    expect(duration(0.2)).toBe('less than a second')
    expect(duration(42.4)).toBe('42 s')
    expect(duration(600)).toBe('10 min')
    expect(duration(9000)).toBe('2.5 h')
  })

  it('says whole years as years', () => {
    expect(horizon(120)).toBe('10 years')
    expect(horizon(12)).toBe('1 year')
    expect(horizon(18)).toBe('18 months')
  })

  it('says that an estimate is one', () => {
    expect(roughly(14.2)).toBe('about 14 s')
    expect(roughly(0.2)).toBe('less than a second')
  })

  it('counts whole people', () => {
    expect(people(1.71)).toBe('2')
    expect(people(-0.4)).toBe('0')
  })

  it('shortens millions of people', () => {
    expect(people(171_466_990)).toBe('171 m')
    expect(people(100_000)).toBe('100,000')
  })
})

describe('axis ticks', () => {
  it('are all said in the measure of the largest', () => {
    expect([0, 800_000, 1_600_000].map(value => tick(value, 'usd', 200_000, 1_600_000))).toEqual(['0.0 m', '0.8 m', '1.6 m'])
    expect([-0.01, 0.025].map(value => tick(value, 'share', 0.005, 0.025))).toEqual(['\u22121.0', '2.5'])
    expect(tick(300, 'count', 50, 300)).toBe('300')
  })
})

describe('in a language written from right to left', () => {
  beforeAll(() => speak('ar'))
  afterAll(() => speak('en'))

  it('keeps signs and Latin units on their side of the figure', () => {
    expect(level(0.3841, 'share')).toBe('\u206638.4\u202f%\u2069')
    expect(level(-1_234_567, 'usd')).toBe('\u2066\u2212USD 1.2\u2069 مليون')
    expect(level(3.27, 'mbps')).toBe('\u20663.3 Mbit/s\u2069')
    expect(difference(0.041, 'share')).toBe('\u2066+4.1\u2069 نقطة')
  })

  it('says the unit of an interval once at most', () => {
    expect(finding(0.04, -0.03, 0.05, 'share').interval).toBe('من \u2066\u22123.0\u2069 إلى \u2066+5.0\u2069')
  })
})
