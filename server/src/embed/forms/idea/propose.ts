/** Hands in an idea without scripts. */
import {IdeaReceipt, type NewIdea} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {cleanComment} from '@saha/domain'
import type {IdeasRecord} from '../../../activities/activities.queries.ts'
import {html, type Markup} from '../../markup.ts'
import {ideaAddress} from '../../ideas/drawing.ts'
import {
  hidden,
  lineField,
  plainForm,
  pressButton,
  problemAt,
  problemList,
  selectField,
  textField,
  trap,
  type FormProblem,
} from '../fields.ts'
import type {FormPage} from '../form-page.ts'
import {nameField, nameProblems} from '../names.ts'
import type {PlainForm} from '../plain-form.ts'
import {receiptBox} from '../receipt-box.ts'
import {sayClosed} from '../say-closed.ts'
import {inWords} from '../survey/in-words.ts'
import {fillFields} from '../survey/further-fields.ts'
import {questionIn} from '../survey/questions.ts'
import type {Filling} from '../survey/filling.ts'
import {firstField, mistakesIn} from '../survey/typed-answers.ts'
import {photoField, photoProblems} from '../photos/photo-field.ts'
import {photoFields, photosIn} from '../photos/take-photos.ts'
import {ticketOf} from '../ticket.ts'
import {keyOf, newKey, own, paramsOf, typedIn, type Visit} from '../visit.ts'
import {placeFields, placeProblems, placeTyped, names} from './place-fields.ts'
import {sayInvited} from '../say-invited.ts'

type Proposing = Visit<IdeasRecord>

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
      if (visit.pressed !== 'send') return page(visit, keyOf(visit), photoProblems(visit))
      const problems = problemsOf(visit)
      return problems.length > 0 ? page(visit, keyOf(visit), problems) : send(visit)
    },
  }
}

const fieldsIn = (visit: Proposing): Filling => fillFields(visit, visit.activity.shown.ideas.fields)

function problemsOf(visit: Proposing): FormProblem[] {
  const {problems: words} = visit.reader.terms.proposalRules
  const check = (field: string, most: number, empty: string, unseen: string, long: string): FormProblem[] => {
    const text = typedIn(visit, field)
    if (text.trim() === '') return [{field, words: empty}]
    if (cleanComment(text) === '') return [{field, words: unseen}]
    return text.length > most ? [{field, words: long}] : []
  }
  const {categories} = visit.activity.shown.ideas
  const isMissing = categories && !categories.some(({id}) => id === typedIn(visit, names.category))
  const filling = fieldsIn(visit)
  return [
    ...nameProblems(visit, names.name),
    ...check(names.title, limits.ideaTitle, words.heading, words.headingUnseen, words.headingLong),
    ...check(names.text, limits.ideaText, words.text, words.unseen, words.long),
    ...(isMissing ? [{field: names.category, words: words.category}] : []),
    ...placeProblems(visit),
    ...inWords(filling, mistakesIn(filling)),
  ]
}

async function send(visit: Proposing): Promise<FormPage> {
  const {ideas} = visit.activity.shown
  const place = placeTyped(visit)
  const tags = typedIn(visit, names.tags)
    .split(/[,،؛;\n]/)
    .map((tag) => tag.trim().slice(0, limits.tagText))
    .filter((tag) => tag !== '')
    .slice(0, limits.ideaTags)
  const fields = fieldsIn(visit).path.answers
  const pictures = photosIn(visit.typed, 'own').map((photo) => ({
    photo,
    alt: typedIn(visit, photoFields.alt(photo)).trim().slice(0, limits.photoAlt),
  }))
  const body: NewIdea = {
    key: keyOf(visit),
    name: typedIn(visit, names.name),
    title: typedIn(visit, names.title),
    text: typedIn(visit, names.text),
    ticket: typedIn(visit, own.ticket).slice(0, 200),
    website: typedIn(visit, own.website).slice(0, 500),
    ...(ideas.categories && {category: typedIn(visit, names.category)}),
    ...(ideas.tags && tags.length > 0 && {tags}),
    ...(place && {place}),
    ...(ideas.fields && {fields}),
    ...(pictures.length > 0 && {photos: pictures}),
  }
  const sent = await visit.call(visit.c, 'sendIdea', {params: paramsOf(visit), shape: IdeaReceipt, body})
  if (sent.is === 'done') return arrived(visit, sent.reply)
  const {code, problems: wrong = []} = sent.problem
  const {because} = visit.reader.terms.refusedIdea
  const words = Object.hasOwn(because, code) ? because[code as keyof typeof because] : because.unknown
  const filling = fieldsIn(visit)
  const marked = wrong.map((one) => ({...one, field: firstField(filling.survey, one.question)}))
  const isSpent = code === 'key-reused' || code === 'withdrawn'
  return page(visit, isSpent ? newKey() : keyOf(visit), [{field: '', words}, ...inWords(filling, marked)])
}

