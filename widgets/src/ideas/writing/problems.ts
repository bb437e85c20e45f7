/** What keeps an idea from being sent, in words, and where to mend it. */
import {html, nothing} from 'lit/html.js'
import type {Author} from './author.ts'
import type {Form, Problem} from './slips.ts'
import type {ProposingWords} from './words.ts'

const frames: Readonly<Record<Exclude<Problem['is'], 'question'>, string>> = {
  heading: 'heading',
  headingUnseen: 'heading',
  headingLong: 'heading',
  text: 'text',
  unseen: 'text',
  long: 'text',
  category: 'category',
  parts: 'parts',
  photo: 'photos',
  name: 'name',
}

/** Id of the frame of the field where a problem is mended. */
export const frameOf = (problem: Problem, key: string): string =>
  problem.is === 'question' ? `question-${problem.question}` : `${frames[problem.is]}-frame-${key}`

export function wordsFor(words: ProposingWords, author: Author, form: Form, problem: Problem): string {
  if (problem.is === 'question') return author.adviseOn?.(form, problem) ?? words.proposing.problems.parts
  const {is} = problem
  return is === 'name' || is === 'photo' ? words.contributing.problems[is] : words.proposing.problems[is]
}

/** What is wrong with a field, at the field; `nothing` when nothing is. */
export function problemAt(words: ProposingWords, author: Author, form: Form, field: string) {
  const {key, problems = []} = form
  const problem = problems.find((one) => one.is !== 'question' && frames[one.is] === field)
  return problem
    ? html`<p class="error" id="${field}-problem-${key}">${wordsFor(words, author, form, problem)}</p>`
    : nothing
}
