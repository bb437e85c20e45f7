/** Published results as the rows of a sheet: everything that the element shows, and nothing more. */
import type {AnswerableQuestion, BreakdownResult, QuestionResult, Snapshot, Survey} from '@saha/contract'
import {cellShare} from '@saha/domain'
import {wilsonInterval} from '@saha/domain/statistics/wilson'
import {answerableQuestions} from '@saha/domain/survey/questions'
import type {PageReader} from '../../embed/page-reader.ts'
import type {Cell} from '../../export/columns.ts'
import {plainCellName, plainJoinedName} from '../cell-names.ts'

/** Names of the columns, in order: their meanings are in the terms of `resultFiles`. */
export const resultColumns = [
  'table',
  'question',
  'asked',
  'groups',
  'groups_in_words',
  'row',
  'row_in_words',
  'answer',
  'answer_in_words',
  'people',
  'counted',
  'of',
  'share',
  'lower',
  'upper',
  'mean',
] as const

/** Between the ids of answers or groups that stand together. */
const TOGETHER = '+'

type Row = Partial<Record<(typeof resultColumns)[number], Cell>>

export interface ResultSheet {
  survey: Survey
  snapshot: Snapshot
  reader: PageReader
}

/** @returns one list of cells for each row, in the order of `resultColumns`. */
export function* resultRows(sheet: ResultSheet): Generator<Cell[]> {
  const {survey, snapshot} = sheet
  for (const question of answerableQuestions(survey)) {
    const result = snapshot.questions.find((one) => one.question === question.id)
    if (result) for (const row of questionRows(sheet, question, result)) yield cellsOf(row)
  }
  for (const result of snapshot.breakdowns ?? [])
    for (const row of breakdownRows(sheet, result)) yield cellsOf(row)
}

function cellsOf(row: Row): Cell[] {
  return resultColumns.map((name) => row[name] ?? null)
}

function* questionRows(
  {survey, snapshot, reader}: ResultSheet,
  question: AnswerableQuestion,
  result: QuestionResult,
): Generator<Row> {
  const {apart} = reader.terms.report
  const about = {table: 'question', question: question.id, asked: reader.plain(question.text)}
  const everybody: [string, string, number | null | undefined][] = [
    ['*answered', '', result.people],
    ['*declined', apart.declined, result.declined],
    ['*unanswered', apart.unanswered, result.unanswered],
    ['*unasked', apart.unasked, result.unasked],
  ]
  for (const [answer, words, count] of everybody)
    if (count !== undefined)
      yield {...about, answer, answer_in_words: words, ...counted(count, snapshot.step, 'exact')}
  for (const {cell, count, mean} of result.cells) {
    const share = cellShare(survey, result, cell)
    const interval = share && wilsonInterval(share.count, share.of)
    yield {
      ...about,
      ...placeOf(reader, question, cell),
      answer_in_words: plainCellName(reader, question, cell, survey.map),
      ...counted(count, snapshot.step, 'exact'),
      ...(share && interval && {of: share.of, share: share.share, ...interval}),
      ...(mean !== undefined && mean !== null && {mean}),
    }
  }
}

/** Which answer a cell is, apart from the row of a matrix or the place in a ranking. */
function placeOf(reader: PageReader, question: AnswerableQuestion, cell: string): Row {
  if (question.type === 'matrix') {
    const [row = '', answer = ''] = cell.split('/')
    const text = question.rows.find(({id}) => id === row)?.text
    return {row, row_in_words: text ? reader.plain(text) : row, answer}
  }
  if (question.type !== 'ranking') return {answer: cell}
  const [answer = '', place = ''] = cell.split('@')
  return {row: place, answer}
}

function* breakdownRows({survey, snapshot, reader}: ResultSheet, result: BreakdownResult): Generator<Row> {
  const questions = new Map(answerableQuestions(survey).map((one) => [one.id, one]))
  const question = questions.get(result.question)
  if (!question) return
  if (result.notShown)
    yield {
      table: result.breakdown,
      question: result.question,
      asked: reader.plain(question.text),
      counted: `not-shown-${result.notShown}`,
    }
  for (const group of result.groups) {
    const names = group.cells.map((cells, at) => {
      const by = questions.get(result.by[at] ?? '')
      return by ? plainJoinedName(reader, by, cells, survey.map) : cells.join(TOGETHER)
    })
    const about = {
      table: result.breakdown,
      question: result.question,
      asked: reader.plain(question.text),
      groups: group.cells.map((cells) => cells.join(TOGETHER)).join('|'),
      groups_in_words: names.join(' | '),
    }
    yield {...about, answer: '*answered', ...counted(group.people, snapshot.step, 'rounded')}
    for (const [at, cells] of result.answers.entries()) {
      const isOver90 = group.over90?.includes(at) === true
      yield {
        ...about,
        answer: cells.join(TOGETHER),
        answer_in_words: plainJoinedName(reader, question, cells, survey.map),
        ...(isOver90 ? {counted: 'over-90'} : counted(group.counts[at] ?? null, snapshot.step, 'rounded')),
      }
    }
  }
}

/** @param how numbers are given once the survey has closed. */
function counted(count: number | null, step: number, how: 'exact' | 'rounded'): Row {
  if (count === null) return {counted: 'withheld'}
  if (step === 1) return {people: count, counted: how}
  return {people: count, counted: count === 0 ? 'fewer-than' : 'at-least'}
}
