/** Photos in a form: those that have arrived, and fields to choose others. */
import {html, type Markup} from '../../markup.ts'
import {group, hidden, idOf, lineField, tickBox, type Field, type FormProblem} from '../fields.ts'
import {typedIn, type Visit} from '../visit.ts'
import {photoFields, photosIn} from './take-photos.ts'

/** What is asked for. */
export interface PhotoField extends Omit<Field, 'value'> {
  /** The slot is its name. */
  most: number
  /** Asks what each photo shows, for those who do not see it. */
  asksAlt?: string
}

export function photoField(visit: Visit, {most, asksAlt, help, problem, ...field}: PhotoField): Markup {
  const {terms, say} = visit.reader
  const {photo: words} = terms.pictures
  const {promise, remove} = terms.forms.photos
  const arrived = photosIn(visit.typed, field.name)
  const nameAt = (place: number) => say.say(words.name, {number: place + 1})
  const altField = (name: string) =>
    asksAlt === undefined ? '' : lineField({name, label: asksAlt, value: typedIn(visit, name)})
  const free = Array.from({length: Math.max(0, most - arrived.length)}, (_, at) => arrived.length + at)
  return group(
    {
      ...field,
      problem,
      help: html`${help ? html`<span class="line">${help}</span>` : ''}<span class="line">${promise}</span>`,
    },
    field.label,
    html`${hidden(photoFields.arrived(field.name), arrived.join(' '))}
    ${arrived.map(
      (photo, place) =>
        html`<p>${say.say(words.sent, {photo: nameAt(place)})}</p>
          ${altField(photoFields.alt(photo))}
          ${tickBox(photoFields.drop(photo), say.say(remove, {photo: nameAt(place)}), false)}`,
    )}
    ${free.map((place, at) => {
      const name = photoFields.file(field.name, place)
      // Problems of the whole question lead to the first.
      const id = at === 0 ? idOf(field.name) : idOf(name)
      const why = visit.refusedPhotos.get(name)
      return html`<div class="field">
          <label for="${id}">${most > 1 ? html`${nameAt(place)}: ` : ''}${words.choose}</label>
          ${why ? html`<p class="problem" id="problem-${name}">${whyNot(visit, why)}</p>` : ''}
          <input
            id="${id}"
            name="${name}"
            type="file"
            accept="image/*"
            ${why ? html`aria-invalid="true" aria-describedby="problem-${name}"` : ''}
          />
        </div>
        ${altField(photoFields.newAlt(field.name, place))}`
    })}`,
  )
}

/** What is wrong with the photos that were chosen just now. */
export function photoProblems(visit: Visit): FormProblem[] {
  return [...visit.refusedPhotos].map(([name, why]) => ({
    field: name.split('.')[1] ?? '',
    words: whyNot(visit, why),
  }))
}

function whyNot({reader}: Visit, code: string): string {
  const {notAPhoto, tooLarge, busy, refused} = reader.terms.pictures.photo.problems
  if (code === 'not-a-photo') return notAPhoto
  if (code === 'too-large') return tooLarge
  return ['busy', 'too-many', 'unknown', 'malformed'].includes(code) ? busy : refused
}
