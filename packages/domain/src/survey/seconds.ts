/** How long a survey takes, for the citizen to decide whether to begin. */
import type {AnswerableQuestion, Question, Survey, Text} from '@saha/contract'
import {wordsIn} from '../text/words-in.ts'
import {pathThrough} from './paths.ts'
import {isAnswerable, questionsIn} from './questions.ts'

/**
 * Words a minute, read aloud at an ordinary pace by adults: Trauzettel-Klosinski and Dietz, Standardized Assessment of
 * Reading Performance, IOVS 53 (2012), 5452–5461. Silent reading is faster, reading on a phone is slower. Arabic joins
 * into one word what others write as several, hence fewer words. Other languages take the mean of the 17 measured.
 */
const wordsPerMinute: Readonly<Record<string, number>> = {ar: 138, en: 228, fr: 195}
const meanWordsPerMinute = 184

/** Seconds to think and act once the question is read. Our own estimates, to be replaced by measurements. */
const secondsToAnswer: Readonly<Record<AnswerableQuestion['type'], number>> = {
  single: 4,
  multiple: 7,
  ranking: 20,
  matrix: 3,
  scale: 5,
  rating: 4,
  number: 7,
  shares: 30,
  date: 10,
  'short-text': 15,
  'long-text': 45,
  contact: 15,
  consent: 4,
  place: 30,
  photo: 40,
}

/** Seconds, from the shortest way to the longest. */
export interface SecondsNeeded {
  from: number
  to: number
}

/**
 * How long a survey takes to read and answer.
 *
 * @param language in which it is read.
 * @param languages of the municipality, the main one first.
 * @returns `from`: for who answers nothing that opens further questions; `to`: for who is asked everything. Both are
 *   the same in a survey that asks everybody the same. Background is not counted: most leave it closed.
 */
export function secondsFor(survey: Survey, language: string, languages: readonly string[]): SecondsNeeded {
  const count = (questions: readonly Question[]) =>
    Math.round(questions.reduce((sum, question) => sum + secondsOf(question, language, languages), 0))
  const shortest = pathThrough(survey, {}).pages.flatMap(({questions}) => questions)
  return {from: count(shortest), to: count(questionsIn(survey))}
}

function secondsOf(question: Question, language: string, languages: readonly string[]): number {
  const base = language.toLowerCase().split('-')[0] ?? language
  const words = textsOf(question).reduce(
    (sum, text) => sum + (wordsIn(text, language, languages).words.match(/\S+/g)?.length ?? 0),
    0,
  )
  const reading = (words / (wordsPerMinute[base] ?? meanWordsPerMinute)) * 60
  if (!isAnswerable(question)) return reading
  const times = question.type === 'matrix' ? question.rows.length : 1
  return reading + secondsToAnswer[question.type] * times
}

function textsOf(question: Question): Text[] {
  if (question.type === 'information')
    return question.title ? [question.title, question.text] : [question.text]
  const lists = [
    'options' in question ? question.options : [],
    question.type === 'matrix' ? [...question.rows, ...question.columns] : [],
  ].flat()
  // A dropdown is searched, not read.
  const isRead = !(question.type === 'single' && question.look === 'dropdown')
  return [
    question.text,
    ...(question.hint ? [question.hint] : []),
    ...(question.type === 'contact' ? [question.why] : []),
    ...(isRead ? lists.map(({text}) => text) : []),
  ]
}
