/** Where the reading of texts stands, as one of the readers sees it. */
import type {CodedText, Coding, CodingSubject, TextsWanted} from '@saha/contract'
import {agreementOf, agreementOn, doDiffer, suggesting, twoReadings, type ReadText} from '@saha/domain'
import {findLanguages} from '../activities/activities.queries.ts'
import type {ActivityRecord} from '../activities/activities.queries.ts'
import type {SourceText} from '../referring/text-source.ts'
import type {Store} from '../storage/open.ts'
import {readReadings, readSettings} from './coding.queries.ts'
import {groupReadings, type OpenPlace} from './compose-findings.ts'
import {readNewest, readQuotations} from './findings.queries.ts'

/** A text with all that was put on it. */
export type GroupedText = SourceText & ReturnType<typeof groupReadings>[number]

/** A place of a municipality, and who asks. */
export interface Asking {
  place: OpenPlace & {record: ActivityRecord}
  municipality: string
  /** Id of the member of staff. */
  reader: string
}

/** Where the reading stands. */
export async function readWhole(db: Store, {place, municipality, reader}: Asking): Promise<Coding> {
  const {revision, tags, leftOut} = await readSettings(db, place)
  const texts = await readGrouped(db, place)
  const [newest] = await readNewest(db, [place.activity], place.question)
  const both = twoReadings(texts)
  const count = (wanted: TextsWanted) => texts.filter((text) => isWanted(text, wanted, reader)).length
  const subject = subjectsOf(place).find(({question}) => (question?.id ?? '') === place.question)
  return {
    subject: {
      ...(subject ?? plainSubject(place)),
      hasTags: tags.length > 0,
      published: newest?.number ?? 0,
    },
    revision,
    tags,
    progress: {
      texts: texts.length,
      once: texts.filter(({by}) => by.length === 1).length,
      twice: both.length,
      differing: count('differing'),
      first: count('first'),
      second: count('second'),
    },
    alpha: agreementOf(both),
    tagAlphas: tags.map(({id}) => agreementOn(id, both)),
    leftOut,
    published: newest ? {number: newest.number, at: new Date(newest.at).toISOString()} : null,
    languages: (await findLanguages(db, municipality)) ?? [],
  }
}

/** Places of an activity, as staff choose among them. What is published and whether there are tags is filled in later. */
export function subjectsOf(place: Pick<Asking['place'], 'record' | 'source'>): CodingSubject[] {
  return place.source.placesIn(place.record).map(({question, text}) => ({
    ...plainSubject(place),
    ...(text && {question: {id: question, text}}),
  }))
}

function plainSubject({record, source}: Pick<Asking['place'], 'record' | 'source'>): CodingSubject {
  return {
    activity: record.shown.id,
    title: record.shown.title,
    kind: source.kind,
    hasTags: false,
    published: 0,
  }
}

/** All texts of a place, or some of them, with what was put on them. */
export async function readGrouped(
  db: Store,
  place: OpenPlace,
  only?: readonly string[],
): Promise<GroupedText[]> {
  const texts = await place.source.read(db, place, only)
  const groups = groupReadings(texts, await readReadings(db, place, only))
  return texts.map((text, at) => ({...text, ...(groups[at] ?? {readings: [], by: []})}))
}

/** Whether somebody asks for this text. */
export function isWanted(text: GroupedText, wanted: TextsWanted, reader: string): boolean {
  const isMine = text.by.some((one) => one.reader === reader)
  switch (wanted) {
    case 'first':
      return text.by.length === 0
    case 'second':
      return text.by.length === 1 && !isMine
    case 'differing':
      return doDiffer(text) && !text.settled
    case 'done':
      return isMine
    case 'all':
      return true
  }
}

/**
 * Texts as one reader sees them. What another has put on a text is shown once both have read it; until then it suggests
 * nothing either.
 *
 * @param all of the place, among which likeness is looked for; none: nothing is suggested.
 */
export async function showTexts(
  db: Store,
  {place, reader}: Pick<Asking, 'place' | 'reader'>,
  texts: readonly GroupedText[],
  all: readonly GroupedText[],
): Promise<CodedText[]> {
  const quoted = new Map((await readQuotations(db, place)).map(({text, words}) => [text, words]))
  const mineOf = ({by}: GroupedText) => by.find((one) => one.reader === reader)?.tags ?? null
  const known = all.flatMap((text): ReadText[] => {
    const tags = text.settled ?? mineOf(text) ?? (text.readings.length === 2 ? text.readings[0] : undefined)
    return tags ? [{words: text.words, tags}] : []
  })
  const suggest = suggesting(known)
  return texts.map((text) => {
    const mine = mineOf(text)
    const like = mine === null && text.readings.length < 2 ? suggest(text.words) : undefined
    return {
      text: text.text,
      words: text.words,
      mine: mine && [...mine],
      readings: text.readings.length === 2 ? text.readings.map((tags) => [...tags]) : [],
      settled: text.settled ? [...text.settled] : null,
      suggestion: like ? {tags: [...like.tags], words: like.words} : null,
      quoted: quoted.get(text.text) ?? null,
      isQuotable: text.isQuotable,
    }
  })
}
