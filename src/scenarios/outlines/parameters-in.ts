/** The first year of a project is where its calendar begins and needs no source. */
export function parametersIn(parameters: object): string[] {
  return Object.keys(parameters).filter((key) => key !== 'firstYear');
}
