import type {Survey} from '@saha/contract'
import {contactQuestions, joinContacts, partContacts, type GivenContact} from '@saha/domain'
import {eraseRows} from '../storage/erase-rows.ts'
import type {Store} from '../storage/open.ts'
import type {Holder, Keeper, Owner} from './keeper.ts'
import {contactIdOf} from '../receipts/receipt.ts'

/** Contacts that are held in memory at a time. */
const atOnce = 1_000

/** Keeps contact details apart from responses: only the code of a receipt leads from one to the other. */
export const contactKeeper: Keeper = {
  keep: async (db, owners) => insert(db, owners.flatMap(rowsOf)),
  replace: async (db, owner) => {
    await removeThose(db, owner, contactQuestions(owner.survey))
    await insert(db, rowsOf(owner))
  },
  remove: async (db, holder) => removeThose(db, holder, await everAsked(db, holder.activity)),
  recall: async (db, holder) =>
    joinContacts({}, await findThose(db, holder, await everAsked(db, holder.activity))),
  erase: (db, activity) => eraseRows(db, 'survey_contact', activity),
}

/** Whether the contact details that came with a response before are those that come with it now. */
export async function hasSameContacts(db: Store, owner: Owner): Promise<boolean> {
  const asked = contactQuestions(owner.survey)
  if (asked.length === 0) return true
  const [before, now] = [await findThose(db, owner, asked), rowsOf(owner)]
  return (
    before.length === now.length &&
    now.every(({question, contact}) =>
      before.some((one) => one.question === question && one.contact === contact),
    )
  )
}

/** Everything that was left for an activity, in the order of random ids, which says nothing of who came first. */
export async function* readContacts(db: Store, activity: number): AsyncGenerator<GivenContact> {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('survey_contact')
      .select(['id', 'question', 'contact'])
      .where('activity', '=', activity)
      .where('id', '>', last)
      .orderBy('id')
      .limit(atOnce)
      .execute()
    for (const {question, contact} of rows) yield {question, contact}
    last = rows.at(-1)?.id ?? last
    if (rows.length < atOnce) return
  }
}

interface Row extends GivenContact {
  activity: number
  id: string
}

function rowsOf({survey, given, code, activity}: Owner): Row[] {
  return partContacts(survey, given).contacts.map(({question, contact}) => ({
    activity,
    id: contactIdOf(code, question),
    question,
    contact,
  }))
}

/** In the order of their ids, so that those of a group do not show who came first. */
async function insert(db: Store, rows: readonly Row[]): Promise<void> {
  const ordered = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (let start = 0; start < ordered.length; start += 256)
    await db
      .insertInto('survey_contact')
      .values(ordered.slice(start, start + 256))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

async function findThose(db: Store, holder: Holder, questions: readonly string[]): Promise<GivenContact[]> {
  const ids = idsOf(holder, questions)
  if (ids.length === 0) return []
  return db
    .selectFrom('survey_contact')
    .select(['question', 'contact'])
    .where('activity', '=', holder.activity)
    .where('id', 'in', ids)
    .execute()
}

async function removeThose(db: Store, holder: Holder, questions: readonly string[]): Promise<void> {
  const ids = idsOf(holder, questions)
  if (ids.length === 0) return
  await db
    .deleteFrom('survey_contact')
    .where('activity', '=', holder.activity)
    .where('id', 'in', ids)
    .execute()
}

function idsOf({code}: Holder, questions: readonly string[]): string[] {
  return questions.map((question) => contactIdOf(code, question))
}

/** Questions for contact details in any wording of the activity. */
async function everAsked(db: Store, activity: number): Promise<string[]> {
  const wordings = await db
    .selectFrom('survey_version')
    .select('survey')
    .where('activity', '=', activity)
    .execute()
  const asked = wordings.flatMap(({survey}) => contactQuestions(JSON.parse(survey) as Survey))
  return [...new Set(asked)]
}
