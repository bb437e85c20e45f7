import {limits} from '@saha/contract/limits'
import {cleanComment} from '@saha/domain/contributions/clean-comment'
import {nameOf} from '../../../contributing/name.ts'
import type {Author} from '../author.ts'
import {hasParts} from '../has-parts.ts'
import type {FieldProblem, Form, Problem} from '../slips.ts'

/** Whether anything is left of a text once what nobody sees has been taken out of it. */
const isReadable = (text: string): boolean => cleanComment(text) !== ''

/** What keeps a form from being sent, in the order of its fields. */
export function problemsOf(author: Author, form: Form): Problem[] {
  const {title, text, category} = form
  const {categories} = author.desk.view.activity.ideas
  const found: [FieldProblem['is'], FieldProblem['at'], boolean][] = [
    ['heading', 'heading', !title.trim()],
    ['headingUnseen', 'heading', Boolean(title.trim()) && !isReadable(title)],
    ['headingLong', 'heading', title.length > limits.ideaTitle],
    ['text', 'text', !text.trim()],
    ['unseen', 'text', Boolean(text.trim()) && !isReadable(text)],
    ['long', 'text', text.length > limits.ideaText],
    ['category', 'category', Boolean(categories) && !categories?.some(({id}) => id === category)],
    ['parts', 'parts', hasParts(author) && !author.checkParts],
  ]
  return [
    ...found.filter(([, , isSo]) => isSo).map(([is, at]) => ({is, at})),
    ...(author.checkParts?.(form) ?? []),
    ...(isReadable(nameOf(author).value) ? [] : [{is: 'name', at: 'name'} as const]),
  ]
}
