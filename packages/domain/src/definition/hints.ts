/** What an author is told about a definition that works, but may not work as meant, or not be understood by everybody. */
import type {DefinedActivity, Definition, MunicipalMap} from '@saha/contract'
import type {PathFindingCode} from '../survey/author/path-finding.ts'
import {settlePlaces} from '../map/settle-places.ts'
import {checkPaths} from '../survey/check-paths.ts'
import {hintsFor, type PlainHint} from '../text/hints.ts'
import {textsIn} from './texts-in.ts'

/** One thing to look at. It never refuses anything. */
export type DefinitionHint = {
  /** Where, such as `consultations[0].activities[0].survey.pages[0].questions[2].text.en`. */
  path: string
} & (
  | PlainHint
  | {
      code: PathFindingCode
      /** Ids that it is about, as the author wrote them, the most important first. */
      names: string[]
    }
)

/**
 * Paths that nobody takes, conditions that never hold, and words that are hard to follow.
 *
 * @param definition without findings of `checkDefinition`.
 * @returns first what is about paths, then what is about words, each in the order of the file.
 */
export function hintsOn(definition: Definition): DefinitionHint[] {
  const paths = definition.consultations.flatMap(({activities}, at) =>
    activities.flatMap((activity, position) =>
      pathsOf(activity, definition.municipality.map).map(({path, code, names}) => ({
        path: `consultations[${at}].activities[${position}].survey.${path}`,
        code,
        names,
      })),
    ),
  )
  const words = textsIn(definition).flatMap(({path, text}) =>
    Object.entries(text).flatMap(([language, written]) =>
      hintsFor(written, language).map((hint) => ({path: `${path}.${language}`, ...hint})),
    ),
  )
  return [...paths, ...words]
}

function pathsOf(activity: DefinedActivity, map: MunicipalMap | undefined) {
  return activity.kind === 'survey' ? checkPaths(settlePlaces(activity.survey, map)) : []
}
