export const runs = {
  title: 'Runs',
  empty: 'Nothing has been run yet. Open a scenario and run it.',
  open: 'Open', cancel: 'Cancel', export: 'Download the scenario',
  openNamed: (title: string) => `Open the run of “${title}”`,
  cancelNamed: (title: string) => `Cancel the run of “${title}”`,
  exportNamed: (title: string) => `Download the scenario of “${title}”`,
}
