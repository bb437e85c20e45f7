import type {AnswerableQuestion, Geometry, Idea, PlaceAnswer} from '@saha/contract'
import type {WholeIdeaTerms} from '@saha/i18n/whole-idea/terms'
import {html, nothing} from 'lit/html.js'
import {placeOnMap} from '../../map/place-on-map.ts'
import type {Reading} from '../reading.ts'
import {answerWords} from './answer-words.ts'

/** What it is about, where it lies, to which others it was put, and what else its author was asked. */
export function aboutIdea(terms: WholeIdeaTerms, reading: Reading, whole: Idea): unknown {
  const {reader, activity, collection} = reading
  const {category, district, group: groupId, tags, place, fields = {}} = whole
  const group = collection.groups.find(({id}) => id === groupId)
  const categoryText = activity.ideas.categories?.find(({id}) => id === category)?.text
  const districtText = activity.districts?.find(({id}) => id === district)?.text
  const questions = (activity.ideas.fields ?? []).filter(
    (question): question is AnswerableQuestion => question.type !== 'information',
  )
  return html`<dl class="about">
      ${
        categoryText
          ? html`<dt>${terms.category}</dt>
              <dd>${reader.words(categoryText)}</dd>`
          : nothing
      }
      ${
        place || districtText
          ? html`<dt>${terms.place.title}</dt>
              <dd>
                ${districtText ? reader.words(districtText) : nothing}${districtText && place ? ' · ' : nothing}
                ${place ? placeWords(terms, reading, place) : nothing}
              </dd>`
          : nothing
      }
      ${
        tags.length > 0
          ? html`<dt>${terms.tags}</dt>
              <dd>${tags.map((tag) => html`<bdi class="tag">#${tag}</bdi>`)}</dd>`
          : nothing
      }
      ${
        group
          ? html`<dt>${terms.group}</dt>
              <dd>
                ${reader.words(group.title)}${group.text ? html`<br /><small class="text">${reader.words(group.text)}</small>` : nothing}
              </dd>`
          : nothing
      }
      ${questions.map((question) =>
        Object.hasOwn(fields, question.id) && fields[question.id] !== null
          ? html`<dt>${reader.words(question.text)}</dt>
              <dd>${answerWords(reader, question, fields[question.id])}</dd>`
          : nothing,
      )}
    </dl>
    ${place && 'shape' in place && activity.hasMap ? onMap(terms, reading, whole, place.shape) : nothing}`
}

/** Where it is, without a map. */
function placeWords(terms: WholeIdeaTerms, {reader, activity}: Reading, place: PlaceAnswer): unknown {
  if ('address' in place) return html`<bdi>${place.address}</bdi>`
  if ('listed' in place) {
    const {listed} = place
    const text = [...(activity.ideas.place?.list ?? []), ...(activity.districts ?? [])].find(
      ({id}) => id === listed,
    )?.text
    return text ? reader.words(text) : nothing
  }
  return {Point: terms.place.point, LineString: terms.place.line, Polygon: terms.place.area}[place.shape.type]
}

/** Ideas whose place was opened on the map. */
const opened = new WeakSet<Idea>()

function onMap(terms: WholeIdeaTerms, reading: Reading, whole: Idea, shape: Geometry) {
  const open = ({target}: Event) => {
    if ((target as HTMLDetailsElement).open) opened.add(whole)
    else opened.delete(whole)
    reading.host.requestUpdate()
  }
  return html`<details ?open=${opened.has(whole)} @toggle=${open}>
    <summary>${terms.place.onMap}</summary>
    ${opened.has(whole) ? placeOnMap(reading, terms.place, shape) : nothing}
  </details>`
}
