import type {FindingsSnapshot, Tag} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {
  canonicalJson,
  countThemes,
  fewestAuthors,
  frequentWords,
  isLeftOut,
  mayTellAnew,
  type TextReadings,
} from '@saha/domain'
import {hash} from 'node:crypto'
import type {SourceText, TextPlace, TextSource} from '../referring/text-source.ts'
import type {Store} from '../storage/open.ts'
import {markOf, readReadings, readSettings, type StoredReading} from './coding.queries.ts'
import {readMarks, readNewest, readQuotations, type StoredQuotation} from './findings.queries.ts'

const MINUTE = 60_000

/** Texts that can be read, where they come from and what a small group is there. */
export interface OpenPlace extends TextPlace {
  source: TextSource
  /** Fewest people whose texts are summed up. */
  fewest: number
  /** `municipality/activity`. */
  address: string
}

/** What would be published at a moment, with what has to be noted then. */
export interface Composed {
  snapshot: FindingsSnapshot
  /** Names what it says, whenever it is said. */
  seen: string
  isTooFew: boolean
  wordsWait: boolean
  /** Of the texts from which the words are told; `undefined` where they are those of an earlier publication. */
  marks: Set<string> | undefined
  quotations: StoredQuotation[]
}

/** Fewest people whose texts are summed up. @param smallest smallest group that the activity publishes. */
export function fewestOf(smallest: number): number {
  return Math.max(fewestAuthors, smallest)
}

/** Puts together what would be published at a moment. @param now milliseconds since 1970. */
export async function composeFindings(db: Store, place: OpenPlace, now: number): Promise<Composed> {
  const {source, fewest} = place
  const texts = await source.read(db, place)
  const {tags, leftOut} = await readSettings(db, place)
  const [before] = await readNewest(db, [place.activity], place.question)
  const last: FindingsSnapshot | undefined = before && JSON.parse(before.content)
  const marks = new Set(texts.map(markOf))
  const wordsWait = last !== undefined && !mayTellAnew(await readMarks(db, place), marks, fewest)
  const words = wordsWait
    ? last.words.filter((told) => !isLeftOut(told.words, leftOut))
    : frequentWords(texts, {smallest: fewest, most: limits.frequentWords, leftOut})
  const quotations = stillThere(await readQuotations(db, place), texts)
  const at = new Date(now - (now % MINUTE)).toISOString()
  const readings = groupReadings(texts, await readReadings(db, place))
  const said = {...themesOf(readings, tags, source.isPrivate ? fewest : 1), words}
  const seen = hash('sha256', canonicalJson([said, quotations.map((one) => one.words)]))
  const shown = quotations.map((one) => ({
    words: one.words,
    at: one.since === 0 ? at : new Date(one.since).toISOString(),
  }))
  return {
    snapshot: {number: (last?.number ?? 0) + 1, at, ...said, quotations: shown},
    seen,
    isTooFew: texts.length < fewest,
    wordsWait,
    marks: wordsWait ? undefined : marks,
    quotations,
  }
}

function themesOf(
  texts: readonly TextReadings[],
  tags: readonly Tag[],
  step: number,
): Pick<FindingsSnapshot, 'step' | 'texts' | 'read' | 'themes' | 'none' | 'agreement'> {
  const {counts, read, ...counted} = countThemes(
    texts,
    tags.map(({id}) => id),
    step,
  )
  const themes = tags.map(({id, ...words}, at) => ({tag: id, ...words, count: counts[at] ?? 0}))
  return {step, read, ...counted, themes: read === 0 ? [] : themes}
}

/** What was put on each of some texts, in their order. What was put on other words does not count. */
export function groupReadings(
  texts: readonly SourceText[],
  readings: readonly StoredReading[],
): (TextReadings & {by: StoredReading[]})[] {
  const byText = Map.groupBy(readings, ({text}) => text)
  return texts.map((text) => {
    const mark = markOf(text)
    const own = (byText.get(text.text) ?? []).filter((reading) => reading.mark === mark)
    const by = own.filter(({part}) => part > 0).sort((one, other) => one.part - other.part)
    const settled = own.find(({part}) => part === 0)
    return {readings: by.map(({tags}) => tags), ...(settled && {settled: settled.tags}), by}
  })
}

/** Quotations whose texts are still there and say what is quoted. */
export function stillThere(
  quotations: readonly StoredQuotation[],
  texts: readonly SourceText[],
): StoredQuotation[] {
  const known = new Map(texts.map((text) => [text.text, text]))
  return quotations.filter(({text, words}) => {
    const found = known.get(text)
    return found?.isQuotable === true && found.words.includes(words)
  })
}
