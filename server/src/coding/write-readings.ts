/** What people put on texts, and what they choose to quote. */
import type {LeftOut, Quoting, Reading, TagsChange} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {doDiffer, personalDataIn} from '@saha/domain'
import {record, type Doer} from '../audit/audit.queries.ts'
import {Refusal} from '../refusal.ts'
import type {Store} from '../storage/open.ts'
import {lockPlace, markOf, saveReading, saveSettings} from './coding.queries.ts'
import type {OpenPlace} from './compose-findings.ts'
import {dropQuotations, readQuotations, saveQuotation} from './findings.queries.ts'
import {readGrouped, type GroupedText} from './read-coding.ts'

/** Somebody who does something with texts. */
export interface CodingWish {
  place: OpenPlace
  doer: Doer
  /** Id of the member of staff. */
  reader: string
}

/** Puts other tags there. @throws Refusal `changed-meanwhile`. */
export async function changeTags(
  db: Store,
  {place, doer}: CodingWish,
  {revision, tags}: TagsChange,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const before = await lockPlace(transaction, place)
    if (before.revision !== revision) throw new Refusal('changed-meanwhile')
    await saveSettings(transaction, place, {...before, revision: revision + 1, tags})
    await record(transaction, {
      ...doer,
      act: 'tags-saved',
      target: place.address,
      before: {tags: before.tags.map(({label}) => label)},
      after: {tags: tags.map(({label}) => label)},
    })
  })
}

/** Keeps words out of what is published. */
export async function leaveOutWords(db: Store, {place, doer}: CodingWish, {words}: LeftOut): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const before = await lockPlace(transaction, place)
    const leftOut = [...new Set(words)]
    await saveSettings(transaction, place, {...before, leftOut})
    // The words may be names.
    await record(transaction, {
      ...doer,
      act: 'words-left-out',
      target: place.address,
      before: before.leftOut.length,
      after: leftOut.length,
    })
  })
}

/**
 * Puts tags on a text, as its first or its second reader. Until both have read it each may think again; then it is settled
 * where they differ.
 *
 * @throws Refusal `not-found`, `read-twice`, `changed-meanwhile` for a tag that is gone.
 */
export async function putReading(db: Store, wish: CodingWish, name: string, {tags}: Reading): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const text = await lockText(transaction, wish, name, tags)
    const {reader, place, doer} = wish
    const mine = text.by.find((one) => one.reader === reader)
    if (text.by.length === 2) {
      if (mine && isSame(mine.tags, tags)) return
      throw new Refusal('read-twice')
    }
    const part = mine?.part ?? (text.by[0]?.part === 1 ? 2 : 1)
    await saveReading(transaction, place, {text: name, part, mark: markOf(text), reader, tags})
    await record(transaction, {...doer, act: 'text-read', target: place.address})
  })
}

/** Says what a text is about on which two differ. @throws Refusal `not-found`, `not-differing`, `changed-meanwhile`. */
export async function settleReadings(
  db: Store,
  wish: CodingWish,
  name: string,
  {tags}: Reading,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const text = await lockText(transaction, wish, name, tags)
    const {reader, place, doer} = wish
    if (!doDiffer(text)) throw new Refusal('not-differing')
    await saveReading(transaction, place, {text: name, part: 0, mark: markOf(text), reader, tags})
    await record(transaction, {...doer, act: 'text-settled', target: place.address})
  })
}

/**
 * Quotes a part of a text.
 *
 * @throws Refusal `not-found`, `not-quotable`, `not-in-text`, `tells-too-much`, `too-many-quotations`.
 */
export async function putQuotation(
  db: Store,
  wish: CodingWish,
  name: string,
  {words}: Quoting,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const text = await lockText(transaction, wish, name, [])
    const {place, doer} = wish
    if (!text.isQuotable) throw new Refusal('not-quotable')
    if (!text.words.includes(words)) throw new Refusal('not-in-text')
    if (personalDataIn(words).length > 0) throw new Refusal('tells-too-much')
    const known = await readQuotations(transaction, place)
    const before = known.find((one) => one.text === name)
    if (before?.words === words) return
    if (!before && known.length >= limits.quotations) throw new Refusal('too-many-quotations')
    const position = before?.position ?? (known.at(-1)?.position ?? 0) + 1
    await saveQuotation(transaction, place, {text: name, words, position, since: 0})
    await record(transaction, {...doer, act: 'text-quoted', target: place.address})
  })
}

/** Quotes a text no more. What is published says so with the next publication. @throws Refusal `not-found`. */
export async function takeQuotationBack(db: Store, wish: CodingWish, name: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await lockText(transaction, wish, name, [])
    await dropQuotations(transaction, wish.place, [name])
    await record(transaction, {...wish.doer, act: 'quotation-dropped', target: wish.place.address})
  })
}

/** @param tags that have to be there. */
async function lockText(
  db: Store,
  {place}: CodingWish,
  name: string,
  tags: readonly string[],
): Promise<GroupedText> {
  const settings = await lockPlace(db, place)
  const [text] = await readGrouped(db, place, [name])
  if (!text) throw new Refusal('not-found')
  const known = new Set(settings.tags.map(({id}) => id))
  if (!tags.every((tag) => known.has(tag))) throw new Refusal('changed-meanwhile')
  return text
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((tag) => other.includes(tag))
}
