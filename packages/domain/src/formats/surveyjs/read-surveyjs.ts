/** A survey of SurveyJS as one of ours. */
import {limits} from '@saha/contract/limits'
import {Account, type Renamed} from '../account.ts'
import {assemble} from '../assemble.ts'
import {readSurveyJsExpression} from '../conditions/read-surveyjs-expression.ts'
import {Ids} from '../ids.ts'
import type {Imported, ImportOptions} from '../imported.ts'
import {guessLanguage, languageNamed} from '../languages.ts'
import {FormatRefusal} from '../refusal.ts'
import type {DraftPage, DraftQuestion} from '../survey-draft.ts'
import {accountPages, flatten, type FlatElement, type FlatPage} from './flatten.ts'
import {piping, readWords} from './read-words.ts'
import {isJsonObject, JsonPart} from './json-part.ts'
import {readQuestion} from './read-question.ts'
import {TextReader} from '../text-reader.ts'
import {withJumps} from './read-triggers.ts'
import {readHeading} from './read-written.ts'
import type {Reading} from './reading.ts'
import {accountUnread} from './unread.ts'

/**
 * Reads a survey of SurveyJS.
 *
 * @param json what `JSON.parse` made of the file.
 * @throws FormatRefusal
 */
export function readSurveyJs(json: unknown, {shapes, language}: ImportOptions): Imported {
  if (!isJsonObject(json)) throw new FormatRefusal('not-a-survey', '')
  const survey = new JsonPart(json, '')
  if (!Array.isArray(survey.get('pages')) && !Array.isArray(survey.get('elements', 'questions')))
    throw new FormatRefusal('not-a-survey', '')
  const account = new Account()
  const flat = flatten(survey, account)
  const elements = flat.flatMap((page) => page.elements)
  if (elements.length > limits.questions * 2) throw new FormatRefusal('too-many-questions', '')
  const ids = new Ids()
  const names = nameElements(elements, ids, account)
  const texts = new TextReader(account, languageOf(survey, json, language, account), piping, (name) =>
    names.byName.get(name),
  )
  const reading: Reading = {account, texts, ids, rules: []}
  const title = readWords(texts, survey.get('title'), 'title', '')
  const pages = withJumps(readPages(flat, names.byElement, reading, survey), survey, texts, account)
  const extension = {...(asksOneByOne(survey) && {onePerPage: true}), ...survey.extension}
  const mode = survey.string('questionsOnPageMode')
  if (!/^(?:|standard|questionPerPage)$/i.test(mode)) account.add('other-look', 'questionsOnPageMode', mode)
  if (flat[0]?.part !== survey) accountUnread(survey, '', account)
  accountPages(flat, account)
  const draft = {pages, rules: reading.rules, extension}
  const read = assemble(draft, {readExpression: readSurveyJsExpression, shapes, account})
  return {survey: read, ...(title && {title}), remarks: account.remarks, renamed: names.renamed}
}

function asksOneByOne(survey: JsonPart): boolean {
  return /^questionPerPage$/i.test(survey.string('questionsOnPageMode'))
}

// Ids first, so that texts may name answers whichever comes first.
function nameElements(elements: readonly FlatElement[], ids: Ids, account: Account) {
  const byName = new Map<string, string>()
  const byElement = new Map<FlatElement, string>()
  const renamed: Renamed[] = []
  for (const element of elements) {
    const {name, part, isPanel} = element
    const id = ids.make(isPanel ? `${name}-title` : name, isPanel ? 'title' : 'question')
    byElement.set(element, id)
    if (isPanel) continue
    if (id !== name) {
      if (byName.has(name)) account.add('same-name', part.path, name)
      renamed.push({name, id})
    }
    if (!byName.has(name)) byName.set(name, id)
  }
  return {byName, byElement, renamed}
}

function readPages(
  flat: readonly FlatPage[],
  idOf: ReadonlyMap<FlatElement, string>,
  reading: Reading,
  survey: JsonPart,
): DraftPage[] {
  const pageIds = new Ids()
  return flat.map(({part, name, conditions, elements}, at) => {
    const isWhole = part === survey
    const questions = elements.flatMap((element) => {
      const drafts = readQuestion({element, part: element.part, id: idOf.get(element) ?? '', reading})
      if (drafts.length === 0 && !element.isPanel) element.part.settle()
      return drafts
    })
    const title = isWhole ? undefined : readWords(reading.texts, part.get('title'), part.at('title'), name)
    const described = [
      ...(at === 0 && !isWhole ? description(survey, 'introduction', reading) : []),
      ...description(part, 'about', reading),
    ]
    return {
      id: pageIds.make(name, 'page'),
      name,
      where: part.path,
      title,
      conditions,
      questions: [...described, ...questions],
      jumps: [],
      extension: isWhole ? undefined : part.extension,
    }
  })
}

// Words under the title of a survey or page.
function description(part: JsonPart, name: string, reading: Reading): DraftQuestion[] {
  if (part.get('description') === undefined) return []
  const only = new JsonPart({description: part.get('description')}, part.path)
  const element = {part: only, name: '', isPanel: true, conditions: []}
  return readHeading({element, part: only, id: reading.ids.make(name, name), reading})
}

function languageOf(survey: JsonPart, json: object, wanted: string | undefined, account: Account): string {
  const locale = survey.string('locale')
  const named = wanted ?? languageNamed(locale)
  if (named !== undefined) return named
  if (locale !== '') account.add('language-unknown', 'locale', locale)
  const words = wordsIn(json).join(' ')
  const language = guessLanguage(words)
  if (language === 'ar') account.add('language-assumed', '', language)
  return language
}

// The first words that readers see, wherever they stand.
function wordsIn(json: unknown): string[] {
  const found: string[] = []
  const waiting: unknown[] = [json]
  for (let at = 0; at < waiting.length && at < 10_000 && found.length < 200; at += 1) {
    const value = waiting[at]
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value)) {
      waiting.push(...(value.slice(0, 1000) as unknown[]))
      continue
    }
    for (const [key, inner] of Object.entries(value).slice(0, 1000)) {
      if (typeof inner !== 'string') waiting.push(inner)
      else if (/^(?:title|text|html|description|default)$/.test(key)) found.push(inner.slice(0, 500))
    }
  }
  return found
}
