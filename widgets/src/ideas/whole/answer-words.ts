/** Answers to the further questions of a collection, as everybody reads them. */
import type {Answer, AnswerableQuestion} from '@saha/contract'
import {answerLines, type AnswerPiece} from '@saha/domain/survey/answer-lines'
import {languageByScript} from '@saha/i18n/language-by-script'
import {html, nothing} from 'lit/html.js'
import type {AnyReader} from '../../kit/reader.ts'

/** An answer in words; nothing where none was given. */
export function answerWords(
  reader: AnyReader,
  question: AnswerableQuestion,
  answer: Answer | undefined,
): unknown {
  const lines = answerLines(question, answer).map(({row, pieces}) => [
    row ? [reader.words(row), ': '] : nothing,
    pieces.map((piece, at) => [at > 0 ? ' · ' : nothing, pieceWords(reader, piece)]),
  ])
  if (lines.length < 2) return lines
  const items = lines.map((line) => html`<li>${line}</li>`)
  // A ranking has its places in order.
  return question.type === 'ranking'
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul role="list">
        ${items}
      </ul>`
}

function pieceWords(reader: AnyReader, piece: AnswerPiece): unknown {
  const {say} = reader
  switch (piece.is) {
    case 'text':
      return reader.words(piece.text)
    case 'own':
      return html`<span
        class="text"
        dir="auto"
        lang=${languageByScript(piece.words, reader.spoken, reader.fallbacks) ?? nothing}
        >${piece.words}</span
      >`
    case 'day':
      return say.day(piece.day)
    case 'number': {
      const {number, of, unit} = piece
      const words = of === undefined ? say.number(number) : `${say.number(number)} / ${say.number(of)}`
      return [
        html`<bdi>${words}</bdi>`,
        unit ? [' ', typeof unit === 'string' ? unit : reader.words(unit)] : nothing,
      ]
    }
  }
}
