/** One page of a survey. Whatever was typed on the others travels along. */
import {entryFields} from '@saha/domain'
import {html, type Markup} from '../../markup.ts'
import {hidden, plainForm, pressButton, problemList, type FormProblem} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {photoFields} from '../photos/take-photos.ts'
import {newKey, own, typedIn} from '../visit.ts'
import type {Filling} from './filling.ts'
import {questionIn} from './questions.ts'
import {stepsIn} from './steps.ts'
import {declineName} from './typed-answers.ts'

/** @param at which of the steps that are shown, from 0. */
export function surveyPage(before: Filling, at: number, problems: readonly FormProblem[] = []): FormPage {
  const filling = {...before, problems}
  const {visit} = filling
  const {reader, activity} = visit
  const {survey: words, setback} = reader.terms
  const steps = stepsIn(filling)
  const shown = steps[at]
  const {title} = activity.shown
  return {
    title: shown?.title ? reader.plain(shown.title) : reader.plain(title),
    hasForm: true,
    ...(filling.changing && {holdsSecret: true}),
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${reader.words(title)}</h1>
      ${problemList(words.problems.title, problems)}
      ${problems.length > 0 ? html`<p>${setback.refused.nothingLost}</p>` : ''}
      ${filling.changing ? changingNotice(filling) : at === 0 ? beginning(filling) : ''} ${leftOver(filling)}
      ${shown?.title ? html`<h2 class="page">${reader.words(shown.title)}</h2>` : ''}
      ${plainForm(
        visit,
        html`${carried(filling, shown?.id ?? '', new Set(shown?.questions.map(({id}) => id)))}
          ${shown?.questions.map((question) => questionIn(filling, question))}
          <p class="buttons">
            ${pressButton('next', at + 1 < steps.length ? words.next : words.toCheck)}
            ${at > 0 ? pressButton('back', words.back, 'quiet') : ''} ${leaveButton(filling)}
          </p>`,
        shown?.questions.some(({type}) => type === 'photo'),
      )}`,
  }
}

/** What stands above answers that are changed. */
export const changingNotice = ({visit}: Filling): Markup =>
  html`<p class="notice">${visit.reader.terms.own.changing.notice}</p>`

/** Back to what became of the answers, which stay as they are. */
export const leaveButton = ({visit, changing}: Filling): Markup | '' =>
  changing ? pressButton('open', visit.reader.terms.own.changing.leave, 'quiet') : ''

/** What to know before the first question. */
function beginning({visit}: Filling): Markup {
  const {reader, activity} = visit
  const {terms, say} = reader
  const {consultation, level} = activity.shown
  const rows = [
    [terms.consultation.purpose, reader.words(consultation.purpose)],
    [terms.consultation.decides, reader.words(consultation.decides)],
    [terms.consultation.retention, terms.arrival.receipt.kept],
    [terms.consultation.level, terms.consultation.levels[level]],
    [terms.consultation.contact, reader.words(consultation.contact)],
  ] as const
  const day = say.day(consultation.retention)
  return html`<p class="text">${reader.words(consultation.summary)}</p>
    ${level === 'browser' ? html`<p class="notice">${terms.forms.survey.once}</p>` : ''}
    <details>
      <summary>${terms.common.aboutConsultation}</summary>
      <dl class="answers">
        ${rows.map(
          ([head, text]) =>
            html`<dt>${head}</dt>
              <dd>${typeof text === 'string' ? say.say(text, {day}) : text}</dd>`,
        )}
      </dl>
    </details>`
}

/** Fields of ours, and those of all questions that are not shown. @param page id of the one that is shown. */
export function carried(filling: Filling, page: string, shown: ReadonlySet<string> = new Set()): Markup {
  const {visit, survey, typed, key, changing} = filling
  const here = new Set(
    entryFields(survey)
      .filter(({question}) => shown.has(question.id))
      .map(({name}) => name),
  )
  const isHere = (name: string) =>
    here.has(name) || [...shown].some((id) => name === declineName({id}) || name === photoFields.arrived(id))
  const ours = new Set<string>(Object.values(own))
  const others = [...typed].filter(([name, value]) => value !== '' && !ours.has(name) && !isHere(name))
  const token = typedIn(visit, own.token) || newKey()
  return html`${hidden(own.key, key)} ${hidden(own.version, visit.activity.version)} ${hidden(own.page, page)}
  ${visit.activity.shown.level === 'browser' ? hidden(own.token, token) : ''}
  ${changing ? hidden(own.receipt, changing.code) : ''} ${others.map(([name, value]) => hidden(name, value))}`
}

/** Words for questions that the survey no longer has. */
function leftOver({visit, survey, typed}: Filling): Markup | '' {
  const known = new Set(entryFields(survey).map(({name}) => name))
  const left = [...typed].flatMap(([name, value]) =>
    name.startsWith('_') || known.has(name) || value.length < 2 ? [] : [value],
  )
  if (left.length === 0) return ''
  const {title, text} = visit.reader.terms.forms.survey.left
  return html`<section class="notice">
    <h2>${title}</h2>
    <p>${text}</p>
    <ul>
      ${left.map((words) => html`<li dir="auto" class="text">${words}</li>`)}
    </ul>
  </section>`
}
