/** One idea, and what readers do with it: support, report. */
import {IdeaReply, SupportCounts, type Idea} from '@saha/contract'
import type {IdeasRecord} from '../../../activities/activities.queries.ts'
import {ideaAddress} from '../../ideas/drawing.ts'
import {html, type Markup} from '../../markup.ts'
import {answerReport} from '../act/report.ts'
import {actButtons, answerVote} from '../act/vote.ts'
import type {FormPage} from '../form-page.ts'
import type {PlainForm} from '../plain-form.ts'
import {sayClosed} from '../say-closed.ts'
import {paramsOf, type Visit} from '../visit.ts'
import {sayInvited} from '../say-invited.ts'

type Acting = Visit<IdeasRecord>

/** @param find the collection at an address. */
export function actOnIdeaForm(find: PlainForm<IdeasRecord>['find']): PlainForm<IdeasRecord> {
  return {
    path: 'idea',
    find,
    answer: async (visit) => {
      const {terms} = visit.reader
      const isClosed = sayClosed(visit, terms.collection)
      if (isClosed) return isClosed
      const idea = await readIdea(visit, visit.c.req.query('number') ?? '')
      if (!idea || idea.gone) return undefined
      return visit.activity.shown.level === 'invitation'
        ? sayInvited(visit, terms.forms.act.idea)
        : actOn(visit, idea)
    },
  }
}

async function readIdea(visit: Acting, number: string): Promise<Idea | undefined> {
  if (!/^[1-9]\d{0,8}$/.test(number)) return undefined
  const read = await visit.call(visit.c, 'readIdea', {
    params: {...paramsOf(visit), idea: number},
    shape: IdeaReply,
  })
  return read.is === 'done' ? read.reply.whole : undefined
}

async function actOn(visit: Acting, idea: Idea): Promise<FormPage> {
  const {reader, activity} = visit
  const {supporting} = reader.terms
  const params = {...paramsOf(visit), idea: String(idea.idea)}
  const shown = quoteIdea(idea)
  const address = `../${activity.shown.id}${ideaAddress({reader}, idea.idea)}`
  return (
    (await answerVote(visit, {
      values: canSupport(visit) ? {support: 1} : {},
      send: (call, body) => call(visit.c, 'support', {params, shape: SupportCounts, body}),
      because: (code) =>
        Object.hasOwn(supporting.because, code)
          ? supporting.because[code as keyof typeof supporting.because]
          : supporting.because.unknown,
      shown,
      address,
    })) ??
    (await answerReport(visit, {route: 'reportIdea', params, about: 'idea', shown, address})) ??
    choicePage(visit, shown, address)
  )
}

/** Where each browser has so many supports, something has to remember which were its own. */
function canSupport({activity}: Acting): boolean {
  const {supports} = activity.shown.ideas
  return supports !== false && supports.most === undefined && supports.mostPerCategory === undefined
}

function choicePage(visit: Acting, shown: Markup, address: string): FormPage {
  const {terms} = visit.reader
  const hasSupports = visit.activity.shown.ideas.supports !== false
  const title = terms.forms.act.idea
  return {
    title,
    body: html`<h1>${title}</h1>
      ${shown} ${hasSupports && !canSupport(visit) ? html`<p>${terms.forms.vote.together}</p>` : ''}
      ${actButtons(visit, [
        ...(canSupport(visit) ? [{value: 'support', words: terms.ideas.support}] : []),
        {value: 'report', words: terms.wholeIdea.report},
      ])}
      <p><a href="${address}">${terms.forms.vote.back}</a></p>`,
  }
}

function quoteIdea({title = '', name = ''}: Idea): Markup {
  return html`<blockquote>
    <p class="by" dir="auto">${title}</p>
    <p><bdi>${name}</bdi></p>
  </blockquote>`
}
