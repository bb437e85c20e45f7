import type {Condition, Page, Question, Survey} from '@saha/contract'
import {describe, expect, test} from 'vitest'
import {checkPaths} from '../check-paths.ts'

const en = (words: string) => ({en: words})
const some: Condition = {question: 'x', is: 'chosen', option: 'a'}
const first: Question = {
  id: 'x',
  type: 'single',
  text: en('x'),
  options: ['a', 'b'].map((id) => ({id, text: en(id)})),
}
const contact: Question = {id: 'mail', type: 'contact', by: 'email', text: en('Mail'), why: en('To invite')}
const page = (id: string, questions: Question[], more: Partial<Page> = {}): Page => ({id, questions, ...more})
const found = (survey: Survey) => checkPaths(survey).map(({path, code, names}) => [path, code, ...names])

describe('contact details are stored apart', () => {
  test('and asked of everybody they tell nothing', () => {
    expect(found({pages: [page('all', [first, contact])]})).toEqual([])
  })

  test.each<[string, Page[]]>([
    ['by a condition', [page('one', [first]), page('two', [{...contact, showIf: some}])]],
    ['by their page', [page('one', [first]), page('two', [contact], {showIf: some})]],
    ['by a jump', [page('one', [first], {next: [{if: some, end: en('Bye')}]}), page('two', [contact])]],
  ])('but their author is told when only some are asked, %s', (_, pages) => {
    expect(found({pages})).toEqual([['pages[1].questions[0]', 'telling-contact', 'mail']])
  })
})
