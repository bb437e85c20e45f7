import {limits} from '@saha/contract/limits'
import {IdeaNumber} from '@saha/contract'
import {Refusal} from '../../refusal.ts'
import {firstIdeas, nameOfIdeas, readIdeasQuery, type AskedIdeas} from '../../ideas/asked-ideas.ts'

/** What of a list is chosen, by name as `readIdeas` has it; `by` as elements have it. Absent: everything. */
export type Chosen = Readonly<Record<string, string>>

/** What of a collection its hosted page shows. */
export type AskedView =
  | {is: 'list'; asked: AskedIdeas; chosen: Chosen; cursor: string | undefined}
  /** One idea, whole. */
  | {is: 'idea'; number: number}
  /** The form was sent: what it asks for has an address of its own. */
  | {is: 'form'; chosen: Chosen}

/** Under this name the elements keep in the address of a page what is chosen: a view has one address for both. */
export const chosenIn = 'saha-ideas'

/** Filters of which one may have several values. */
export const facetNames = ['category', 'district', 'status', 'group', 'tag', 'answered'] as const
export type FacetName = (typeof facetNames)[number]

const filterNames: readonly string[] = [...facetNames, 'q', 'from', 'until', 'near', 'by', 'sort', 'seed']

const day = 86_400_000

/**
 * Understands the query of a hosted page. An address that somebody has mangled leads to the first page: people read it, not
 * programs.
 *
 * @param now milliseconds since 1970: where chance orders, another chance every day.
 */
export function readView(query: URLSearchParams, now: number): AskedView {
  const number = IdeaNumber.safeParse(Number(query.get('idea') ?? undefined))
  if (number.success) return {is: 'idea', number: number.data}
  if (filterNames.some((name) => query.has(name))) return {is: 'form', chosen: chosenBy(query, now)}
  const chosen = chosenBy(new URLSearchParams(query.get(chosenIn) ?? ''), now)
  return readList(chosen, query.get('page') ?? undefined)
}

/** The first page of everything. */
export const wholeList: AskedView & {is: 'list'} = {
  is: 'list',
  asked: firstIdeas,
  chosen: {},
  cursor: undefined,
}

function readList(chosen: Chosen, cursor: string | undefined): AskedView & {is: 'list'} {
  try {
    return {is: 'list', asked: readIdeasQuery({...chosen, cursor}), chosen, cursor}
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return cursor === undefined ? wholeList : readList(chosen, undefined)
  }
}

/** As one spelling: nothing that is empty, nothing that is so anyway. */
function chosenBy(query: URLSearchParams, now: number): Chosen {
  const chosen: Record<string, string> = {}
  for (const name of filterNames) {
    const values = query.getAll(name).flatMap((value) => value.trim() || [])
    const isFacet = facetNames.some((facet) => facet === name)
    const value = isFacet ? values.slice(0, limits.filterChoices).join() : values[0]
    if (value) chosen[name] = value
  }
  if (chosen['sort'] !== 'random') delete chosen['seed']
  else chosen['seed'] ??= String(Math.floor(now / day) % 1_000)
  if (chosen['sort'] !== 'nearest') for (const name of ['near', 'by']) delete chosen[name]
  if (chosen['sort'] === 'newest') delete chosen['sort']
  return chosen
}

/** What of a choice narrows the list down. */
export function isNarrowed(chosen: Chosen): boolean {
  return [...facetNames, 'q', 'from', 'until'].some((name) => name in chosen)
}

/** One spelling for each view. */
export function nameOfView(view: AskedView & {is: 'list' | 'idea'}): string {
  return view.is === 'idea' ? `idea ${view.number}` : `${view.chosen['by'] ?? ''} ${nameOfIdeas(view.asked)}`
}
