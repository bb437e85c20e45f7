import type {CommentsPage, Definition, IdeasPage, Results} from '@saha/contract'
import type {Bench} from '../harness/bench.ts'
import {answerUntilPublished, prepareStore, startSaha} from '../harness/saha.ts'
import {ideasDefinition, ideasPath, collection} from '../ideas/definition.ts'
import {fillIdeas} from '../ideas/fill-ideas.ts'
import {activity, benchDefinition, municipality, neighbourhoodSurvey} from '../survey/definition.ts'
import {shortSurvey} from '../survey/short.ts'
import {measuredThread, threadPath, threadsDefinition} from '../threads/definition.ts'
import {fillThread} from '../threads/fill-thread.ts'
import {resultsTag, surveyTag, surveyTagOf} from './host-page.ts'
import type {Sought} from './visit.ts'

/** An element with something in it, and what its page shows when it has come. */
export interface FilledElement extends Sought {
  tag: string
  /** What it shows, as a list that anything can draw: a heading, a line and a number each. */
  list: {name: string; hour: string; text: string; supports: number}[]
}

export const elementNames = ['survey', 'thread', 'ideas', 'results', 'consultations'] as const
export type ElementName = (typeof elementNames)[number]

/** Surveys of two questions, each on a page of its own municipality's making. */
const shortSurveys = Array.from({length: 10}, (_, at) => `short-${at + 1}`)

/** Tags of so many different short surveys, ten at the most. */
export function shortTags(count: number): string {
  return shortSurveys.slice(0, count).map(surveyTagOf).join('\n')
}

/** What a short survey shows first. */
export const shortSought: Sought = {
  words: shortSurvey().pages[0]?.questions[0]?.text.ar ?? '',
  control: 'input',
}

/** A server with everything that elements show: a survey that was answered, a thread, ideas, ten short surveys. */
export async function startTown(
  bench: Bench,
  origin: string,
): Promise<{url: string; elements: Record<ElementName, FilledElement>}> {
  const database = await prepareStore(bench, 'town', townDefinition(origin))
  await fillThread(database, measuredThread, 500)
  await fillIdeas(database, 500)
  const saha = await startSaha(bench, database)
  const results = await answerUntilPublished(saha)
  const read = async <T>(path: string) => (await (await fetch(saha.url + path)).json()) as T
  const {comments} = await read<CommentsPage>(threadPath)
  const {ideas} = await read<IdeasPage>(ideasPath)
  return {url: saha.url, elements: elementsOf(comments, ideas, results)}
}

function elementsOf(
  comments: CommentsPage['comments'],
  ideas: IdeasPage['ideas'],
  {snapshot}: Results,
): Record<ElementName, FilledElement> {
  const questions = neighbourhoodSurvey().pages.flatMap((page) => page.questions)
  const asList = (words: readonly string[]) =>
    words.map((name) => ({name, hour: '', text: name, supports: snapshot?.people ?? 0}))
  return {
    survey: {
      tag: surveyTag,
      words: questions[0]?.text.ar ?? '',
      control: 'input',
      list: asList(questions.flatMap((asked) => [asked.text.ar ?? '', ...optionsOf(asked)])),
    },
    thread: {
      tag: `<saha-comments activity="${municipality}/${measuredThread}"></saha-comments>`,
      words: comments[0]?.text?.slice(0, 40) ?? '',
      control: 'button',
      list: comments.map(({name = '', hour, text = '', supports}) => ({name, hour, text, supports})),
    },
    ideas: {
      tag: `<saha-ideas activity="${municipality}/${collection}"></saha-ideas>`,
      words: ideas[0]?.title ?? '',
      control: 'button',
      list: ideas.map(({title = '', hour, supports}) => ({name: title, hour, text: title, supports})),
    },
    results: {
      tag: resultsTag,
      words: 'استبيان الحي',
      control: 'button',
      list: asList(questions.flatMap((asked) => [asked.text.ar ?? '', ...optionsOf(asked)])),
    },
    consultations: {
      tag: `<saha-consultations municipality="${municipality}"></saha-consultations>`,
      words: 'حيّنا',
      control: 'a',
      list: asList(shortSurveys),
    },
  }
}

const optionsOf = (asked: object) =>
  'options' in asked ? (asked.options as {text: {ar?: string}}[]).map(({text}) => text.ar ?? '') : []

/** One consultation with all of it, and one for each short survey. */
function townDefinition(origin: string): Definition {
  const ideas = ideasDefinition()
  const surveys = {[activity]: neighbourhoodSurvey()}
  const activitiesOf = ({consultations}: Definition) => consultations.flatMap((one) => one.activities)
  const whole = benchDefinition({surveys}).consultations.map((consultation) => ({
    ...consultation,
    activities: [benchDefinition({surveys}), threadsDefinition(), ideas].flatMap(activitiesOf),
  }))
  const further = shortSurveys.flatMap((id) =>
    benchDefinition({surveys: {[id]: shortSurvey()}}).consultations.map((consultation) => ({
      ...consultation,
      id: `about-${id}`,
    })),
  )
  return {
    ...ideas,
    municipality: {...ideas.municipality, origins: [origin]},
    consultations: [...whole, ...further],
  }
}
