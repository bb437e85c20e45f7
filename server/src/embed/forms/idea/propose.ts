/** Hands in an idea without scripts. */
import {IdeaReceipt, type NewIdea} from '@saha/contract'
import type {IdeasRecord} from '../../../activities/activities.queries.ts'
import {html} from '../../markup.ts'
import {ideaAddress} from '../../ideas/drawing.ts'
import {hidden, plainForm, pressButton, problemList, trap, type FormProblem} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {anywayButton, askFirst, isSent, personalIn} from '../personal.ts'
import {photoProblems} from '../photos/photo-field.ts'
import type {PlainForm} from '../plain-form.ts'
import {receiptBox} from '../receipt-box.ts'
import {sayClosed} from '../say-closed.ts'
import {sayInvited} from '../say-invited.ts'
import {refusalInWords} from '../survey/in-words.ts'
import {ticketOf} from '../ticket.ts'
import {keyAfter, keyOf, own, paramsOf, spamSigns} from '../visit.ts'
import type {Proposing} from './place-fields.ts'
import {fieldsIn, hasPhotos, ideaFields, problemsOf, published, refusalWords, written} from './written.ts'

/** @param find the collection at an address. */
export function proposeForm(find: PlainForm<IdeasRecord>['find']): PlainForm<IdeasRecord> {
  return {
    path: 'propose',
    find,
    answer: async (visit) => {
      const {terms} = visit.reader
      const isClosed = sayClosed(visit, terms.collection)
      if (isClosed && visit.typed.size === 0) return isClosed
      if (visit.activity.shown.level === 'invitation') return sayInvited(visit, terms.proposing.title)
      if (!isSent(visit)) return page(visit, keyOf(visit), photoProblems(visit))
      const problems = problemsOf(visit)
      const isAsked = personalIn(visit, published(visit)).length > 0
      return problems.length > 0 || isAsked ? page(visit, keyOf(visit), problems) : send(visit)
    },
  }
}

async function send(visit: Proposing): Promise<FormPage> {
  const body: NewIdea = {
    ...written(visit),
    key: keyOf(visit),
    ...spamSigns(visit),
  }
  const sent = await visit.call(visit.c, 'sendIdea', {params: paramsOf(visit), shape: IdeaReceipt, body})
  if (sent.is === 'done') return arrived(visit, sent.reply)
  const {problem} = sent
  const words = refusalWords(visit, problem.code)
  return page(visit, keyAfter(visit, problem.code), refusalInWords(fieldsIn(visit, {}), words, problem))
}

async function page(visit: Proposing, key: string, problems: readonly FormProblem[]): Promise<FormPage> {
  const {reader, activity} = visit
  const {terms, say} = reader
  const {proposing, proposalRules, handingOver, refusedIdea} = terms
  const {ideas, consultation} = activity.shown
  const kinds = problems.length === 0 ? personalIn(visit, published(visit)) : []
  return {
    title: proposing.title,
    hasForm: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${proposing.title}</h1>
      ${problemList(handingOver.problems.title, problems)} ${askFirst(visit, kinds)}
      ${problems.length > 0 ? html`<p>${refusedIdea.nothingLost}</p>` : ''}
      <p class="text">${reader.words(ideas.prompt ?? consultation.summary)}</p>
      <details>
        <summary>${proposing.rules}</summary>
        <p class="text">${ideas.rules ? reader.words(ideas.rules) : proposalRules.usual}</p>
      </details>
      ${plainForm(
        visit,
        html`${hidden(own.key, key)} ${hidden(own.ticket, await ticketOf(visit))} ${trap(reader)}
          ${ideaFields(visit, problems)}
          <p class="small">${say.say(proposing.kept, {day: say.day(consultation.retention)})}</p>
          <p class="buttons">${pressButton('send', proposing.send)} ${anywayButton(visit, kinds)}</p>`,
        hasPhotos(visit),
      )}`,
  }
}

/** What becomes of an idea that has just arrived, and its receipt. */
function arrived(visit: Proposing, {idea = 0, receipt, waits, hidden: isHidden}: IdeaReceipt): FormPage {
  const {reader, activity} = visit
  const {handedIn, waits: reasons, forms} = reader.terms
  const became = isHidden ? 'hidden' : waits.length > 0 ? 'waits' : 'published'
  const isPublished = became === 'published'
  const title = isPublished ? reader.say.say(handedIn.published, {number: idea}) : handedIn[became]
  return {
    title,
    holdsSecret: true,
    body: html`<h1>${title}</h1>
      ${waits.map((reason) => html`<p>${reasons[reason]}</p>`)}
      <p>${handedIn.next[became]}</p>
      ${receiptBox(visit, receipt, handedIn.use)}
      ${isPublished ? html`<p><a href="../${activity.shown.id}${ideaAddress({reader}, idea)}">${forms.seeIt}</a></p>` : ''}`,
  }
}
