/** One comment, and what readers do with it: answer, support, object, report. */
import {VoteCounts, type Comment} from '@saha/contract'
import type {ThreadRecord} from '../../../activities/activities.queries.ts'
import {html} from '../../markup.ts'
import {fragmentOf} from '../../thread/draw-comment.ts'
import {answerReport, type Reportable} from '../act/report.ts'
import {actButtons, answerVote, type Votable} from '../act/vote.ts'
import type {FormPage} from '../form-page.ts'
import {sayClosed} from '../say-closed.ts'
import type {PlainForm} from '../plain-form.ts'
import {paramsOf, type Visit} from '../visit.ts'
import {quote} from './quote.ts'
import {readComment} from './write.ts'
import {sayInvited} from '../say-invited.ts'

type Acting = Visit<ThreadRecord>

/** @param find the thread at an address. */
export function actOnCommentForm(find: PlainForm<ThreadRecord>['find']): PlainForm<ThreadRecord> {
  return {
    path: 'comment',
    find,
    answer: async (visit) => {
      const {terms} = visit.reader
      const isClosed = sayClosed(visit, terms.thread)
      if (isClosed) return isClosed
      const comment = await readComment(visit, visit.c.req.query('id') ?? '')
      if (!comment || comment.gone) return undefined
      if (visit.activity.shown.level === 'invitation') return sayInvited(visit, terms.forms.act.comment)
      return (
        (await answerVote(visit, votable(visit, comment))) ??
        (await answerReport(visit, reportable(visit, comment))) ??
        choicePage(visit, comment)
      )
    },
  }
}

function addressOf({reader, activity}: Acting, {id}: Comment): string {
  return `../${activity.shown.id}?lang=${reader.language}&comment=${id}#${fragmentOf({id})}`
}

function votable(visit: Acting, comment: Comment): Votable {
  const {votes, opinions} = visit.activity.shown.comments
  const {vote} = visit.reader.terms.composing
  return {
    values: {
      ...(!opinions && votes !== 'none' && {support: 1}),
      ...(!opinions && votes === 'both' && {object: -1}),
    },
    send: (call, body) =>
      call(visit.c, 'vote', {params: {...paramsOf(visit), comment: comment.id}, shape: VoteCounts, body}),
    because: () => vote.refused,
    shown: quote(visit, comment),
    address: addressOf(visit, comment),
  }
}

function reportable(visit: Acting, comment: Comment): Reportable {
  return {
    route: 'report',
    params: {...paramsOf(visit), comment: comment.id},
    about: 'comment',
    shown: quote(visit, comment),
    address: addressOf(visit, comment),
  }
}

function choicePage(visit: Acting, comment: Comment): FormPage {
  const {reader, activity} = visit
  const {terms, language} = reader
  const {guestbook, opinions} = activity.shown.comments
  const title = terms.forms.act.comment
  const {values} = votable(visit, comment)
  const buttons = [
    ...(values['support'] ? [{value: 'support', words: terms.comments.support}] : []),
    ...(values['object'] ? [{value: 'object', words: terms.comments.object}] : []),
    ...(comment.official ? [] : [{value: 'report', words: terms.writing.report}]),
  ]
  return {
    title,
    body: html`<h1>${title}</h1>
      ${quote(visit, comment)}
      ${
        guestbook
          ? ''
          : html`<p><a href="write?lang=${language}&under=${comment.id}">${terms.comments.reply}</a></p>`
      }
      ${opinions ? html`<p>${terms.forms.vote.together}</p>` : ''}
      ${buttons.length > 0 ? actButtons(visit, buttons) : ''}
      <p><a href="${addressOf(visit, comment)}">${terms.forms.vote.back}</a></p>`,
  }
}
