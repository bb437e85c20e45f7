/** What a reader has chosen to see of a collection. */
import type {IdeaSort} from '@saha/contract'

/** What a list can be narrowed down to by choosing. */
export type FacetName = 'category' | 'district' | 'status' | 'group' | 'tag' | 'answered'

/**
 * By name as `readIdeas` has them; several values of one have commas between them, and what is absent lets all ideas
 * through. `by`: the district that `near` stands for; without it, `near` is where the reader is, and in no address.
 */
export type Filters = Readonly<
  Partial<Record<FacetName | 'q' | 'from' | 'until' | 'near' | 'seed' | 'by', string>> & {sort?: IdeaSort}
>

/** As it stands behind the addresses of `readIdeas` and `readMarks`; empty where nothing is chosen. */
export function queryOf(filters: Filters, more: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({...filters, ...more}))
    if (value && name !== 'by') query.set(name, value)
  return `?${query}`.replace(/\?$/, '')
}
