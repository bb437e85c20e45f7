/** Answers to the further questions of a collection, as everybody reads them. */
import type {Answer, AnswerableQuestion, Text} from '@saha/contract'
import {html, nothing} from 'lit/html.js'
import type {AnyReader} from '../../kit/reader.ts'

type Options = readonly {id: string; text: Text}[]

/** An answer in words; nothing where none was given. */
export function answerWords(
  reader: AnyReader,
  question: AnswerableQuestion,
  answer: Answer | undefined,
): unknown {
  const {say} = reader
  if (answer === undefined || answer === null) return nothing
  switch (question.type) {
    case 'single':
    case 'multiple': {
      const isOwn = typeof answer === 'object' && 'chosen' in answer
      const own = isOwn && 'other' in answer ? String(answer.other) : ''
      return [list(reader, question.options, isOwn ? answer.chosen : answer), own && html` <bdi>${own}</bdi>`]
    }
    case 'ranking':
      return html`<ol>
        ${idsIn(answer).map((id) => html`<li>${optionWords(reader, question.options, id)}</li>`)}
      </ol>`
    case 'matrix':
      return rows(reader, question.rows, answer, (chosen) => list(reader, question.columns, chosen))
    case 'shares': {
      const {unit, currency} = question
      const unitWords = unit ? html` ${reader.words(unit)}` : ` ${currency ?? ''}`
      return rows(reader, question.options, answer, (share) => html`${say.number(Number(share))}${unitWords}`)
    }
    case 'number':
      return html`<bdi>${say.number(Number(answer))}</bdi
        >${question.unit ? html` ${reader.words(question.unit)}` : nothing}`
    case 'scale':
    case 'rating': {
      const [most, words] =
        question.type === 'scale'
          ? [
              question.to,
              answer === question.from ? question.low : answer === question.to ? question.high : undefined,
            ]
          : [5, question.words?.[Number(answer) - 1]]
      return html`<bdi>${say.number(Number(answer))} / ${say.number(most)}</bdi
        >${words ? html` (${reader.words(words)})` : nothing}`
    }
    case 'date':
      return say.day(String(answer))
    default:
      // Words of a citizen's own. What is not public is not asked in a collection.
      return typeof answer === 'string' ? html`<span class="text" dir="auto">${answer}</span>` : nothing
  }
}

const idsIn = (answer: unknown): string[] => [answer].flat().map(String)

function optionWords(reader: AnyReader, options: Options, id: string): unknown {
  const text = options.find((option) => option.id === id)?.text
  return text ? reader.words(text) : id
}

/** Options as they are listed in a sentence. */
function list(reader: AnyReader, options: Options, chosen: unknown): unknown {
  const ids = idsIn(chosen)
  return ids.map((id, at) => [at > 0 ? ' · ' : nothing, optionWords(reader, options, id)])
}

function rows(
  reader: AnyReader,
  options: Options,
  answer: Answer,
  words: (value: unknown) => unknown,
): unknown {
  const given = Object.entries(typeof answer === 'object' ? (answer ?? {}) : {})
  return html`<ul role="list">
    ${options.flatMap(({id, text}) => {
      const value = given.find(([row]) => row === id)?.[1]
      return value === undefined ? [] : [html`<li>${reader.words(text)}: ${words(value)}</li>`]
    })}
  </ul>`
}
