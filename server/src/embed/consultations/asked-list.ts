import {limits} from '@saha/contract/limits'
import {consultationFacets} from '@saha/domain'
import {
  firstConsultations,
  readConsultationsQuery,
  type AskedConsultations,
} from '../../consultations/asked-consultations.ts'
import {Refusal} from '../../refusal.ts'

/** What of a list is chosen, by name as `readConsultationList` has it. Absent: everything. */
export type ChosenList = Readonly<Record<string, string>>

/** What of a list its hosted page shows. */
export type AskedList =
  | {is: 'list'; asked: AskedConsultations; chosen: ChosenList; cursor: string | undefined}
  /** The form was sent: what it asks for has an address of its own. */
  | {is: 'form'; chosen: ChosenList}

/** Under this name the element keeps in the address of a page what is chosen: a view has one address for both. */
const chosenInList = 'saha-consultations'

const filterNames: readonly string[] = [...consultationFacets, 'q', 'from', 'until']

/**
 * Understands the query of a hosted page. An address that somebody has mangled leads to everything: people read it, not
 * programs.
 */
export function readAskedList(query: URLSearchParams, municipality: string | undefined): AskedList {
  if (filterNames.some((name) => query.has(name))) return {is: 'form', chosen: chosenBy(query)}
  const chosen = chosenBy(new URLSearchParams(query.get(chosenInList) ?? ''))
  return readList(chosen, query.get('page') ?? undefined, municipality)
}

function readList(
  chosen: ChosenList,
  cursor: string | undefined,
  municipality: string | undefined,
): AskedList & {is: 'list'} {
  try {
    return {is: 'list', asked: readConsultationsQuery({...chosen, cursor}, municipality), chosen, cursor}
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    if (cursor !== undefined) return readList(chosen, undefined, municipality)
    return {is: 'list', asked: firstConsultations, chosen: {}, cursor: undefined}
  }
}

/** As one spelling: nothing that is empty. */
function chosenBy(query: URLSearchParams): ChosenList {
  const chosen: Record<string, string> = {}
  for (const name of filterNames) {
    const values = query.getAll(name).flatMap((value) => value.trim() || [])
    const isFacet = consultationFacets.some((facet) => facet === name)
    const value = isFacet ? values.slice(0, limits.filterChoices).join() : values[0]
    if (value) chosen[name] = value
  }
  return chosen
}

/** The address of a list. @param cursor of a later page. */
export function listAddressOf(language: string, chosen: ChosenList, cursor?: string): string {
  return `?${new URLSearchParams({lang: language, ...queryOfList(chosen, cursor)}).toString()}`
}

/** What the address of a list says beside the language. */
export function queryOfList(chosen: ChosenList, cursor?: string): Record<string, string> {
  const inOrder = filterNames.flatMap((name) => (chosen[name] ? [[name, chosen[name]]] : []))
  const encoded = new URLSearchParams(inOrder).toString()
  return {...(encoded && {[chosenInList]: encoded}), ...(cursor && {page: cursor})}
}
