import {sql} from 'kysely'
import type {Store} from './open.ts'

/**
 * Tables with rows for each contribution to an activity: the column that names a row, and how many are erased in one
 * statement. Contributions that arrive meanwhile wait for one such step at most.
 */
const steps = {
  survey_response: {name: 'id', atOnce: 2_000},
  entry_paper: {name: 'paper', atOnce: 2_000},
  open_answers: {name: 'item', atOnce: 2_000},
  survey_contact: {name: 'id', atOnce: 2_000},
  browser_mark: {name: 'mark', atOnce: 2_000},
  invitation_use: {name: 'code', atOnce: 2_000},
  comment: {name: 'id', atOnce: 2_000},
  idea: {name: 'id', atOnce: 2_000},
  text_reading: {name: 'text', atOnce: 2_000},
  finding_text: {name: 'mark', atOnce: 2_000},
  idea_step: {name: 'id', atOnce: 2_000},
  event_registration: {name: 'id', atOnce: 2_000},
  event_contact: {name: 'id', atOnce: 2_000},
  idea_group: {name: 'id', atOnce: 2_000},
  vote: {name: 'mark', atOnce: 2_000},
  moderation_case: {name: 'item', atOnce: 2_000},
  moderation_act: {name: 'id', atOnce: 2_000},
  report: {name: 'mark', atOnce: 2_000},
  appeal: {name: 'item', atOnce: 2_000},
  // Their bytes go with them.
  photo: {name: 'id', atOnce: 200},
} as const

/** Erases all rows of an activity in a table, and whatever the store erases with them. */
export async function eraseRows(db: Store, table: keyof typeof steps, activity: number): Promise<void> {
  const {name, atOnce} = steps[table]
  const [rows, names] = [sql.table(table), sql.ref(name)]
  const some = sql`
    delete from ${rows} where activity = ${activity} and ${names} in
      (select ${names} from ${rows} where activity = ${activity} limit ${atOnce})`
  while (Number((await some.execute(db)).numAffectedRows) >= atOnce);
}

/** Erases everything of an activity of which there may be much; what there is little of stays. */
export async function eraseContributions(db: Store, activity: number): Promise<void> {
  for (const table of Object.keys(steps) as (keyof typeof steps)[]) await eraseRows(db, table, activity)
}
