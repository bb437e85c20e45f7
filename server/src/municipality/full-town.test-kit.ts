/** For tests: a municipality with a row in every table, also in those that somebody adds tomorrow. */
import {randomBytes} from 'node:crypto'
import {importDefinition} from '../activities/import-definition.ts'
import {june} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {findStaff} from '../staff/staff.queries.ts'
import {definitionOf} from '../staff/staff.test-kit.ts'
import {columns} from '../storage/columns.ts'
import type {OpenStore, Store} from '../storage/open.ts'
import {hasRowWith} from '../storage/whole-store.test-kit.ts'

type Row = Record<string, unknown>

/** Tables that belong to the server as a whole. */
export const ofTheServer = [
  'activity_number',
  'definition_revision',
  'retention_run',
  'backup',
  'server_admin',
  'staff_verification',
]

/** Makes `<id>` with the consultations `park` and `lake`, and something in every table that belongs to it. */
export async function fillTown({db}: OpenStore, id: string): Promise<void> {
  const definition = definitionOf(id)
  const [park] = definition.consultations
  if (park) definition.consultations.push({...park, id: 'lake', activities: [lake(park.activities[0])]})
  await importDefinition(db, definition)
  const email = `rana@${id}.example`
  await addMember(db, email, id, june)
  const {number, version} = await db
    .selectFrom('activity')
    .select(['number', 'version'])
    .where('municipality', '=', id)
    .where('consultation', '=', 'park')
    .executeTakeFirstOrThrow()
  const known: Row = {
    municipality: id,
    consultation: 'park',
    activity: number,
    version,
    staff_user: await findStaff(db, email),
    email,
  }
  const stored = await db.introspection.getTables()
  // A table stands behind those that it refers to.
  for (const table of Object.keys(columns)) {
    const facts = stored.find(({name}) => name === table)
    const isKnown = ofTheServer.includes(table) || Object.hasOwn(own, table)
    if (!facts || (isKnown && !own[table]) || (await hasRow(db, table, known))) continue
    const row = Object.fromEntries(
      facts.columns.map(({name, dataType}) => [name, known[name] ?? madeUp(dataType)]),
    )
    await db
      .insertInto(table as never)
      .values(row as never)
      .execute()
    known[table] ??= row.id ?? row.name
  }
}

/** Tables whose rows are made together with those of others. */
const own: Record<string, false> = {
  municipality: false,
  consultation: false,
  activity: false,
  staff_user: false,
}

function lake<Activity extends {id: string}>(activity: Activity | undefined): Activity {
  if (!activity) throw new Error('There is an activity.')
  return {...activity, id: 'lake-survey'}
}

/** Whether something of this town stands there already. */
async function hasRow(db: Store, table: string, known: Row): Promise<boolean> {
  const facts = columns[table as keyof typeof columns]
  const names = ['activity', 'municipality', 'staff_user'].filter((name) => name in facts)
  for (const name of names) if (await hasRowWith(db, table, name, known[name])) return true
  return false
}

function madeUp(type: string): unknown {
  if (/int|serial/i.test(type)) return 1
  if (/real|float|double|numeric/i.test(type)) return 1
  return /blob|bytea/i.test(type) ? randomBytes(8) : randomBytes(16).toString('hex')
}
