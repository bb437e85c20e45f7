/** For tests: hosted pages as text, and a survey of every kind. */
import type {ShownSurvey, Question, Survey} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {Parser} from 'htmlparser2'
import {june, parkDefinition, version} from '../saha.test-kit.ts'
import {prepareHosted} from './page.ts'
import {readerOf} from './page-reader.ts'
import {paperPage} from './paper/paper-page.ts'

/** Every kind of question that the contract has, some of them twice. */
export const everyKind: readonly Question[] = [exampleSurvey, wholeSurvey].flatMap(({pages}) =>
  pages.flatMap(({questions}) => questions),
)

/** A survey of these questions, on one page. */
export const asking = (...questions: readonly Question[]): Survey => ({
  pages: [{id: 'page', questions: [...questions]}],
})

/** An activity with a survey, as pages show it. */
export function activityWith(survey: Survey): Omit<ShownSurvey, 'state'> {
  const {municipality, consultations} = parkDefinition(survey)
  const [consultation] = consultations
  if (!consultation) throw new Error('The example has a consultation.')
  const {activities, ...around} = consultation
  const {origins: _, ...owner} = municipality
  const [activity] = activities
  if (!activity) throw new Error('The example has an activity.')
  return {...activity, version, municipality: owner, consultation: around}
}

/** The paper form of a survey, as bytes of HTML. */
export async function paperOf(
  survey: Survey,
  language = 'en',
  now = june,
  images: ShownSurvey['images'] = {},
): Promise<string> {
  const activity = {...activityWith(survey), images}
  const reader = readerOf(language, activity.municipality.languages)
  const page = await prepareHosted(
    paperPage(activity, reader, {address: 'https://saha.example/embed/x', now}),
  )
  return Buffer.from(page.plain.bytes).toString()
}

/** The words that a page of HTML shows, without the marks that keep their directions apart. */
export function wordsOf(html: string): string {
  return html
    .replace(/<(style|head)[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
}

/** Every element of a page with its attributes, in order. */
export function elementsIn(html: string): {name: string; attributes: Record<string, string>}[] {
  const found: {name: string; attributes: Record<string, string>}[] = []
  const parser = new Parser({onopentag: (name, attributes) => found.push({name, attributes})})
  parser.end(html)
  return found
}

/**
 * What a page is made of, whatever words stand in it: every element with its attributes, but for the value of fields.
 * Two pages with other words have the same parts, unless words became markup.
 */
export const partsOf = (html: string) =>
  elementsIn(html).map(({name, attributes}) => ({name, ...attributes, value: 'value' in attributes}))

/** The text of a page as a browser has it, spaces and all. */
export function textIn(html: string): string {
  let text = ''
  const parser = new Parser({ontext: (part) => (text += part)})
  parser.end(html)
  return text
}

/** Where the links of a page lead. */
export const linksIn = (html: string) =>
  elementsIn(html).flatMap(({name, attributes}) => (name === 'a' ? [attributes['href'] ?? ''] : []))
