/** All answers before they are sent, with a way back to each page. */
import type {Answer, AnswerableQuestion, Question} from '@saha/contract'
import {answerLines, asPlace, isAnswerable, ownAnswer, type AnswerLine, type AnswerPiece} from '@saha/domain'
import {html, type Markup} from '../../markup.ts'
import type {PageReader} from '../../page-reader.ts'
import {plainForm, pressButton, problemList, type FormProblem} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {titleOf, type Filling} from './filling.ts'
import {review} from './steps.ts'
import {carried, changingNotice, leaveButton} from './survey-page.ts'

export function reviewPage(filling: Filling, problems: readonly FormProblem[] = []): FormPage {
  const {visit, path, survey, changing} = filling
  const {reader, activity} = visit
  const {checking, survey: words, setback, extra, arrival, own} = reader.terms
  const day = reader.say.day(activity.shown.consultation.retention)
  const {end} = path
  return {
    title: checking.title,
    hasForm: true,
    ...(changing && {holdsSecret: true}),
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${checking.title}</h1>
      ${problemList(setback.refused.title, problems)}
      ${
        end.is === 'early'
          ? html`<div class="notice">
              <h2>${extra.paths.endedEarly}</h2>
              <p>${reader.words(end.reason)}</p>
              <p>${extra.paths.mayStillSend}</p>
            </div>`
          : ''
      }
      ${changing ? changingNotice(filling) : ''}
      <p>${changing ? own.changing.check : checking.text}</p>
      ${plainForm(
        visit,
        html`${carried(filling, review)}
          ${path.pages.map(({page, questions}) => {
            if (!questions.some(isAnswerable)) return ''
            return html`<section class="part">
              ${page.title ? html`<h2>${reader.words(page.title)}</h2>` : ''} ${answersOn(filling, questions)}
              <p>${pressButton(`to ${page.id}`, checking.change, 'quiet')}</p>
            </section>`
          })}
          ${survey.reviewTexts ? html`<p>${checking.isRead}</p>` : ''}
          <p class="small">${reader.say.say(arrival.receipt.kept, {day})}</p>
          <p class="buttons">
            ${pressButton('send', changing ? own.changing.send : checking.send)}
            ${pressButton('back', words.back, 'quiet')} ${leaveButton(filling)}
          </p>`,
      )}`,
  }
}

/** All answers, to be read. */
export const allAnswers = (filling: Filling): Markup =>
  answersOn(
    filling,
    filling.path.pages.flatMap(({questions}) => questions),
  )

function answersOn(filling: Filling, questions: readonly Question[]): Markup {
  return html`<dl class="answers">
    ${questions.filter(isAnswerable).map(
      (question) =>
        html`<dt>${titleOf(filling, question)}</dt>
          <dd>${answerWords(filling, question, ownAnswer(filling.path.answers, question.id))}</dd>`,
    )}
  </dl>`
}

function answerWords(
  {visit, kept}: Filling,
  question: AnswerableQuestion,
  answer: Answer | undefined,
): Markup | string {
  const {reader} = visit
  const {terms} = reader
  if (answer !== undefined && answer === kept[question.id]) return terms.forms.survey.given
  if (answer === null) return terms.survey.decline
  if (answer === undefined) return terms.checking.unanswered
  if (question.type === 'consent') return terms.extra.consent.agree
  if (question.type === 'photo') return photoWords(reader, answer)
  if (question.type === 'contact') return html`<bdi>${String(answer)}</bdi>`
  const place = question.type === 'place' ? asPlace(answer) : undefined
  if (place && 'address' in place) return html`<bdi>${place.address}</bdi>`
  if (place && 'listed' in place && question.type === 'place') {
    const text = question.list?.find(({id}) => id === place.listed)?.text
    return text ? reader.words(text) : ''
  }
  return html`${answerLines(question, answer).map((line) => lineWords(reader, line))}`
}

function photoWords({terms, say}: PageReader, answer: Answer): Markup {
  const {name} = terms.pictures.photo
  return html`${[answer].flat().map((_, at) => html`<span class="line">${say.say(name, {number: at + 1})}</span>`)}`
}

function lineWords(reader: PageReader, {row, pieces}: AnswerLine): Markup {
  const words = pieces.map(
    (piece, at) => html`${at > 0 ? (reader.spoken === 'ar' ? '، ' : ', ') : ''}${pieceWords(reader, piece)}`,
  )
  return html`<span class="line">${row ? html`${reader.words(row)}: ` : ''}${words}</span>`
}

function pieceWords({say, words}: PageReader, piece: AnswerPiece): Markup | string {
  switch (piece.is) {
    case 'text':
      return words(piece.text)
    case 'own':
      return html`<bdi>${piece.words}</bdi>`
    case 'day':
      return say.day(piece.day)
    case 'number': {
      const {number, of, unit} = piece
      const unitWords =
        unit === undefined ? '' : typeof unit === 'string' ? ` ${unit}` : html` ${words(unit)}`
      return html`${say.number(number)}${of === undefined ? '' : ` / ${say.number(of)}`}${unitWords}`
    }
  }
}
