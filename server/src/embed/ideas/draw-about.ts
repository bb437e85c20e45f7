import type {AnswerableQuestion, Idea, PlaceAnswer} from '@saha/contract'
import {answerLines, isAnswerable, ownAnswer, type AnswerPiece} from '@saha/domain'
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'
import {textIn, type Drawing} from './drawing.ts'

/** What it is about, where it lies, to which others it was put, and what else its author was asked. */
export function aboutIdea(drawing: Drawing, idea: Idea): Markup | '' {
  const {reader, activity, groups} = drawing
  const {wholeIdea: words} = reader.terms
  const {tags, place, fields = {}} = idea
  const category = textIn(activity.ideas.categories, idea.category)
  const district = textIn(activity.districts, idea.district)
  const group = groups.find(({id}) => id === idea.group)
  const where = [district && reader.words(district), place && placeWords(drawing, place)].filter(Boolean)
  const rows = [
    category && row(words.category, reader.words(category)),
    where.length > 0 && row(words.place.title, html`${where.map((part, at) => [at > 0 ? ' · ' : '', part])}`),
    tags.length > 0 && row(words.tags, html`${tags.map((tag) => html`<bdi class="tag">#${tag}</bdi> `)}`),
    group &&
      row(
        words.group,
        html`${reader.words(group.title)}${group.text ? html`<br /><small class="text">${reader.words(group.text)}</small>` : ''}`,
      ),
    ...(activity.ideas.fields ?? [])
      .filter(isAnswerable)
      .map((question) => fieldRow(reader, question, fields)),
  ].filter((one) => one !== undefined && one !== false && one !== '')
  return rows.length > 0 ? html`<dl class="about">${rows}</dl>` : ''
}

function row(head: Markup | string, words: Markup | string): Markup {
  return html`<div>
    <dt>${head}</dt>
    <dd>${words}</dd>
  </div>`
}

/** Where it is, as far as words can say it: what was drawn needs the map, which the element shows. */
function placeWords({reader, activity}: Drawing, place: PlaceAnswer): Markup | string | undefined {
  if ('address' in place) return html`<bdi>${place.address}</bdi>`
  if ('listed' in place) {
    const text = textIn([...(activity.ideas.place?.list ?? []), ...(activity.districts ?? [])], place.listed)
    return text && text !== undefined ? reader.words(text) : undefined
  }
  const {point, line, area} = reader.terms.wholeIdea.place
  return {Point: point, LineString: line, Polygon: area}[place.shape.type]
}

function fieldRow(reader: PageReader, question: AnswerableQuestion, fields: NonNullable<Idea['fields']>) {
  const lines = answerLines(question, ownAnswer(fields, question.id))
  if (lines.length === 0) return undefined
  const drawn = lines.map(
    ({row: of, pieces}) =>
      html`${of ? html`${reader.words(of)}: ` : ''}${pieces.map((piece, at) => [at > 0 ? ' · ' : '', pieceWords(reader, piece)])}`,
  )
  const [first = ''] = drawn
  const words =
    question.type === 'ranking'
      ? html`<ol class="ranking">
          ${drawn.map((line) => html`<li>${line}</li>`)}
        </ol>`
      : drawn.length > 1
        ? html`<ul role="list">
            ${drawn.map((line) => html`<li>${line}</li>`)}
          </ul>`
        : first
  return row(reader.words(question.text), words)
}

function pieceWords({say, words}: PageReader, piece: AnswerPiece): Markup | string {
  switch (piece.is) {
    case 'text':
      return words(piece.text)
    case 'own':
      return html`<span class="text" dir="auto">${piece.words}</span>`
    case 'day':
      return say.day(piece.day)
    case 'number': {
      const {number, of, unit} = piece
      const figure = of === undefined ? say.number(number) : `${say.number(number)} / ${say.number(of)}`
      return html`<bdi>${figure}</bdi
        >${unit === undefined ? '' : html` ${typeof unit === 'string' ? unit : words(unit)}`}`
    }
  }
}
