import {catalogRoutes, type CatalogNeeds} from './files/catalog.routes.ts'
import {resultFilesRoutes, type ResultFilesNeeds} from './files/result-files.routes.ts'
import {compareRoutes} from './report-pages/compare.routes.ts'
import {reportPagesRoutes, type ReportPagesNeeds} from './report-pages/report-pages.routes.ts'

/** Pages and files that tell of results, for councils and everybody else. @returns the pages, to be forgotten when a report changes. */
export function reportAddresses(needs: ReportPagesNeeds & ResultFilesNeeds & CatalogNeeds) {
  resultFilesRoutes(needs)
  catalogRoutes(needs)
  compareRoutes(needs)
  return reportPagesRoutes(needs)
}
