/** Words of a report, and the numbers that stand in them: the words can be changed, the numbers cannot. */
import type {ReportWords, Snapshot, Survey, Text} from '@saha/contract'
import {cellShare} from './cell-share.ts'

/** Which number is meant. */
export interface ReportNumber {
  /** Id of a survey of the consultation. */
  activity: string
  question?: string
  /** See the contract's `CellCount`. */
  cell?: string
}

export type WordsPart =
  | {is: 'words'; words: string}
  | {is: 'number'; number: ReportNumber; /** As it was written, in braces. */ written: string}

const braces = /(\{[a-z0-9-]{1,40}(?:\/[a-z0-9-]{1,40}(?:\/[^{}\s]{1,90})?)?\})/

/** Words parted at their numbers, in order. Braces around anything else are words. */
export function partsOfWords(words: string): WordsPart[] {
  return words.split(braces).flatMap((part, at): WordsPart[] => {
    if (at % 2 === 0) return part === '' ? [] : [{is: 'words', words: part}]
    const [activity = '', question, ...rest] = part.slice(1, -1).split('/')
    const cell = rest.join('/')
    return [
      {is: 'number', written: part, number: {activity, ...(question && {question}), ...(cell && {cell})}},
    ]
  })
}

/** How a number is written in words. */
export function writtenNumber({activity, question, cell}: ReportNumber): string {
  return `{${[activity, question, cell].filter(Boolean).join('/')}}`
}

/** The results of a survey that a report rests on. */
export interface ReportedResults {
  survey: Survey
  snapshot: Snapshot
}

/** What a number says. */
export type FoundNumber =
  /** People; at least as many where `step` is above 1. */
  | {is: 'people'; people: number; step: number}
  /** Of those that percentages are of, 0 to 1. */
  | {is: 'share'; share: number}

/**
 * @param results that the report rests on, by survey.
 * @returns `undefined` when there is no such number, or it is withheld.
 */
export function findNumber(
  {activity, question, cell}: ReportNumber,
  results: ReadonlyMap<string, ReportedResults>,
): FoundNumber | undefined {
  const found = results.get(activity)
  if (!found) return undefined
  const {survey, snapshot} = found
  const {step} = snapshot
  if (question === undefined) return {is: 'people', people: snapshot.people, step}
  const result = snapshot.questions.find((one) => one.question === question)
  if (!result || result.people === null) return undefined
  if (cell === undefined) return {is: 'people', people: result.people, step}
  const known = cellShare(survey, result, cell)
  return known && {is: 'share', share: known.share}
}

/** All texts of a report, in the order in which they are read. */
export function textsOf({summary, missing, leftOut, next, comments}: ReportWords): Text[] {
  return [summary, missing, leftOut, next, ...comments.map(({words}) => words)].filter(
    (text) => text !== undefined,
  )
}

/** What keeps a report from being published. */
export interface ReportLack {
  /** Some text lacks words in a language of the municipality: nobody is told less than others. */
  isUntranslated: boolean
  /** Numbers, as they are written, that no snapshot has; each once. */
  unknown: string[]
}

/** @param languages of the municipality. @param results that the report would rest on, by survey. */
export function lackingInReport(
  words: ReportWords,
  languages: readonly string[],
  results: ReadonlyMap<string, ReportedResults>,
): ReportLack {
  const texts = textsOf(words)
  const written = texts.flatMap((text) => Object.values(text)).flatMap(partsOfWords)
  const unknown = written.flatMap((part) =>
    part.is === 'number' && !findNumber(part.number, results) ? [part.written] : [],
  )
  return {
    isUntranslated: texts.some((text) => languages.some((language) => !(text[language] ?? '').trim())),
    unknown: [...new Set(unknown)],
  }
}
