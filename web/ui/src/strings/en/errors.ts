export const errors = {
  gone: 'The server does not answer. Is ./foreshore serve still running? Trying again shortly.',
  notFound: 'There is nothing at this address.',
  failed: (what: string) => `That did not work: ${what}`,
  tooLarge: 'This scenario is larger than this server takes on. Use fewer residents, months or replications.',
  busy: 'The server has as many runs waiting as it takes on. Try again when one has finished.',
  file: (name: string) => `${name} has errors and was not opened.`,
  place: (line: number, column: number) => `Line ${line}, column ${column}`,
}
