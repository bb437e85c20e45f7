/** For tests: one question of a report, as it is read. */
import type {AnswerableQuestion, QuestionResult, Snapshot, Survey} from '@saha/contract'
import {readerOf} from '../../embed/page-reader.ts'
import {drawQuestion} from './draw-question.ts'
import type {ReportView} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

interface Read {
  language?: string
  /** What numbers are rounded down to while a survey is open. */
  step?: number | undefined
  survey?: Partial<Survey>
}

/** Its words and numbers in their order, without what is drawn. */
export async function readQuestion(
  question: AnswerableQuestion,
  result: QuestionResult,
  {language = 'en', step = 1, survey = {}}: Read = {},
): Promise<string> {
  const snapshot: Snapshot = {number: 1, at: '2026-06-02T08:00:00Z', step, people: 120, questions: [result]}
  const reported: ReportedSurvey = {
    // Drawing a question asks nothing else of an activity and of a report.
    shown: {id: 'park-survey', smallestGroup: 10} as ReportedSurvey['shown'],
    survey: {pages: [{id: 'all', questions: [question]}], ...survey},
    snapshot,
    hash: 'a'.repeat(64),
    findings: new Map(),
  }
  const facts = {words: {comments: []}} as unknown as ReportView['facts']
  const view = {facts, reader: readerOf(language, ['en', 'ar', 'fr']), home: ''}
  return String(await drawQuestion(view, reported, question, result))
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
}
