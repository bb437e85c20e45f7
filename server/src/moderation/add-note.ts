import {dayOf} from '@saha/domain'
import {record} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import {addAct} from './acts.queries.ts'
import type {DecideNeeds, Moderator} from './decide.ts'
import {moderatorText} from './moderator-text.ts'
import {findItems} from './queue.ts'

/**
 * Adds a note for colleagues to what was done to an item. It decides nothing: the item stays where it is.
 *
 * @throws Refusal `not-found`; `text-refused` when nothing can be seen of the note.
 */
export async function addNote(
  {db, kinds, now}: Pick<DecideNeeds, 'db' | 'kinds' | 'now'>,
  {id, municipality, email = ''}: Moderator,
  item: string,
  typed: string,
): Promise<void> {
  const text = moderatorText(typed)
  await db.transaction().execute(async (transaction) => {
    const known = (await findItems(transaction, kinds, municipality, [item])).get(item)
    if (!known) throw new Refusal('not-found')
    const {activity} = known.item
    // Two notes at once are two notes, one after the other.
    await known.moderated.lock(transaction, [activity])
    await addAct(transaction, {item, activity, action: 'note', text, day: dayOf(now()), staffUser: id})
    const target = `${known.activity}/${item}`
    await record(transaction, {municipality, email, at: now(), act: 'noted', target})
  })
}
