import {ActivityKind, ActivityState, Id} from '@saha/contract'
import {
  consultationFacets,
  noConsultationFilters,
  readConsultationCursor,
  writeConsultationCursor,
  writtenDay,
  type ConsultationFilters,
} from '@saha/domain'
import {choicesIn, dayIn, nameOfFilters, searchIn} from '../http/query-values.ts'
import {Refusal} from '../refusal.ts'

/** Which consultations a reader asks for. */
export interface AskedConsultations {
  filters: ConsultationFilters
  after: ReturnType<typeof readConsultationCursor>
}

/** What may stand behind the address, as it was typed. */
export type ConsultationsQuery = Readonly<Record<string, string | undefined>>

/** What everybody reads first. */
export const firstConsultations: AskedConsultations = {filters: noConsultationFilters, after: undefined}

/**
 * Understands a query.
 *
 * @param municipality whose list it is; absent for all. A list of one has districts; that of all has regions and
 *   municipalities.
 * @throws Refusal `invalid` when it names a state, a kind or a day that there is not, what the list does not have, too many
 *   choices, or a cursor that was made up. Any id may be asked for: what nobody has shows nothing.
 */
export function readConsultationsQuery(
  query: ConsultationsQuery,
  municipality: string | undefined,
): AskedConsultations {
  const {cursor} = query
  const after = cursor === undefined ? undefined : readConsultationCursor(cursor)
  if (cursor !== undefined && !after) throw new Refusal('invalid')
  const elsewhere = municipality === undefined ? [query.district] : [query.region, query.municipality]
  if (elsewhere.some(Boolean)) throw new Refusal('invalid')
  return {
    after,
    filters: {
      words: searchIn(query.q),
      state: choicesIn(query.state).map((state) => parsed(ActivityState.safeParse(state))),
      kind: choicesIn(query.kind).map((kind) => parsed(ActivityKind.safeParse(kind))),
      category: idsIn(query.category),
      district: idsIn(query.district),
      region: idsIn(query.region),
      municipality: idsIn(query.municipality),
      from: dayIn(query.from),
      until: dayIn(query.until),
    },
  }
}

/** Whether a page is the one that everybody begins with: there is no end of others. */
export function isFirstOfAll(asked: AskedConsultations): boolean {
  return asked.after === undefined && nameOfFilters(asked.filters) === ''
}

/** One spelling for each page, however it was asked for; empty for the first of all. */
export function nameOfConsultations({filters, after}: AskedConsultations): string {
  return [nameOfFilters(filters), after ? writeConsultationCursor(after) : ''].join(' ').trim()
}

/** The same as it stands behind an address, in one spelling and with nothing else that somebody wrote there. */
export function queryOfFilters(filters: ConsultationFilters): [name: string, value: string][] {
  const {words, from, until} = filters
  const day = (number: number | undefined) => (number === undefined ? '' : writtenDay(number))
  const named: [string, string][] = [
    ...consultationFacets.map((facet): [string, string] => [facet, filters[facet].join()]),
    ['q', words],
    ['from', day(from)],
    ['until', day(until)],
  ]
  return named.filter(([, value]) => value !== '')
}

function idsIn(typed: string | undefined): string[] {
  return choicesIn(typed).map((id) => parsed(Id.safeParse(id)))
}

function parsed<Value>({data}: {data?: Value | undefined}): Value {
  if (data === undefined) throw new Refusal('invalid')
  return data
}
