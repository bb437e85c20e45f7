/** Piping: the words of an earlier answer within a later text. Always text, never markup, and never piped again. */
import type {Answer, AnswerableQuestion, Answers, Survey, Text} from '@saha/contract'
import {plainText} from '../text/plain-text.ts'
import {wordsIn} from '../text/words-in.ts'
import {asOther, asPlace, chosenIn} from './answer-shapes.ts'
import {ownAnswer} from './own-answer.ts'
import {isAnswerable, questionsIn} from './questions.ts'

/** For whom the words are. */
export interface PipeReader {
  /** Language asked for. */
  language: string
  /** The municipality's languages, the main one first. */
  languages: readonly string[]
  /** Writes a number as this reader sees numbers. Default: Western digits. */
  number?: (value: number) => string
}

const named = /\{([a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?)\}/g

// A citizen's words may run in the other direction: isolated, they cannot turn the sentence around (UAX 9).
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/** Ids that stand in braces in a text, in any of its languages, each once. */
export function pipedIn(text: Text): string[] {
  return [
    ...new Set(Object.values(text).flatMap((words) => [...words.matchAll(named)].map(([, id]) => id ?? ''))),
  ]
}

/** Questions whose answers may stand in the texts of a question: those before it whose answers are words. */
export function pipeableBefore(survey: Survey, question: string): ReadonlyMap<string, AnswerableQuestion> {
  const all = questionsIn(survey)
  const here = all.findIndex(({id}) => id === question)
  const earlier = all.slice(0, Math.max(0, here)).filter(isAnswerable).filter(isPipeable)
  return new Map(earlier.map((one) => [one.id, one]))
}

/** Whether its answer has words: not a photo, a matrix, shares, consent, or a way to reach somebody. */
export function isPipeable({type}: AnswerableQuestion): boolean {
  return !['photo', 'matrix', 'shares', 'consent', 'contact'].includes(type)
}

/**
 * A text with the words of earlier answers in place of their names in braces.
 *
 * @param words in one language, as authored.
 * @param earlier from `pipeableBefore`; braces around anything else stay as they are.
 * @param answers of questions that are shown. Where there is none, an ellipsis stands.
 */
export function pipe(
  words: string,
  earlier: ReadonlyMap<string, AnswerableQuestion>,
  answers: Answers,
  reader: PipeReader,
): string {
  return words.replace(named, (braces, id: string) => {
    const question = earlier.get(id)
    if (!question) return braces
    const answered = wordsOfAnswer(question, ownAnswer(answers, id), reader)
    return FIRST_STRONG_ISOLATE + (answered || '…') + POP_DIRECTIONAL_ISOLATE
  })
}

/**
 * A text with a gap in the place of each earlier answer, for readers of whom those are no business.
 *
 * @param words in one language, as authored.
 * @param earlier as with `pipe`.
 */
export function withGaps(words: string, earlier: ReadonlyMap<string, AnswerableQuestion>): string {
  return words.replace(named, (braces, id: string) => (earlier.has(id) ? '(…)' : braces))
}

/**
 * An answer in words, on one line.
 *
 * @returns an empty text when it is declined, unanswered or has no words, such as a place drawn on a map.
 */
function wordsOfAnswer(question: AnswerableQuestion, answer: Answer | undefined, reader: PipeReader): string {
  if (answer === undefined || answer === null || !isPipeable(question)) return ''
  if (typeof answer === 'number') return reader.number?.(answer) ?? String(answer)
  const place = question.type === 'place' ? asPlace(answer) : undefined
  if (place && 'address' in place) return oneLine(place.address)
  const options = optionsOf(question)
  if (!options) return typeof answer === 'string' ? oneLine(answer) : ''
  const typed = oneLine(asOther(answer)?.other ?? '')
  const chosen = chosenIn(answer).flatMap((id) => {
    const option = options.find((one) => one.id === id)
    if (!option) return []
    return [option.other && typed ? typed : wordsIn(option.text, reader.language, reader.languages).words]
  })
  return new Intl.ListFormat(reader.language, {type: 'conjunction'}).format(chosen)
}

function optionsOf(
  question: AnswerableQuestion,
): readonly {id: string; text: Text; other?: true | undefined}[] | undefined {
  if (question.type === 'place') return question.list ?? []
  return 'options' in question ? question.options : undefined
}

function oneLine(words: string): string {
  return plainText(words).replace(/\s+/g, ' ').trim()
}
