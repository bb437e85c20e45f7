/** What the made-up town has found in what its people wrote: demo/readings.json. */
import type {Tag} from '@saha/contract'
import {findActivity} from '../../activities/activities.queries.ts'
import {changeTags, putQuotation, putReading, settleReadings} from '../../coding/write-readings.ts'
import {composeFindings} from '../../coding/compose-findings.ts'
import {openPlace} from '../../coding/open-place.ts'
import {publishFindings} from '../../coding/publish-findings.ts'
import {writtenComments} from '../../comments/written-comments.queries.ts'
import {decide} from '../../moderation/decide.ts'
import {readQueuePage} from '../../moderation/queue.ts'
import type {SourceText} from '../../referring/text-source.ts'
import type {Store} from '../../storage/open.ts'
import {moderatedAnswers} from '../../survey/open-answers/moderated-answers.ts'
import {writtenAnswers} from '../../survey/open-answers/written-answers.queries.ts'
import {madeUp, needsAt} from './town-needs.ts'

/** A text with what two people have put on it. */
export interface ReadWords {
  /** All of an answer; of a comment its beginning. */
  words: string
  about: readonly string[]
  /** What the second one put on it. Default: the same. */
  second?: readonly string[]
  /** What it is about in the end, where they differ; absent: that is still open. */
  settled?: readonly string[]
  /** A part of it that is quoted. */
  quoted?: string
}

/** What was found in the answers to one question, or in a thread. */
export interface Readings {
  activity: string
  /** Absent for a thread. */
  question?: string
  tags: Tag[]
  texts: readonly ReadWords[]
}

/** What people write, question by question: one in four of them, until all has been written. */
export function wordsOf(readings: readonly Readings[], activity: string) {
  const written = readings.filter((one) => one.activity === activity)
  return (person: number): Record<string, string> =>
    Object.fromEntries(
      written.flatMap(({question, texts}) => {
        const words = person % 4 === 2 ? texts[Math.floor(person / 4)]?.words : undefined
        return question && words ? [[question, words]] : []
      }),
    )
}

/** Who reads, and for whom. */
interface Readers {
  municipality: string
  /** Address of the member of staff. */
  clerk: string
  /** Id of the same. */
  moderator: string
  /** Milliseconds since 1970. */
  now: number
}

/**
 * Lets staff of the made-up town read what its people wrote, settle where they differ, and publish what they found, each
 * step as the console does it.
 */
export async function fillFindings(db: Store, readers: Readers, all: readonly Readings[]): Promise<void> {
  for (const readings of all) await readOne(db, readers, readings)
}

async function readOne(db: Store, readers: Readers, readings: Readings): Promise<void> {
  const {municipality, clerk, moderator, now} = readers
  const needs = {
    activities: {find: (town: string, name: string) => findActivity(db, town, name)},
    sources: [writtenAnswers, writtenComments],
  }
  const address = `${municipality}/${readings.activity}`
  const place = await openPlace(needs, address, readings.question ?? '')
  if (!place) return
  if (readings.question) await letThrough(db, readers, readings.activity)
  const texts = await place.source.read(db, place)
  if (texts.length < place.fewest) return
  const first = {place, doer: {municipality, email: clerk, at: now}, reader: moderator}
  const second = {...first, reader: madeUp(`second reader of ${municipality}`)}
  await changeTags(db, first, {revision: 0, tags: readings.tags})
  for (const one of readings.texts) {
    const found = textOf(texts, one, readings.question !== undefined)
    if (!found) continue
    const [about, other] = [[...one.about], [...(one.second ?? one.about)]]
    await putReading(db, first, found.text, {tags: about})
    await putReading(db, second, found.text, {tags: other})
    if (one.second && one.settled) await settleReadings(db, first, found.text, {tags: [...one.settled]})
    if (one.quoted) await putQuotation(db, first, found.text, {words: one.quoted})
  }
  const {seen} = await composeFindings(db, place, now)
  await publishFindings(db, place, seen, first.doer)
}

function textOf(texts: readonly SourceText[], {words}: ReadWords, isWhole: boolean): SourceText | undefined {
  return texts.find((text) => (isWhole ? text.words === words : text.words.startsWith(words)))
}

/** Moderators look at what nobody else would see. */
async function letThrough(db: Store, {municipality, moderator, now}: Readers, activity: string) {
  const needs = {...needsAt(db, now), kinds: [moderatedAnswers]}
  const asked = {activity, show: undefined, cursor: undefined}
  const read = () => readQueuePage(db, needs.kinds, {municipality, reader: moderator, now}, asked)
  for (let {items} = await read(); items.length > 0; {items} = await read())
    await decide(
      needs,
      {id: moderator, municipality},
      {items: items.map(({item}) => item), action: 'approve'},
    )
}
