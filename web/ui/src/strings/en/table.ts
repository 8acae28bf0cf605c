export const table = {
  group: 'Group', place: 'Place', baseline: 'Baseline', difference: 'Difference', interval: (level: string) => `${level} interval`,
  verdict: 'Verdict', futures: 'Better in', futuresValue: (count: string) => `${count} of 100 futures`,
  came: 'Came online', dropped: 'Dropped out', online: 'Online in both', offline: 'Offline in both',
  net: 'Net', margin: 'Statistic', cell: 'Cell', target: 'Published', synthetic: 'Synthetic', error: 'Error',
  dimensions: { all: 'All', sex: 'Sex', age: 'Age', area: 'Area', 'area and sex': 'Area and sex', income: 'Income', education: 'Education', disability: 'Disability', region: 'Regions', settlement: 'Settlements' } as Record<string, string>,
  indicator: 'Indicator',
}
