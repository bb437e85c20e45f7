/** Where it is, and what else is asked: questions as surveys have them. */
import type {PlaceAnswer, PlaceQuestion, Question, Survey} from '@saha/contract'
import type {CommonTerms} from '@saha/i18n/common/terms'
import type {ProposalPartsTerms} from '@saha/i18n/proposal-parts/terms'
import {html} from 'lit/html.js'
import {AskedApart, type AskedForm} from '../../../questions/asked-apart.ts'
import type {Entries} from '../../../questions/entry.ts'
import {everywhere} from '../../../questions/place/everywhere.ts'
import type {Author} from '../author.ts'
import {PLACE, type Form, type Problem} from '../slips.ts'

class Asking {
  terms: ProposalPartsTerms
  common: CommonTerms

  readonly #author: Author
  readonly #apart: AskedApart
  #asked: {place: PlaceQuestion | undefined; survey: Survey; language: string} | undefined

  constructor(author: Author, terms: ProposalPartsTerms, common: CommonTerms) {
    this.#author = author
    this.terms = terms
    this.common = common
    this.#apart = new AskedApart(author.desk.view.host)
  }

  /** The question for the place. */
  place(form: Form): unknown {
    return this.#instead ?? this.#draw(form, this.#questions.slice(0, 1))
  }

  /** Further fields. */
  fields(form: Form): unknown {
    const {fields} = this.terms
    return html`<h4>${fields.title}</h4>
      <p class="muted">${fields.public}</p>
      ${
        this.#settled.place && this.#instead
          ? ''
          : (this.#instead ??
            html`<div class="questions">
              ${this.#draw(form, this.#settled.place ? this.#questions.slice(1) : this.#questions)}
            </div>`)
      }`
  }

  /** What is wrong with the answers. */
  problemsIn(form: Form): Problem[] {
    if (!this.#apart.isHere) return [{is: 'parts', at: 'parts'}]
    const answers = this.#apart.read(this.#settled.survey, this.#entriesOf(form))
    return this.#apart
      .check(this.#questions, answers)
      .map(({question, code}) => ({is: 'question', question, code}))
  }

  /** What to do about a question. */
  adviseOn(form: Form, {question: id}: Problem & {is: 'question'}): string | undefined {
    const question = this.#questions.find((one) => one.id === id)
    if (!question || !this.#apart.isHere) return undefined
    return this.#apart.advise(this.#asker, question, this.#formOf(form))
  }

  get #instead(): unknown {
    return this.#apart.instead(this.#settled.survey, this.common)
  }

  get #questions(): readonly Question[] {
    return this.#settled.survey.pages[0]?.questions ?? []
  }

  get #asker() {
    const {id, municipality} = this.#author.desk.view.activity
    return {id, municipality, survey: this.#settled.survey}
  }

  /** The questions, with our own words in the reader's language. */
  get #settled() {
    const {activity, reader} = this.#author.desk.view
    const {spoken} = reader
    if (this.#asked?.language === spoken) return this.#asked
    const place = this.#placeQuestion(spoken)
    const questions: Question[] = [...(place ? [place] : []), ...(activity.ideas.fields ?? [])]
    this.#asked = {place, survey: {pages: [{id: 'asked', questions}]}, language: spoken}
    return this.#asked
  }

  #placeQuestion(language: string): PlaceQuestion | undefined {
    const {activity} = this.#author.desk.view
    const {place} = activity.ideas
    if (!place) return undefined
    const {title, hint} = this.terms.place
    const list = place.list ?? activity.districts
    return {
      id: PLACE,
      type: 'place',
      text: {[language]: place.required ? title : `${title} (${this.terms.optional})`},
      hint: {[language]: hint},
      required: place.required === true,
      shapes: place.shapes,
      ...(list && list.length > 1 && {list}),
      ...(place.address && {address: true as const}),
      ...(activity.hasMap && {bounds: place.bounds ?? everywhere}),
    }
  }

  #draw(form: Form, questions: readonly Question[]): unknown {
    return questions.map((question) => this.#apart.draw(this.#asker, question, this.#formOf(form)))
  }

  #formOf(form: Form): AskedForm {
    const entries = this.#entriesOf(form)
    return {
      seed: form.key,
      entries,
      problems: (form.problems ?? []).flatMap((problem) =>
        // Codes are the server's own and ours.
        problem.is === 'question' ? [{question: problem.question, code: problem.code as never}] : [],
      ),
      enter: (question, entry) =>
        this.#enter(form, question, {...this.#entriesOf(form), [question.id]: entry}),
    }
  }

  #enter(form: Form, {id}: {id: string}, entries: Entries): void {
    const now = this.#author.formAt(form.key)
    const newest = now ? this.#entriesOf(now) : entries
    const all = {...newest, ...(entries[id] && {[id]: entries[id]})}
    const {[PLACE]: place, ...fields} = this.#apart.read(this.#settled.survey, all)
    // A question for a place is answered with one.
    this.#author.edit(form, {entries: all, place: place as PlaceAnswer | undefined, fields, found: undefined})
  }

  /** As typed, or as it came from the map or from the server. */
  #entriesOf({entries, place, fields}: Form): Entries {
    if (!this.#apart.isHere) return entries
    const given = {...fields, ...(place && {[PLACE]: place})}
    return {...this.#apart.restore(this.#settled.survey, given), ...entries}
  }
}

const all = new WeakMap<Author, Asking>()

/** The questions of an author's forms. */
export function askingOf(author: Author, terms: ProposalPartsTerms, common: CommonTerms): Asking {
  const asking = all.get(author) ?? new Asking(author, terms, common)
  asking.terms = terms
  asking.common = common
  all.set(author, asking)
  return asking
}
