/** Standard deviations of one future; undefined where luck and parameters cannot be told apart. */
export interface BudgetPart {
  readonly parameters: number | null
  readonly luck: number | null
  readonly partOfParameters: number | null
  readonly monteCarloError: number | null
}

/** What the spread of a number is owed to. No members: the run took the documented defaults. */
export interface Budget {
  readonly arm: string
  readonly indicator: string
  readonly month: string
  readonly members: number
  readonly replications: number
  readonly rows: readonly {
    readonly group: string
    readonly mean: number | null
    readonly level: BudgetPart
    readonly difference: number | null
    readonly ofDifference: BudgetPart
  }[]
}
