/** What was typed into the fields of a form on paper, as answers. */
import type {Answer, AnswerableQuestion, AnswerProblemCode, Answers, Survey} from '@saha/contract'
import {westernDigits} from '../../text/digits.ts'
import {readDay} from '../../text/days.ts'
import {readNumber} from '../../text/read-number.ts'
import {checkAnswers} from '../check-answers.ts'
import {cleanAnswers} from '../clean-answers.ts'
import {answerableQuestions} from '../questions.ts'
import {fieldsOf, RATHER_NOT, type EntryField} from './entry-fields.ts'

/** Something that is not right with a form. */
export interface EntryMistake {
  /** Name of the field; where it is the question as a whole, of its first one; empty when it has none. */
  field: string
  question: string
  code: AnswerProblemCode
  /** Only with `rule`. */
  rule?: string
}

/** A form as it was entered. */
export interface EntryRead {
  /** To be sent when there is no mistake. */
  answers: Answers
  /** Ids of questions whose answers count for nothing, because earlier answers lead past them. */
  passedOver: string[]
  /** In the order of the form; at most one for each field, or for a question as a whole. */
  mistakes: EntryMistake[]
}

/** @param typed name of a field to what was typed; fields left empty may be absent. */
export function readEntry(survey: Survey, typed: ReadonlyMap<string, string>): EntryRead {
  const {answers: given, mistakes: unread} = readFields(survey, typed)
  const {answers} = cleanAnswers(survey, given)
  const unreadable = new Set(unread.map(({question}) => question))
  const wrong = checkAnswers(survey, answers).filter(({question}) => !unreadable.has(question))
  return {
    answers,
    passedOver: Object.keys(given).filter((id) => !Object.hasOwn(answers, id)),
    mistakes: inOrder(survey, [
      ...unread,
      ...wrong.map((problem) => ({...problem, field: firstField(survey, problem.question)})),
    ]),
  }
}

/** The same, whatever is asked: for questions of which it is not known which answers lead to them. */
export function readFields(
  survey: Survey,
  typed: ReadonlyMap<string, string>,
): Pick<EntryRead, 'answers' | 'mistakes'> {
  const given = new Map<string, Answer>()
  const mistakes: EntryMistake[] = []
  for (const question of answerableQuestions(survey)) {
    const read = readQuestion(question, (field) => typed.get(field.name)?.trim() ?? '')
    if ('mistakes' in read) mistakes.push(...read.mistakes)
    else if (read.answer !== undefined) given.set(question.id, read.answer)
  }
  return {answers: Object.fromEntries(given), mistakes}
}

type Read = {answer: Answer | undefined} | {mistakes: EntryMistake[]}

function readQuestion(question: AnswerableQuestion, textOf: (field: EntryField) => string): Read {
  const fields = fieldsOf(question)
  const [first] = fields
  if (first && textOf(first).toLowerCase() === RATHER_NOT) return {answer: null}
  const filled = fields.filter((field) => textOf(field) !== '')
  const read = filled.map((field) => ({field, value: readField(field, textOf(field))}))
  const mistakes = read.flatMap(({field, value}) =>
    typeof value === 'object' ? [{field: field.name, question: question.id, code: value.code}] : [],
  )
  if (mistakes.length > 0) return {mistakes}
  const values = read.flatMap(({field, value}) => (typeof value === 'object' ? [] : [{field, value}]))
  return {answer: values.length === 0 ? undefined : answerOf(question, values)}
}

type Value = string | number | true | false
type Values = readonly {field: EntryField; value: Value}[]

function readField({takes, options, question}: EntryField, text: string): Value | {code: AnswerProblemCode} {
  switch (takes) {
    case 'words':
      return text
    case 'choice':
      return readChoice(options, text) ?? {code: 'unknown-option'}
    case 'tick':
      return readTick(text) ?? {code: 'wrong-type'}
    case 'day':
      return readDay(text) ?? {code: 'not-a-day'}
    case 'number':
    case 'place': {
      const number = readNumber(text)
      if (number === undefined) return {code: 'wrong-type'}
      const isPlace = Number.isInteger(number) && number >= 1
      return takes === 'place' && question.type === 'ranking' && !isPlace ? {code: 'wrong-type'} : number
    }
  }
}

