/** Writes a comment, or an answer to one, without scripts. */
import {CommentContext, CommentReceipt, type Comment, type NewComment, type Side} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {cleanComment} from '@saha/domain'
import type {ThreadRecord} from '../../../activities/activities.queries.ts'
import {html, type Markup} from '../../markup.ts'
import {
  hidden,
  plainForm,
  pressButton,
  problemAt,
  problemList,
  radioField,
  selectField,
  textField,
  trap,
  type FormProblem,
} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {nameField, nameProblems} from '../names.ts'
import {anywayButton, askFirst, isSent, personalIn} from '../personal.ts'
import {sayClosed} from '../say-closed.ts'
import {ticketOf} from '../ticket.ts'
import type {PlainForm} from '../plain-form.ts'
import {photoField, photoProblems} from '../photos/photo-field.ts'
import {photosIn} from '../photos/take-photos.ts'
import {keyAfter, keyOf, own, paramsOf, spamSigns, typedIn, type Visit} from '../visit.ts'
import {commentArrived} from './arrived.ts'
import {quote} from './quote.ts'
import {sayInvited} from '../say-invited.ts'

/** Slot of a comment's photo. */
const ownPhoto = '_own'

type Writing = Visit<ThreadRecord>

const sides: readonly Side[] = ['for', 'neutral', 'against']

/** @param find the thread at an address. */
export function writeForm(find: PlainForm<ThreadRecord>['find']): PlainForm<ThreadRecord> {
  return {
    path: 'write',
    find,
    answer: async (visit) => {
      const {reader, activity} = visit
      const isClosed = sayClosed(visit, reader.terms.thread)
      if (isClosed && !isSent(visit)) return isClosed
      if (activity.shown.level === 'invitation') return sayInvited(visit, reader.terms.composing.title)
      const under = visit.c.req.query('under')
      const parent = under === undefined ? undefined : await readComment(visit, under)
      if (under !== undefined && (!parent || parent.gone || activity.shown.comments.guestbook))
        return undefined
      if (!isSent(visit)) return page(visit, parent, keyOf(visit), photoProblems(visit))
      const problems = problemsOf(visit, parent)
      return problems.length > 0 || personalIn(visit, published(visit)).length > 0
        ? page(visit, parent, keyOf(visit), problems)
        : send(visit, parent)
    },
  }
}

/** A comment as everybody reads it; `undefined` when there is none. */
export async function readComment(visit: Writing, comment: string): Promise<Comment | undefined> {
  const read = await visit.call(visit.c, 'readComment', {
    params: {...paramsOf(visit), comment},
    shape: CommentContext,
  })
  return read.is === 'done' ? read.reply.comments.find(({id}) => id === comment) : undefined
}

/** What is wrong with the words of a comment. */
export function textProblems(visit: Visit): FormProblem[] {
  const words = visit.reader.terms.composing.problems
  const text = typedIn(visit, 'text')
  const isShort = text.trim() === '' ? words.text : cleanComment(text) === '' ? words.unseen : undefined
  const wrong = isShort ?? (text.length > limits.commentText ? words.long : undefined)
  return wrong ? [{field: 'text', words: wrong}] : []
}

function problemsOf(visit: Writing, parent: Comment | undefined): FormProblem[] {
  const {side} = visit.reader.terms.composing.problems
  const asksForSide = visit.activity.shown.comments.sides && !parent
  return [
    ...nameProblems(visit),
    ...(asksForSide && !sideOf(visit) ? [{field: 'side', words: side}] : []),
    ...textProblems(visit),
  ]
}

/** All that everybody reads of a comment. */
export const published = (visit: Visit) => [typedIn(visit, 'name'), typedIn(visit, 'text')]

const sideOf = (visit: Writing) => sides.find((side) => side === typedIn(visit, 'side'))

