/** Whose story is wanted, as it stands in an address. */
export interface StoryWish {
  readonly area: string
  readonly income: string
  readonly anybody: boolean
  readonly pick: number
  /** Number of a resident; 0 for one who fits. */
  readonly resident: number
  readonly replication: number
}

export const NO_WISH: StoryWish = { area: '', income: '', anybody: false, pick: 0, resident: 0, replication: 0 }

/** In one word, so that it can stand in the address of a page; empty words for what is not wished. */
export function wishText({ area, income, anybody, pick, resident, replication }: StoryWish): string {
  return [area, income, anybody ? 'anybody' : '', pick, resident, replication].join('.')
}

export function wishOf(text: string): StoryWish {
  const [area = '', income = '', who = '', ...numbers] = text.split('.')
  const [pick = 0, resident = 0, replication = 0] = numbers.map(whole)
  return { area, income, anybody: who === 'anybody', pick, resident, replication }
}

function whole(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

/** What the server is asked. */
export function wishQuery({ area, income, anybody, pick, resident, replication }: StoryWish): string {
  const search = new URLSearchParams()
  if (resident > 0) search.set('resident', String(resident))
  else {
    for (const group of [area, income]) if (group !== '') search.append('group', group)
    search.set('who', anybody ? 'anybody' : 'differing')
    search.set('pick', String(pick))
  }
  search.set('replication', String(replication))
  return search.toString()
}
