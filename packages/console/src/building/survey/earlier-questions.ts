/** Questions on which something can depend. */
import type {Question} from '@saha/contract'
import {plainWords, type Drafting} from '../drafting.ts'
import type {Json} from '../json-path.ts'

/** A question that was asked before, as far as a draft has it. */
export interface Earlier {
  id: string
  type: Question['type']
  /** Its words, for the person who builds. */
  name: string
  question: Record<string, Json>
}

/**
 * Questions of the same survey that can be answered before a place.
 *
 * @param path of a page, a question or a survey: everything before it, or all of a survey.
 */
export function questionsBefore(drafting: Drafting, path: string): Earlier[] {
  const {editor, terms} = drafting
  const survey = /^(activities\[\d+\]\.survey)/.exec(path)?.[1]
  if (survey === undefined) return []
  const [, page, question] = /\.pages\[(\d+)\](?:\.questions\[(\d+)\])?/.exec(path) ?? []
  const lastPage = page === undefined ? Infinity : Number(page)
  const lastQuestion = question === undefined ? -1 : Number(question)
  const pages = (editor.at(`${survey}.pages`) ?? []) as {questions?: Record<string, Json>[]}[]
  return pages
    .flatMap(({questions = []}, at) =>
      at > lastPage ? [] : questions.filter((_, number) => at < lastPage || number < lastQuestion),
    )
    .filter(({type}) => type !== 'information')
    .map((one) => ({
      id: String(one['id']),
      type: one['type'] as Question['type'],
      name: plainWords(drafting, one['text']) || terms.unnamed,
      question: one,
    }))
}