async function send(visit: Writing, parent: Comment | undefined): Promise<FormPage> {
  const {reader, activity} = visit
  const {sides: hasSides} = activity.shown.comments
  const side = hasSides && !parent ? sideOf(visit) : undefined
  const district = typedIn(visit, 'place')
  const [photo] = photosIn(visit.typed, ownPhoto)
  const body: NewComment = {
    key: keyOf(visit),
    name: typedIn(visit, 'name'),
    text: typedIn(visit, 'text'),
    ...spamSigns(visit),
    ...(parent && {parent: parent.id}),
    ...(side && {side}),
    ...(district && {place: {listed: district}}),
    ...(photo && {photo}),
  }
  const sent = await visit.call(visit.c, 'sendComment', {
    params: paramsOf(visit),
    shape: CommentReceipt,
    body,
  })
  if (sent.is === 'done') return commentArrived(visit, sent.reply)
  const {because} = reader.terms.refusedComment
  const {code} = sent.problem
  const words = Object.hasOwn(because, code)
    ? because[code as keyof typeof because]
    : (reader.terms.forms.tooMuch[code as keyof typeof reader.terms.forms.tooMuch] ?? because.unknown)
  return page(visit, parent, keyAfter(visit, code), [{field: '', words}])
}

async function page(
  visit: Writing,
  parent: Comment | undefined,
  key: string,
  problems: readonly FormProblem[],
): Promise<FormPage> {
  const {reader, activity} = visit
  const {terms, say} = reader
  const {composing, refusedComment} = terms
  const attaching = terms.attaching.photo
  const kinds = problems.length === 0 ? personalIn(visit, published(visit)) : []
  const {comments, consultation} = activity.shown
  const title = parent ? say.say(composing.reply, {name: nameOf(visit, parent)}) : composing.title
  return {
    title,
    hasForm: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${title}</h1>
      ${problemList(terms.handingOver.problems.title, problems)} ${askFirst(visit, kinds)}
      ${problems.length > 0 ? html`<p>${refusedComment.nothingLost}</p>` : ''}
      ${parent ? quote(visit, parent) : html`<p class="text">${reader.words(comments.prompt ?? consultation.summary)}</p>`}
      <details>
        <summary>${composing.rules.title}</summary>
        <p class="text">${comments.rules ? reader.words(comments.rules) : composing.rules.usual}</p>
      </details>
      ${plainForm(
        visit,
        html`${hidden(own.key, key)} ${hidden(own.ticket, await ticketOf(visit))} ${trap(reader)}
          ${nameField(visit, problems)} ${parent ? '' : sideField(visit, problems)}
          ${textField({
            name: 'text',
            label: composing.text,
            value: typedIn(visit, 'text'),
            problem: problemAt(problems, 'text'),
          })}
          ${placeField(visit)}
          ${comments.photos ? photoField(visit, {name: ownPhoto, label: attaching.title, help: attaching.public, most: 1}) : ''}
          <p class="small">${say.say(composing.kept, {day: say.day(consultation.retention)})}</p>
          <p class="buttons">${pressButton('send', composing.send)} ${anywayButton(visit, kinds)}</p>`,
        comments.photos,
      )}`,
  }
}

function nameOf({reader}: Writing, {name, official}: Comment): string {
  return official ? reader.plain(official) : (name ?? '')
}

function sideField(visit: Writing, problems: readonly FormProblem[]): Markup | '' {
  const {terms} = visit.reader
  if (!visit.activity.shown.comments.sides) return ''
  return radioField({
    name: 'side',
    label: terms.composing.side,
    value: typedIn(visit, 'side'),
    choices: sides.map((side) => ({value: side, words: terms.comments.sides[side]})),
    problem: problemAt(problems, 'side'),
  })
}

/** The district that it is about. A point needs a map, and that a script. */
function placeField(visit: Writing): Markup | '' {
  const {reader, activity} = visit
  const {comments, districts = []} = activity.shown
  if (!comments.places || districts.length === 0) return ''
  const {composing, place, proposalParts} = reader.terms
  return selectField(
    {
      name: 'place',
      label: html`${composing.place} <small>(${proposalParts.optional})</small>`,
      value: typedIn(visit, 'place'),
      choices: districts.map(({id, text}) => ({value: id, words: reader.plain(text)})),
    },
    place.none,
  )
}
