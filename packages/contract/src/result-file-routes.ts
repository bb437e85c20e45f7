/** Method and address of files of published results, and of the list of all that a municipality publishes. Apart from the other routes, because no element asks for them. */
import {fillIn, type RouteParams} from './routes.ts'

/**
 * The newest published results of a survey: `results.csv`, `results.xlsx`, `results.json` (as `readResults` has it) or
 * `places.geojson`, the squares of its maps. `lang`: one of the municipality's languages.
 */
export const readResultFile = {
  method: 'GET',
  path: '/v1/results/:municipality/:activity/files/:file',
} as const

/** Everything that a municipality publishes for others to use, described in DCAT 3 (JSON-LD). */
export const readCatalog = {method: 'GET', path: '/v1/catalog/:municipality'} as const

/** The path of a file with its parameters filled in. @throws Error when one is missing. */
export function resultFilePathOf(params: RouteParams): string {
  return fillIn(readResultFile.path, params)
}
