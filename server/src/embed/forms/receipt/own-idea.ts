/** An idea in the hands of its author, who may change it until others have built on it. */
import {CommentChanged, type IdeaReceiptStatus} from '@saha/contract'
import {html} from '../../markup.ts'
import {hidden, plainForm, pressButton, problemList, type FormProblem} from '../fields.ts'
import {sayPage, type FormPage} from '../form-page.ts'
import {names, type Proposing} from '../idea/place-fields.ts'
import {
  fieldsIn,
  hasPhotos,
  ideaFields,
  ownPhotos,
  problemsOf,
  published,
  refusalWords,
  written,
} from '../idea/written.ts'
import {anywayButton, askFirst, isSent, personalIn} from '../personal.ts'
import {photoProblems} from '../photos/photo-field.ts'
import {photoFields} from '../photos/take-photos.ts'
import {refusalInWords} from '../survey/in-words.ts'
import {typedFrom} from '../survey/typed-answers.ts'
import {own, type Visit} from '../visit.ts'
import {holding} from './holding.ts'
import {isHere} from './is-here.ts'

/** The collection that holds the idea, where this is its page. */
function collectionOf(visit: Visit, status: IdeaReceiptStatus): Proposing | undefined {
  const {activity} = visit
  return activity.kind === 'ideas' && isHere(visit, status) ? {...visit, activity} : undefined
}

export function canChangeIdea(visit: Visit, status: IdeaReceiptStatus): boolean {
  return status.canEdit && collectionOf(visit, status) !== undefined
}

/** The form in which an idea is changed; `undefined` where it cannot be, or nobody asked for it. */
export async function changeIdea(
  visit: Visit,
  status: IdeaReceiptStatus,
  code: string,
): Promise<FormPage | undefined> {
  const proposing = collectionOf(visit, status)
  const isUnderWay = visit.typed.has(own.page)
  if (!proposing || !(isUnderWay || (visit.pressed === 'change' && status.canEdit))) return undefined
  if (!isUnderWay) return page(asStored(proposing, status), status, code, [])
  if (!isSent(proposing)) return page(proposing, status, code, photoProblems(visit))
  const problems = problemsOf(proposing, status)
  const isAsked = personalIn(proposing, published(proposing, status)).length > 0
  return problems.length > 0 || isAsked
    ? page(proposing, status, code, problems)
    : save(proposing, status, code)
}

function asStored(visit: Proposing, status: IdeaReceiptStatus): Proposing {
  const {name, title, text, category = '', tags, place, photos, fields = {}} = status
  const survey = fieldsIn(visit, status).survey
  const typed = new Map([
    ...typedFrom(survey, fields),
    [names.name, name],
    [names.title, title],
    [names.text, text],
    [names.category, category],
    [names.tags, tags.join(visit.reader.spoken === 'ar' ? '، ' : ', ')],
    [names.listed, place && 'listed' in place ? place.listed : ''],
    [names.address, place && 'address' in place ? place.address : ''],
    [photoFields.arrived(ownPhotos), photos.map(({photo}) => photo).join(' ')],
    ...photos.map(({photo, alt}) => [photoFields.alt(photo), alt] as const),
  ])
  return {...visit, typed, pressed: ''}
}

function page(
  visit: Proposing,
  status: IdeaReceiptStatus,
  code: string,
  problems: readonly FormProblem[],
): FormPage {
  const {ownIdea, handingOver, refusedIdea, registering} = visit.reader.terms
  const kinds = problems.length === 0 ? personalIn(visit, published(visit, status)) : []
  return {
    title: ownIdea.changing,
    hasForm: true,
    holdsSecret: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${ownIdea.changing}</h1>
      ${problemList(handingOver.problems.title, problems)} ${askFirst(visit, kinds)}
      ${problems.length > 0 ? html`<p>${refusedIdea.nothingLost}</p>` : ''}
      <p>${ownIdea.untilBuiltOn}</p>
      ${plainForm(
        visit,
        html`${hidden(own.receipt, code)} ${hidden(own.page, 'change')} ${ideaFields(visit, problems, status)}
          <p class="buttons">
            ${pressButton('send', ownIdea.save)} ${anywayButton(visit, kinds)}
            ${pressButton('open', registering.cancel, 'quiet')}
          </p>`,
        hasPhotos(visit),
      )}`,
  }
}

async function save(visit: Proposing, status: IdeaReceiptStatus, code: string): Promise<FormPage> {
  const {ownIdea} = visit.reader.terms
  const sent = await visit.call(visit.c, 'changeIdea', {
    shape: CommentChanged,
    headers: holding(code),
    body: written(visit, status),
  })
  if (sent.is === 'done')
    return sayPage(ownIdea.title, sent.reply.waits.length > 0 ? ownIdea.savedWaits : ownIdea.saved)
  const {problem} = sent
  const words = refusalWords(visit, problem.code)
  return page(visit, status, code, refusalInWords(fieldsIn(visit, status), words, problem))
}
