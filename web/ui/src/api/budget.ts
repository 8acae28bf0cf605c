/** Standard deviations of one future; undefined where luck cannot be told from the rest. */
export interface BudgetPart {
  readonly parameters: number | null
  readonly population: number | null
  readonly luck: number | null
  readonly partOfParameters: number | null
  readonly partOfPopulation: number | null
  readonly monteCarloError: number | null
}

/** What the spread of a number is owed to. No members: the run took the documented defaults; one population: all shared it. */
export interface Budget {
  readonly arm: string
  readonly indicator: string
  readonly month: string
  readonly members: number
  readonly populations: number
  readonly replications: number
  readonly rows: readonly {
    readonly group: string
    readonly mean: number | null
    readonly level: BudgetPart
    readonly difference: number | null
    readonly ofDifference: BudgetPart
  }[]
}
