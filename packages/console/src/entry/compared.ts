/** Where two readings of one form on paper differ, question by question. */
import type {ShownSurvey, Survey} from '@saha/contract'
import {fieldsOf, RATHER_NOT} from '@saha/domain/survey/entry/entry-fields'
import {answerableQuestions} from '@saha/domain/survey/questions'
import type {ConsoleEntryTerms} from '@saha/i18n/console-entry/terms'
import {html} from 'lit'
import type {Reader} from '../kit/reader.ts'

type Typed = ReadonlyMap<string, string>

export interface ComparedFacts {
  reader: Reader
  terms: ConsoleEntryTerms
  activity: ShownSurvey
  languages: readonly string[]
  first: Typed
  second: Typed
  /** Ids of questions. */
  differing: readonly string[]
  choose: (question: string, isFirst: boolean) => void
}

export function comparedPart(facts: ComparedFacts): unknown {
  const {terms, reader, activity, languages, differing, first, second, choose} = facts
  const {compared: words} = terms
  const questions = answerableQuestions(activity.survey)
  return html`<section class="entry-compared" tabindex="-1" aria-labelledby="entry-compared">
    <h2 id="entry-compared">${words.title}</h2>
    ${questions
      .filter(({id}) => differing.includes(id))
      .map(
        (question) =>
          html`<div class="card">
            <h3>${reader.plain(question.text, languages)}</h3>
            <dl class="entry-readings">
              <div>
                <dt>${words.first}</dt>
                <dd dir="auto">${readingOf(facts, question.id, first)}</dd>
                <dd>
                  <button type="button" @click=${() => choose(question.id, true)}>${words.useFirst}</button>
                </dd>
              </div>
              <div>
                <dt>${words.second}</dt>
                <dd dir="auto">${readingOf(facts, question.id, second)}</dd>
                <dd>
                  <button type="button" @click=${() => choose(question.id, false)}>${words.useSecond}</button>
                </dd>
              </div>
            </dl>
          </div>`,
      )}
  </section>`
}

/** What was typed for one question, in words. */
function readingOf({activity, reader, languages, terms}: ComparedFacts, id: string, typed: Typed): string {
  const question = answerableQuestions(activity.survey).find((one) => one.id === id)
  if (!question) return ''
  const lines = fieldsOf(question).flatMap(({name, parts, takes, options}) => {
    const text = typed.get(name)
    if (text === undefined) return []
    if (text === RATHER_NOT) return [terms.decline]
    const part = parts.map((words) => reader.plain(words, languages)).join(' — ')
    const option = options.find((one) => one.id === text)
    const value = option ? reader.plain(option.text, languages) : text
    if (takes === 'tick') return [part || reader.plain(question.text, languages)]
    return [part ? `${part}: ${value}` : value]
  })
  return lines.join(reader.language === 'ar' ? '، ' : ', ') || terms.compared.nothing
}

/** The second reading with one question as the first one has it. */
export function takeOver(survey: Survey, id: string, first: Typed, second: Typed): Typed {
  const question = answerableQuestions(survey).find((one) => one.id === id)
  const merged = new Map(second)
  for (const {name} of question ? fieldsOf(question) : []) {
    const text = first.get(name)
    if (text === undefined) merged.delete(name)
    else merged.set(name, text)
  }
  return merged
}
