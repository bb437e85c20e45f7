/** Outcomes in the console: for staff with the right to answer. */
import {
  ItemId,
  NewOutcome,
  OutcomeChange,
  type Basis,
  type OutcomeContent,
  type OutcomeList,
  type WholeOutcome,
} from '@saha/contract'
import {lackingParts} from '@saha/domain'
import {hash} from 'node:crypto'
import type {Context} from 'hono'
import type {Doer} from '../audit/audit.queries.ts'
import {readOffices} from '../contributions/offices.queries.ts'
import {accept} from '../http/accept.ts'
import {json} from '../http/headers.ts'
import {Refusal} from '../refusal.ts'
import type {Referable} from '../referring/referable.ts'
import {touching} from '../referring/touch.ts'
import {answerStaff, type StaffAnswering} from '../staff/answer-staff.ts'
import {permit, type PermitNeeds} from '../staff/permit.ts'
import {findActivities, findOwner, readConsultationTitles, readSources} from './outcome-places.queries.ts'
import {basisOf, contentOf, findOutcome, readAll} from './outcomes.queries.ts'
import {readRests} from './read-outcomes.ts'
import {addOutcome, changeOutcome, dropOutcome, type NumberedBasis} from './write-outcomes.queries.ts'

export interface StaffOutcomesNeeds extends StaffAnswering, PermitNeeds {
  /** Milliseconds since 1970. */
  now: () => number
  /** Everything that outcomes can rest on, by kind. */
  referables: readonly Referable[]
  /** Outcomes of this municipality have changed. */
  onOutcome: (municipality: string) => void
}

/** Bytes of a body: four texts in many languages. */
const mostBytes = 512 * 1024

export function staffOutcomesRoutes(needs: StaffOutcomesNeeds): void {
  const {db, now, referables} = needs

  const touch = touching(referables)

  async function permitted(c: Context): Promise<{municipality: string; doer: Doer}> {
    const {person, municipality} = await permit(needs, c, 'answer')
    return {municipality, doer: {municipality, email: person.email, at: now()}}
  }

  answerStaff(needs, 'readOutcomeList', async (c) => {
    const {municipality} = await permitted(c)
    const outcomes = await readAll(db, municipality)
    return shown({
      outcomes: outcomes.map(({id, rests, ...row}) => {
        const {consultation, title, status, day, isPublished} = contentOf({id, ...row}, [])
        return {outcome: id, consultation, title, status, day, isPublished, rests}
      }),
      consultations: await readConsultationTitles(db, municipality),
      activities: await readSources(db, municipality),
      offices: await readOffices(db, municipality),
    } satisfies OutcomeList)
  })

  answerStaff(needs, 'readOutcome', async (c) => {
    const {municipality} = await permitted(c)
    return shown(await wholeOutcome(municipality, outcomeIn(c)))
  })

  answerStaff(needs, 'createOutcome', async (c) => {
    const {municipality, doer} = await permitted(c)
    const {key, ...content} = await accept(c, NewOutcome, undefined, mostBytes)
    const id = outcomeId(municipality, key)
    await addOutcome(db, {id, content, basis: await checked(municipality, id, content), doer, touch})
    needs.onOutcome(municipality)
    return shown(await wholeOutcome(municipality, id), 201)
  })

  answerStaff(needs, 'saveOutcome', async (c) => {
    const {municipality, doer} = await permitted(c)
    const id = outcomeIn(c)
    const {revision, ...content} = await accept(c, OutcomeChange, undefined, mostBytes)
    if (!(await findOutcome(db, municipality, id))) throw new Refusal('not-found')
    const basis = await checked(municipality, id, content)
    await changeOutcome(db, {id, content, basis, doer, touch, revision})
    needs.onOutcome(municipality)
    return shown(await wholeOutcome(municipality, id))
  })

  answerStaff(needs, 'removeOutcome', async (c) => {
    const {municipality, doer} = await permitted(c)
    await dropOutcome(db, {id: outcomeIn(c), doer, touch})
    needs.onOutcome(municipality)
    return new Response(null, {status: 204})
  })

  async function wholeOutcome(municipality: string, outcome: string): Promise<WholeOutcome> {
    const row = await findOutcome(db, municipality, outcome)
    if (!row) throw new Refusal('not-found')
    const rests = (await readRests(db, referables, [outcome])).get(outcome)
    return {
      outcome,
      revision: row.revision,
      content: contentOf(row, rests?.basis ?? []),
      found: rests?.shown ?? [],
    }
  }

  /**
   * What an outcome rests on, by numbers. What it rested on before may be gone meanwhile; what is new has to be there.
   *
   * @throws Refusal `not-found` for a consultation of somebody else, `words-missing`, `basis-gone`.
   */
  async function checked(
    municipality: string,
    id: string,
    content: OutcomeContent,
  ): Promise<NumberedBasis[]> {
    const titles = await readConsultationTitles(db, municipality)
    if (!titles.some((one) => one.id === content.consultation)) throw new Refusal('not-found')
    const languages = (await findOwner(db, municipality))?.languages ?? []
    if (content.isPublished && lackingParts(content, languages).length > 0) throw new Refusal('words-missing')
    const activities = await findActivities(
      db,
      municipality,
      content.rests.map(({activity}) => activity),
    )
    const before = (await readRests(db, referables, [id])).get(id)?.basis ?? []
    const known = new Set(before.map((one) => keyOf(basisOf(one))))
    const basis: NumberedBasis[] = []
    const met = new Set<string>()
    for (const one of content.rests) {
      const activity = activities.get(one.activity)
      if (activity === undefined || met.has(keyOf(one))) throw new Refusal('basis-gone')
      met.add(keyOf(one))
      const name = nameOf(one)
      const referable = referables.find(({kind}) => kind === one.kind)
      const isThere = known.has(keyOf(one)) || (await referable?.read(db, activity, [name]))?.has(name)
      if (!isThere) throw new Refusal('basis-gone')
      basis.push({kind: one.kind, activity, name})
    }
    return basis
  }
}

function nameOf(one: Basis): string {
  return one.kind === 'comment' ? one.comment : String(one.kind === 'idea' ? one.idea : one.snapshot)
}

function keyOf(one: Basis): string {
  return `${one.kind} ${one.activity} ${nameOf(one)}`
}

/** @throws Refusal `not-found`. */
function outcomeIn(c: Context): string {
  const id = ItemId.safeParse(c.req.param('outcome'))
  if (!id.success) throw new Refusal('not-found')
  return id.data
}

/** The same outcome sent twice is one. */
function outcomeId(municipality: string, key: string): string {
  return hash('sha256', `saha outcome\n${municipality}\n${key}`, 'buffer').toString('base64url', 0, 16)
}

function shown(body: OutcomeList | WholeOutcome, status: 200 | 201 = 200): Response {
  return new Response(JSON.stringify(body), {status, headers: {'content-type': json}})
}
