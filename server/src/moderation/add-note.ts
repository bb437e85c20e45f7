import type {ModeratorNote} from '@saha/contract'
import {dayOf} from '@saha/domain'
import {record} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import {addAct} from './acts.queries.ts'
import {noteQuestion, readCases} from './cases.queries.ts'
import type {DecideNeeds, Moderator} from './decide.ts'
import {moderatorText} from './moderator-text.ts'
import {findItems} from './queue.ts'

/**
 * Adds a note for colleagues to what was done to an item. It decides nothing. One that asks puts the item at the end for
 * whoever asks, until a colleague writes a note of their own.
 *
 * @throws Refusal `not-found`; `already-decided` for a question about what is not in the queue; `text-refused` when nothing
 *   can be seen of the note.
 */
export async function addNote(
  {db, kinds, now}: Pick<DecideNeeds, 'db' | 'kinds' | 'now'>,
  {id, municipality, email = ''}: Moderator,
  item: string,
  note: ModeratorNote,
): Promise<void> {
  const text = moderatorText(note.text)
  await db.transaction().execute(async (transaction) => {
    const known = (await findItems(transaction, kinds, municipality, [item])).get(item)
    if (!known) throw new Refusal('not-found')
    const {activity} = known.item
    // Two notes at once are two notes, one after the other.
    await known.moderated.lock(transaction, [activity])
    const asked = (await readCases(transaction, [item])).get(item)
    if (note.asks && !asked) throw new Refusal('already-decided')
    const action = note.asks ? 'ask' : 'note'
    await addAct(transaction, {item, activity, action, text, day: dayOf(now()), staffUser: id})
    if (note.asks) await noteQuestion(transaction, item, id)
    else if (asked && asked.askedBy !== id) await noteQuestion(transaction, item, '')
    const target = `${known.activity}/${item}`
    await record(transaction, {municipality, email, at: now(), act: 'noted', target})
  })
}
