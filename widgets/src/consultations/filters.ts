/** What a reader has chosen to see of a list. */
import type {ConsultationFacets} from '@saha/contract'

/** What a list can be narrowed down to by choosing. */
export type FacetName = keyof ConsultationFacets

/**
 * By name as `readConsultationList` has them; several values of one have commas between them, and what is absent lets all
 * through.
 */
export type Filters = Readonly<Partial<Record<FacetName | 'q' | 'from' | 'until', string>>>

/** As it stands behind the addresses of lists, feeds and calendars; empty where nothing is chosen. */
export function queryOf(filters: Filters, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({...filters, ...more})) if (value) query.set(name, value)
  return `?${query}`.replace(/\?$/, '')
}
