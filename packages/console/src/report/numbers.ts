/** The numbers that can stand in the words of a report, and what they mean. */
import type {AnswerableQuestion, MunicipalMap, Survey} from '@saha/contract'
import {meaningOf, type CellMeaning} from '@saha/domain/results/cell-meaning'
import {
  findNumber,
  writtenNumber,
  type ReportNumber,
  type ReportedResults,
} from '@saha/domain/results/report-words'
import {answerableQuestions} from '@saha/domain/survey/questions'
import type {ReportPageTerms} from '@saha/i18n/console-report/terms'
import {percentIn} from '@saha/i18n/amounts'
import type {Place} from '../kit/place.ts'
import type {Reader} from '../kit/reader.ts'

export interface NumberChoice {
  /** As it stands in the words, in braces. */
  written: string
  /** What it says now. */
  says: string
  /** What it is. */
  means: string
}

/** Numbers of one question, or of the survey as a whole, that are published. */
export interface NumberGroup {
  title: string
  choices: NumberChoice[]
}

interface Choosing {
  reader: Reader
  terms: ReportPageTerms
  place: Place
  results: ReadonlyMap<string, ReportedResults>
}

/** What a number says; `undefined` when there is none, or it is withheld. */
export function sayNumber(
  {speaker}: Reader,
  number: ReportNumber,
  results: ReadonlyMap<string, ReportedResults>,
): string | undefined {
  const found = findNumber(number, results)
  if (!found) return undefined
  return found.is === 'share' ? percentIn(speaker.locale, found.share) : speaker.number(found.people)
}

/** All numbers of a survey that words may name, in the order of its questions. */
export function numbersOf(choosing: Choosing, activity: string, title: string): NumberGroup[] {
  const {reader, terms, place, results} = choosing
  const found = results.get(activity)
  if (!found) return []
  const choice = (number: ReportNumber, means: string): NumberChoice[] => {
    const says = sayNumber(reader, number, results)
    return says === undefined ? [] : [{written: writtenNumber(number), says, means}]
  }
  const groups = answerableQuestions(found.survey).map((question): NumberGroup => {
    const result = found.snapshot.questions.find((one) => one.question === question.id)
    const cells = result?.cells ?? []
    return {
      title: reader.plain(question.text, place.languages),
      choices: [
        ...choice({activity, question: question.id}, terms.numbers.answered),
        ...cells.flatMap(({cell}) =>
          choice({activity, question: question.id, cell}, nameOf(choosing, found.survey, question, cell)),
        ),
      ],
    }
  })
  const all = [{title, choices: choice({activity}, terms.numbers.people)}, ...groups]
  return all.filter(({choices}) => choices.length > 0)
}

function nameOf(choosing: Choosing, {map}: Survey, question: AnswerableQuestion, cell: string): string {
  const name = meaningWords(choosing, meaningOf(question, cell, map as MunicipalMap | undefined))
  if (question.type === 'ranking')
    return `${name} · ${choosing.reader.speaker.number(Number(cell.split('@')[1]))}`
  if (question.type !== 'matrix') return name
  const row = question.rows.find(({id}) => id === cell.split('/')[0])
  return row ? `${choosing.reader.plain(row.text, choosing.place.languages)}: ${name}` : name
}

function meaningWords({reader, terms, place}: Choosing, meaning: CellMeaning): string {
  const {number} = reader.speaker
  const words = (text: Parameters<Reader['plain']>[0]) => reader.plain(text, place.languages)
  switch (meaning.is) {
    case 'named':
      return words(meaning.text)
    case 'value':
      return meaning.text ? `${number(meaning.value)}: ${words(meaning.text)}` : number(meaning.value)
    case 'face':
      return number(meaning.value)
    case 'band':
      return `${number(meaning.from)} – ${number(meaning.to)}`
    case 'month':
      return meaning.month
    case 'year':
      return meaning.year
    case 'unknown':
      return meaning.cell
    default:
      return terms.places[meaning.is]
  }
}
