/** A place in a definition file that has to change. */
export interface DefinitionFinding {
  /** Where, such as `consultations[0].activities[1].survey.pages[0].questions[2].options`. */
  path: string
  /** What should stand there, for the author to read, in English. Never holds what stood there. */
  expected: string
}

/** Names that were used before within the same whole. */
export function checkUnique(
  named: readonly {id: string; path: string}[],
  whole: string,
): DefinitionFinding[] {
  const seen = new Set<string>()
  return named.flatMap(({id, path}) => {
    if (seen.has(id)) return [{path: `${path}.id`, expected: `an id used once in ${whole}`}]
    seen.add(id)
    return []
  })
}
