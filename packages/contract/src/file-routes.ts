/** Method and address of files of ideas, for spreadsheets and maps. Apart from the other routes, because no element asks for them. */
import {fillIn, type RouteParams} from './routes.ts'

/**
 * All ideas that the filters of `readIdeas` let through, by number: `ideas.geojson`, `ideas.csv`, `ideas.xlsx` or
 * `ideas.json`. `lang`: one of the municipality's languages; `all=1`: in GeoJSON also those without a place.
 */
export const readIdeaFile = {method: 'GET', path: '/v1/ideas/:municipality/:activity/files/:file'} as const

/** The path of a file with its parameters filled in. @throws Error when one is missing. */
export function filePathOf(params: RouteParams): string {
  return fillIn(readIdeaFile.path, params)
}
