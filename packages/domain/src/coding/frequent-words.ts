/** Words and phrases that many people use. */
import type {FrequentWord} from '@saha/contract'
import {tokensOf, type Token} from './tokens.ts'

/** What somebody wrote. Whoever wrote several texts is counted once. */
export interface AuthoredText {
  /** The same for everything of one person. */
  author: string
  words: string
}

export interface WordsWanted {
  /** Fewest people who use a word that is told, at least 1. */
  smallest: number
  /** How many are told at the most. */
  most: number
  /** Words and phrases that are not told, in any spelling, nor any phrase with them. */
  leftOut: readonly string[]
}

/** Fewest people whose words are told, whatever else a municipality takes for a small group. */
export const fewestAuthors = 10

/** Most words of one phrase. */
const longestPhrase = 3

/** Of one person the beginning is read: nobody else writes more. In words. */
const mostWords = 2_000

/** A word as it is compared, with how it was written. */
type Keyed = Pick<Token, 'written' | 'isStop'> & {key: string}

/** Who uses a word or a phrase, and how many people write it in which way. */
interface Use {
  authors: Set<number>
  spellings: Map<string, number>
  length: number
}

/**
 * Words and phrases that many people use, each told in the spelling of most. Arabic is folded and compared without article,
 * and without particles where more people write the word without them; a plural in -s is one with its singular. Stop words,
 * numbers, personal data and names of people are none. A word that hardly stands outside of a longer phrase is told with
 * that alone: the two counts would tell of the few who use it elsewhere.
 *
 * @returns those that most people use first, and those of equal counts by their letters; people as multiples of `smallest`.
 */
export function frequentWords(texts: readonly AuthoredText[], wanted: WordsWanted): FrequentWord[] {
  const {smallest, most} = wanted
  const left = wanted.leftOut.map(formsIn)
  const people = readPeople(texts)
  const uses = new Map<string, Use>()
  for (let length = 1; length <= longestPhrase; length++) {
    const isFrequent = (key: string) => (uses.get(key)?.authors.size ?? 0) >= smallest
    people.forEach((runs, author) => countPhrases(runs, {length, author, uses, isFrequent}))
  }
  for (const [key, {authors}] of uses) if (authors.size < smallest || holdsAny(key, left)) uses.delete(key)
  const told = [...uses].filter(([key, use]) => !isWithinLonger(key, use, uses, smallest))
  return told
    .map(([, {authors, spellings}]) => ({
      words: commonest(spellings),
      people: authors.size - (authors.size % smallest),
    }))
    .sort((one, other) => other.people - one.people || (one.words < other.words ? -1 : 1))
    .slice(0, most)
}

/**
 * Whether words that were told before are to be left out now.
 *
 * @param leftOut see `WordsWanted`.
 */
export function isLeftOut(told: string, leftOut: readonly string[]): boolean {
  return holdsAny(formsIn(told).join(' '), leftOut.map(formsIn))
}

function formsIn(words: string): string[] {
  return tokensOf(words)
    .flat()
    .map(({form}) => form)
}

/** Runs of words by person. */
function readPeople(texts: readonly AuthoredText[]): Keyed[][][] {
  const byAuthor = Map.groupBy(texts, ({author}) => author)
  const people = [...byAuthor.values()].map((own) => {
    let left = mostWords
    return own
      .flatMap(({words}) => tokensOf(words))
      .map((run) => {
        const kept = run.slice(0, left)
        left -= kept.length
        return kept
      })
  })
  const counts = countForms(people)
  return people.map((runs) => runs.map((run) => run.map((token) => ({...token, key: keyOf(token, counts)}))))
}

/** How many people write each form. */
function countForms(people: readonly Token[][][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const runs of people)
    for (const form of new Set(runs.flat().map((token) => token.form)))
      counts.set(form, (counts.get(form) ?? 0) + 1)
  return counts
}

function keyOf({form, bare}: Token, counts: ReadonlyMap<string, number>): string {
  const count = counts.get(form) ?? 0
  const without = bare.findLast((one) => (counts.get(one) ?? 0) > 2 * count)
  if (without !== undefined) return without
  const singular = /[a-z]{2}[^s]s$/.test(form) ? form.slice(0, -1) : form
  return counts.has(singular) ? singular : form
}

interface Counting {
  length: number
  author: number
  uses: Map<string, Use>
  isFrequent: (key: string) => boolean
}

/** Counts one person's phrases of one length: only those of which all words are frequent can be. */
function countPhrases(runs: readonly Keyed[][], {length, author, uses, isFrequent}: Counting): void {
  for (const run of runs)
    for (let from = 0; from + length <= run.length; from++) {
      const phrase = run.slice(from, from + length)
      if (phrase[0]?.isStop || phrase.at(-1)?.isStop) continue
      if (length > 1 && !phrase.every(({key, isStop}) => isStop || isFrequent(key))) continue
      const key = phrase.map((word) => word.key).join(' ')
      const use = uses.get(key) ?? {authors: new Set(), spellings: new Map(), length}
      uses.set(key, use)
      if (use.authors.has(author)) continue
      use.authors.add(author)
      const spelling = phrase.map(({written}) => written).join(' ')
      use.spellings.set(spelling, (use.spellings.get(spelling) ?? 0) + 1)
    }
}

function holdsAny(key: string, left: readonly (readonly string[])[]): boolean {
  return left.some((words) => words.length > 0 && ` ${key} `.includes(` ${words.join(' ')} `))
}

function isWithinLonger(
  key: string,
  {authors, length}: Use,
  uses: ReadonlyMap<string, Use>,
  smallest: number,
): boolean {
  for (const [longer, use] of uses)
    if (
      use.length > length &&
      ` ${longer} `.includes(` ${key} `) &&
      authors.size - use.authors.size < smallest
    )
      return true
  return false
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  )
  return first?.[0] ?? ''
}

/**
 * Whether words may be told anew: as many texts have come, gone or changed since as a small group has people, or none.
 *
 * @param before marks of the texts from which they were last told: see `AuthoredText`; one for each text and its words.
 * @param now marks of those that there are.
 */
export function mayTellAnew(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
  smallest: number,
): boolean {
  let gone = 0
  for (const mark of before) if (!now.has(mark)) gone++
  const come = now.size - (before.size - gone)
  // A text that changed is one that came and one that went.
  return Math.max(come, gone) >= smallest
}
