/** Answers a survey without scripts. */
import {SurveyReceipt, type SurveyResponse} from '@saha/contract'
import type {SurveyRecord} from '../../../activities/activities.queries.ts'
import type {PlainForm} from '../plain-form.ts'
import {sayClosed} from '../say-closed.ts'
import {paramsOf, tokenIn} from '../visit.ts'
import {surveyArrived} from './arrived.ts'
import {refusalWords} from './refusal-words.ts'
import {turn, type Delivery} from './turn.ts'
import {sayInvited} from '../say-invited.ts'

/** @param find the survey at an address. */
export function answerForm(find: PlainForm<SurveyRecord>['find']): PlainForm<SurveyRecord> {
  return {
    path: 'answer',
    find,
    answer: async (visit) => {
      const {terms, plain} = visit.reader
      const {notYetOpen, closed} = terms.setback
      const isClosed = sayClosed(visit, {notYetOpen: notYetOpen.text, closed: closed.text})
      if (isClosed && visit.typed.size === 0) return isClosed
      if (visit.activity.shown.level === 'invitation')
        return sayInvited(visit, plain(visit.activity.shown.title))
      return turn(visit, {send})
    },
  }
}

/** As a new response. */
const send: Delivery['send'] = async ({visit, path, key, survey}) => {
  const body: SurveyResponse = {
    key,
    version: visit.activity.version,
    answers: path.answers,
    ...tokenIn(visit),
  }
  const sent = await visit.call(visit.c, 'sendResponse', {
    params: paramsOf(visit),
    shape: SurveyReceipt,
    body,
  })
  return sent.is === 'done'
    ? surveyArrived(visit, sent.reply)
    : {problem: sent.problem, words: refusalWords(visit, survey, sent.problem)}
}