async function page(visit: Proposing, key: string, problems: readonly FormProblem[]): Promise<FormPage> {
  const {reader, activity} = visit
  const {terms, say} = reader
  const {proposing, proposalParts, proposalRules, forms, handingOver, refusedIdea} = terms
  const {ideas, consultation} = activity.shown
  const filling = {...fieldsIn(visit), problems}
  const at = (name: string) => ({name, value: typedIn(visit, name), problem: problemAt(problems, name)})
  return {
    title: proposing.title,
    hasForm: true,
    ...(problems.length > 0 && {hasProblem: true}),
    body: html`<h1>${proposing.title}</h1>
      ${problemList(handingOver.problems.title, problems)}
      ${problems.length > 0 ? html`<p>${refusedIdea.nothingLost}</p>` : ''}
      <p class="text">${reader.words(ideas.prompt ?? consultation.summary)}</p>
      <details>
        <summary>${proposing.rules}</summary>
        <p class="text">${ideas.rules ? reader.words(ideas.rules) : proposalRules.usual}</p>
      </details>
      ${plainForm(
        visit,
        html`${hidden(own.key, key)} ${hidden(own.ticket, await ticketOf(visit))} ${trap(reader)}
          ${nameField(visit, problems, names.name)}
          ${lineField({...at(names.title), label: proposing.heading, help: proposing.headingHint})}
          ${textField({...at(names.text), label: proposing.text, help: proposing.textHint})}
          ${categoryField(visit, problems)} ${placeFields(visit, problems)}
          ${
            ideas.tags
              ? lineField({
                  ...at(names.tags),
                  label: html`${proposalParts.tags.title} <small>(${proposalParts.optional})</small>`,
                  help: forms.tags,
                })
              : ''
          }
          ${ideas.photos ? photos(visit) : ''}
          ${ideas.fields ? html`<p class="help">${proposalParts.fields.public}</p>` : ''}
          ${ideas.fields?.map((question) => questionIn(filling, question))}
          <p class="small">${say.say(proposing.kept, {day: say.day(consultation.retention)})}</p>
          <p class="buttons">${pressButton('send', proposing.send)}</p>`,
        ideas.photos || ideas.fields?.some(({type}) => type === 'photo'),
      )}`,
  }
}

function photos(visit: Proposing): Markup {
  const {photos: words} = visit.reader.terms.proposalParts
  return photoField(visit, {
    name: 'own',
    label: words.title,
    help: words.public,
    most: limits.ideaPhotos,
    asksAlt: words.alt,
  })
}

function categoryField(visit: Proposing, problems: readonly FormProblem[]): Markup | '' {
  const {reader, activity} = visit
  const {categories} = activity.shown.ideas
  if (!categories) return ''
  return selectField(
    {
      name: names.category,
      label: reader.terms.proposing.category,
      value: typedIn(visit, names.category),
      choices: categories.map(({id, text}) => ({value: id, words: reader.plain(text)})),
      problem: problemAt(problems, names.category),
    },
    reader.terms.proposalParts.none,
  )
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
