/** What of a map is looked at; the address holds it as one word. Empty parts mean the first of each, and the last month. */
export interface MapWish {
  readonly indicator: string
  readonly show: Show
  readonly month: string
  readonly region: string
}

/** A world, or the difference between both. */
export const SHOWS = ['arm', 'baseline', 'difference'] as const
export type Show = (typeof SHOWS)[number]

export function wishOfMap(text: string): MapWish {
  const [indicator = '', show = '', month = '', region = ''] = text.split('~')
  return { indicator, show: SHOWS.find(known => known === show) ?? 'arm', month, region }
}

export function mapText({ indicator, show, month, region }: MapWish): string {
  return [indicator, show, month, region].join('~')
}