/** Id of the option that is meant. Where ids are numbers themselves, a number is an id and never a position. */
function readChoice(options: EntryField['options'], text: string): string | undefined {
  const typed = folded(text)
  const byId = options.find(({id}) => id === typed)
  if (byId) return byId.id
  const isCounted = !options.some(({id}) => /^\d+$/.test(id))
  if (/^\d{1,3}$/.test(typed)) return isCounted ? options[Number(typed) - 1]?.id : undefined
  const meant = options.filter(({text: words}) => Object.values(words).some((own) => folded(own) === typed))
  return meant.length === 1 ? meant[0]?.id : undefined
}

const yes = new Set(['1', 'x', '×', '✓', '✔', 'yes', 'oui', 'true', 'نعم'])
const no = new Set(['0', '-', 'no', 'non', 'false', 'لا'])

function readTick(text: string): boolean | undefined {
  const typed = folded(text)
  if (yes.has(typed)) return true
  return no.has(typed) ? false : undefined
}

function folded(text: string): string {
  return westernDigits(text)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

/** @param values of fields that are filled; at least one. */
function answerOf(question: AnswerableQuestion, values: Values): Answer | undefined {
  const whole = values.find(({field}) => field.takes !== 'words')?.value
  const words = values.find(({field}) => field.takes === 'words')?.value
  const ticked = values.filter(({value}) => value === true).map(({field}) => lastId(field))
  switch (question.type) {
    case 'single':
      return withWords(question, typeof whole === 'string' ? whole : undefined, words)
    case 'multiple':
      return withWords(question, ticked.length > 0 ? ticked : undefined, words)
    case 'ranking':
      return inPlaces(values)
    case 'shares':
      return Object.fromEntries(values.map(({field, value}) => [lastId(field), Number(value)]))
    case 'matrix':
      return question.multiple ? tickedRows(values) : rows(values)
    case 'consent':
      return whole === true ? true : undefined
    case 'place':
      if (typeof whole === 'string') return {listed: whole}
      return typeof words === 'string' ? {address: words} : undefined
    default: {
      const value = whole ?? words
      return typeof value === 'boolean' ? undefined : value
    }
  }
}

/** A choice with the words beside "other". Words alone say that "other" was meant. */
function withWords(
  question: Extract<AnswerableQuestion, {type: 'single' | 'multiple'}>,
  chosen: string | string[] | undefined,
  words: Value | undefined,
): Answer | undefined {
  if (typeof words !== 'string') return chosen
  const other = question.options.find((option) => option.other)?.id ?? ''
  if (question.type === 'single') return {chosen: chosen ?? other, other: words}
  const ids = Array.isArray(chosen) ? chosen : []
  return {chosen: ids.includes(other) ? ids : [...ids, other], other: words}
}

/** Options by their places. Two in one place, or a place left out, are given as they are: as the same option twice. */
function inPlaces(values: Values): string[] {
  const ordered = values.toSorted((one, other) => Number(one.value) - Number(other.value))
  const isRight = ordered.every(({value}, at) => value === at + 1)
  const ids = ordered.map(({field}) => lastId(field))
  return isRight ? ids : [ids[0] ?? '', ids[0] ?? '']
}

function rows(values: Values): Record<string, string> {
  return Object.fromEntries(values.map(({field, value}) => [lastId(field), String(value)]))
}

function tickedRows(values: Values): Record<string, string[]> | undefined {
  const ticked = values.filter(({value}) => value === true)
  const byRow = Map.groupBy(ticked, ({field}) => idsIn(field)[1] ?? '')
  if (byRow.size === 0) return undefined
  return Object.fromEntries([...byRow].map(([row, own]) => [row, own.map(({field}) => lastId(field))]))
}

function idsIn({name}: EntryField): string[] {
  return name.split('.')
}

function lastId(field: EntryField): string {
  return idsIn(field).at(-1) ?? ''
}

function firstField(survey: Survey, id: string): string {
  const question = answerableQuestions(survey).find((one) => one.id === id)
  return (question && fieldsOf(question)[0]?.name) ?? ''
}

function inOrder(survey: Survey, mistakes: EntryMistake[]): EntryMistake[] {
  const places = new Map(answerableQuestions(survey).map(({id}, place) => [id, place]))
  const placeOf = ({question}: EntryMistake) => places.get(question) ?? places.size
  return mistakes.toSorted((one, other) => placeOf(one) - placeOf(other))
}
