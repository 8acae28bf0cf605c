export const headline = {
  raises: (arm: string, what: string, amount: string, month: string) => `By ${month}, ${arm} raises ${what} by ${amount}`,
  lowers: (arm: string, what: string, amount: string, month: string) => `By ${month}, ${arm} lowers ${what} by ${amount}`,
  undecided: (arm: string, what: string, month: string) => `By ${month}, ${arm} makes no distinguishable difference to ${what}`,
  identical: (arm: string, what: string, month: string) => `By ${month}, ${arm} makes no difference at all to ${what}`,
  untold: (arm: string, what: string, month: string) => `In ${month}, there is nobody in whom ${what} could be measured, so nothing can be said of ${arm}`,
  among: (what: string, group: string) => `${what} (${group})`,
  interval: (level: string, range: string) => `${level} interval ${range}`,
  costs: (arm: string, amount: string, what: string, each: string, month: string) =>
    `By ${month}, ${arm} adds ${amount} to ${what} for each ${each}`,
  saves: (arm: string, amount: string, what: string, each: string, month: string) =>
    `By ${month}, ${arm} takes ${amount} off ${what} for each ${each}`,
  gain_undecided: (arm: string, what: string, each: string, month: string) =>
    `By ${month}, ${what} of ${arm} for each ${each} cannot be given: the effect is not distinguishable from zero`,
  no_gain: (arm: string, what: string, each: string, month: string) =>
    `By ${month}, ${what} of ${arm} for each ${each} cannot be given: the effect goes the other way`,
  unspent: (arm: string, amount: string, month: string) => `By ${month}, ${amount} of the money that ${arm} sets aside is not spent`,
  unfunded: (arm: string, amount: string, month: string) =>
    `In the mean month until ${month}, ${amount} more than there is would be needed for all whom ${arm} means`,
  added: { one: (title: string) => `person added to ${title}`, point: (title: string) => `point added to ${title}` },
  removed: { one: (title: string) => `person taken off ${title}`, point: (title: string) => `point taken off ${title}` },
  each: { 'needs-met-so-far': 'need met', 'hours-so-far': 'hour saved' } as Readonly<Record<string, string>>,
  onePair: 'an interval needs two pairs',
  beyond: (most: string) => `could not be told apart even with the most replications a run may have (${most})`,
}
