/** Outcomes as readers get them: with what is still shown of what they rest on. */
import type {Outcome, OutcomesPage, ShownBasis} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {writtenDay} from '@saha/domain'
import {Refusal} from '../refusal.ts'
import type {Referable, Referred} from '../referring/referable.ts'
import type {Store} from '../storage/open.ts'
import {consultationOf, findOwner, readConsultationTitles} from './outcome-places.queries.ts'
import {
  countPublished,
  dayNumber,
  readBasis,
  readPublished,
  type OutcomeRow,
  type StoredBasis,
} from './outcomes.queries.ts'

/** As it stands in the address. */
export interface AskedOutcomes {
  municipality: string
  consultation?: string | undefined
  /** Those of the consultation that this one belongs to. */
  activity?: string | undefined
  cursor?: string | undefined
}

/**
 * @returns `undefined` when there is no such municipality, consultation or activity.
 * @throws Refusal `invalid` for a cursor that is none.
 */
export async function readOutcomesPage(
  db: Store,
  referables: readonly Referable[],
  {municipality, consultation: named, activity, cursor}: AskedOutcomes,
): Promise<OutcomesPage | undefined> {
  const after = cursor === undefined ? undefined : placeOf(cursor)
  const owner = await findOwner(db, municipality)
  if (!owner) return undefined
  const within = activity === undefined ? named : await consultationOf(db, municipality, activity)
  if (activity !== undefined && (within === undefined || (named ?? within) !== within)) return undefined
  const titles = await readConsultationTitles(db, municipality)
  const consultation = titles.find(({id}) => id === within)
  if (within !== undefined && !consultation) return undefined
  const most = limits.outcomesPage
  const rows = await readPublished(db, {municipality, consultation: within, after, most: most + 1})
  const page = rows.slice(0, most)
  const last = page.at(-1)
  const rests = await readRests(
    db,
    referables,
    page.map(({id}) => id),
  )
  return {
    outcomes: page.map((row) =>
      shownOutcome(row, titles.find(({id}) => id === row.consultation)?.title, rests.get(row.id)),
    ),
    counts: await countPublished(db, municipality, within),
    municipality: owner,
    ...(consultation && {consultation}),
    ...(rows.length > most && last && {cursor: `${writtenDay(last.day)}.${last.id}`}),
  }
}

/** What is left of what outcomes rest on, by outcome. */
export interface Rests {
  basis: StoredBasis[]
  shown: ShownBasis[]
}

export async function readRests(
  db: Store,
  referables: readonly Referable[],
  outcomes: readonly string[],
): Promise<Map<string, Rests>> {
  const basis = await readBasis(db, outcomes)
  const seen = new Map<string, Referred>()
  for (const {kind, read} of referables) {
    const own = Map.groupBy(
      basis.filter((one) => one.kind === kind),
      ({activity}) => activity,
    )
    for (const [activity, some] of own) {
      const names = [...new Set(some.map(({name}) => name))]
      for (const [name, referred] of await read(db, activity, names))
        seen.set(`${kind} ${activity} ${name}`, referred)
    }
  }
  const rests = new Map<string, Rests>(outcomes.map((id) => [id, {basis: [], shown: []}]))
  for (const one of basis) {
    const own = rests.get(one.outcome)
    own?.basis.push(one)
    const referred = seen.get(`${one.kind} ${one.activity} ${one.name}`)
    if (referred) own?.shown.push(shownBasis(one, referred))
  }
  return rests
}

function shownBasis({id: activity, title}: StoredBasis, referred: Referred): ShownBasis {
  return referred.kind === 'results'
    ? {...referred, activity, title: JSON.parse(title)}
    : {...referred, activity}
}

function shownOutcome(
  row: OutcomeRow,
  title: Outcome['title'] | undefined,
  {basis, shown}: Rests = {basis: [], shown: []},
): Outcome {
  return {
    outcome: row.id,
    consultation: {id: row.consultation, title: title ?? {}},
    title: JSON.parse(row.title),
    decided: JSON.parse(row.decided),
    reasons: JSON.parse(row.reasons),
    office: JSON.parse(row.office),
    status: row.status,
    day: writtenDay(row.day),
    ...(row.link !== '' && {link: row.link}),
    rests: shown,
    gone: basis.length - shown.length,
  }
}

/** @throws Refusal `invalid`. */
function placeOf(cursor: string): {day: number; id: string} {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)\.([\w-]{22})$/.exec(cursor) ?? []
  if (day === undefined || id === undefined || Number.isNaN(Date.parse(day))) throw new Refusal('invalid')
  return {day: dayNumber(day), id}
}
