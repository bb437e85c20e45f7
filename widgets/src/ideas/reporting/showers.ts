import type {Showers} from '../../kit/asides.ts'
import type {ReportShown} from './report.ts'

/** Reporting an idea: fetched when asked for. */
export const reportShowers: Showers<ReportShown> = {
  ar: () => import('./report.ar.ts'),
  en: () => import('./report.en.ts'),
  fr: () => import('./report.fr.ts'),
}
