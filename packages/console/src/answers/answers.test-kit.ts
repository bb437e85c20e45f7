/** For tests: somebody who answers, with a server that answers as it is told. */
import type {Comment, Idea, ShownIdeas, Unanswered, UnansweredPage} from '@saha/contract'
import {usualStatuses} from '@saha/domain/ideas/usual-statuses'
import {html} from 'lit'
import type {Place} from '../kit/place.ts'
import {settle, show, until} from '../test-kit/console-page.ts'
import {answer, shown, type Arrived} from '../test-kit/server.ts'
import {define} from './page.ts'

define()

const place: Place = {
  server: 'https://saha.example',
  municipality: 'town',
  name: {en: 'Town'},
  email: 'clerk@town.example',
  languages: ['ar', 'en'],
  rights: ['answer'],
  wantsMore: false,
}

export const parks = {ar: 'دائرة الحدائق', en: 'Parks department'}
export const comment = 'c'.repeat(22)

const waits = {
  hour: '2026-11-01T10:00:00.000Z',
  name: 'Layla',
  supports: 12,
  comments: 2,
}

const ideaThatWaits: Unanswered = {
  kind: 'idea',
  idea: 3,
  activity: 'ideas',
  words: 'More shade on the square',
  ...waits,
}
const commentThatWaits: Unanswered = {
  kind: 'comment',
  comment,
  activity: 'talk',
  words: 'متى تأتي المصابيح؟',
  ...waits,
}

export const list: UnansweredPage = {
  unanswered: [ideaThatWaits, commentThatWaits],
  activities: [
    {id: 'ideas', kind: 'ideas', title: {ar: 'أفكار الساحة', en: 'Ideas for the square'}, waiting: 7},
    {id: 'talk', kind: 'comments', title: {ar: 'نقاش', en: 'Talk'}, waiting: 1},
  ],
  offices: [parks, {ar: 'الطرق', en: 'Roads'}],
}

export const idea: Idea = {
  idea: 3,
  hour: '2026-11-01T10:00:00.000Z',
  title: 'More shade on the square',
  text: 'It is too hot to sit there.',
  name: 'Layla',
  tags: ['shade'],
  category: 'green',
  supports: 12,
  comments: 2,
  status: 'received',
  photos: [],
  steps: [{status: 'received', day: '2026-11-02', office: parks, text: {en: 'We read it.', ar: 'قرأناها.'}}],
  duplicates: [],
}

const about = {
  kind: 'ideas',
  id: 'ideas',
  title: {ar: 'أفكار الساحة', en: 'Ideas for the square'},
  consultation: {},
  ideas: {
    categories: [
      {id: 'green', text: {ar: 'خضرة', en: 'Green'}},
      {id: 'rest', text: {ar: 'راحة', en: 'Rest'}},
    ],
  },
  statuses: usualStatuses,
} as unknown as ShownIdeas

const said = (id: string, more: Partial<Comment> = {}): Comment => ({
  id,
  depth: 0,
  position: 1,
  hour: '2026-11-01T10:00:00.000Z',
  name: 'Layla',
  text: 'متى تأتي المصابيح؟',
  supports: 3,
  objections: 0,
  replies: 1,
  ...more,
})

const context = {
  context: comment,
  comments: [
    said(comment),
    said('o'.repeat(22), {parent: comment, depth: 1, official: parks, text: 'In spring.', pinned: true}),
  ],
  counts: {all: 2, for: 0, neutral: 0, against: 0, official: 1},
}

type Answers = Parameters<typeof answer>[0]

/** Opens the page. @param rest the words of the address after its name. @returns what arrives at the server. */
export async function open(
  language = 'en',
  rest: readonly string[] = [],
  answers: Answers = {},
): Promise<Arrived[]> {
  const arrived = answer({
    readUnanswered: shown(list),
    readIdea: shown({whole: idea}),
    readActivity: shown(about),
    readGroups: shown({groups: [{id: 'heat', title: {en: 'Heat', ar: 'الحر'}, ideas: 2}], suggestions: []}),
    readComment: shown(context),
    ...answers,
  })
  await show(
    language,
    (reader) =>
      html`<main>
        <console-answers .reader=${reader} .place=${place} .rest=${rest}></console-answers>
      </main>`,
  )
  await until(() => document.querySelector('.unanswered li, .answering, .notice, .nothing') !== null)
  await settle()
  return arrived
}
