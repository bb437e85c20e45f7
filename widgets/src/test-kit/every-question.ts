/** For tests: a survey of one question, for each kind of question in each of its looks. */
import type {ShownSurvey, Question, SingleQuestion} from '@saha/contract'
import {activity} from './example-activity.ts'
import {asking, everyKind} from './example-winding.ts'
import {until, type MountOptions} from './page.ts'
import {answer, json} from './server.ts'
import {choose, openSurvey, press, settle} from './survey-page.ts'

const core = new Map(
  activity.survey.pages.flatMap(({questions}) => questions).map((question) => [question.id, question]),
)
const coreOf = (id: string): Question => {
  const question = core.get(id)
  if (!question) throw new Error(`The example asks no ${id}.`)
  return question
}

const plan = (letter: 'a' | 'b', ar: string): SingleQuestion['options'][number] => ({
  id: letter,
  text: {ar: `المخطط ${ar}`, en: `Plan ${letter}`},
  image: {file: `plan-${letter}.webp`, alt: {ar: 'ممر بين الأشجار', en: 'A path between trees'}},
})

/** What a question is called in the titles of tests, and the question. `map` is a place with its map open. */
export const everyQuestion: Readonly<Record<string, Question>> = {
  single: coreOf('often'),
  multiple: coreOf('why'),
  scale: coreOf('safe'),
  number: coreOf('hours'),
  'short text': coreOf('name'),
  'long text': coreOf('more'),
  ...everyKind,
  'ranking of the first ones': {...everyKind.ranking, most: 2},
  'matrix of several': {...everyKind.matrix, multiple: true},
  map: everyKind.place,
  photo: {
    id: 'repair',
    type: 'photo',
    text: {ar: 'ما الذي يحتاج إلى إصلاح؟', en: 'What needs repair?'},
    mayDecline: true,
  },
  pictures: {
    id: 'plan',
    type: 'single',
    text: {ar: 'أي مخطط؟', en: 'Which plan?'},
    mayDecline: true,
    options: [plan('a', 'أ'), plan('b', 'ب')],
  },
  'words of one’s own': {
    id: 'way',
    type: 'multiple',
    text: {ar: 'كيف تأتون؟', en: 'How do you come?'},
    options: [
      {id: 'foot', text: {ar: 'سيرًا', en: 'On foot'}},
      {id: 'else', text: {ar: 'غير ذلك', en: 'Another way'}, other: true},
    ],
  },
}

const image = (letter: string) => ({name: letter.repeat(32), width: 1200, height: 900})

export const activityOf = (question: Question): ShownSurvey => ({
  ...asking(question),
  images: {'plan-a.webp': image('a'), 'plan-b.webp': image('b')},
})

export interface KindOptions extends Omit<MountOptions, 'lang'> {
  lang?: string
  /** Changes the question before it is asked. */
  change?: (question: Question) => Question
}

/** Opens a survey with one question. @returns the element, and what arrives at the server. */
export async function openKind(
  name: string,
  {change = (question) => question, lang = 'en', ...options}: KindOptions = {},
) {
  const question = everyQuestion[name]
  if (!question) throw new Error(`No question is called ${name}.`)
  const arrived = answer({readActivity: json(activityOf(change(question)))})
  const survey = await openSurvey({lang, ...options})
  await until(() => survey.shadowRoot?.querySelector('.question'))
  if (name === 'map') {
    await choose(survey, lang === 'ar' ? 'على الخريطة' : 'On a map')
    await press(survey, `#question-${question.id}-open`)
    await until(() => survey.shadowRoot?.querySelector('svg.ground .cross'))
    await settle(survey)
  }
  if (name === 'words of one’s own') await choose(survey, lang === 'ar' ? 'غير ذلك' : 'Another way')
  return {survey, question, arrived}
}
