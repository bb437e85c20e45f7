import type {Store} from '../storage/open.ts'

/** Id of the idea with this number, whatever has become of it. */
export async function idOfIdea(db: Store, activity: number, number: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('idea')
    .select('id')
    .where('activity', '=', activity)
    .where('number', '=', number)
    // As the index has it.
    .where('number', '>', 0)
    .executeTakeFirst()
  return row?.id
}
