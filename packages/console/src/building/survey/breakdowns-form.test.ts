/// <reference types="mocha" />
import {terms as arabic} from '@saha/i18n/console-building/ar'
import {terms} from '@saha/i18n/console-building/en'
import type {DraftCheck} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {clear, find, show} from '../../test-kit/console-page.ts'
import {answer, hangUp} from '../../test-kit/server.ts'
import {placeFor} from '../../test-kit/place.ts'
import {DraftEditor} from '../draft-editor.ts'
import type {Json} from '../json-path.ts'
import {breakdownsForm} from './breakdowns-form.ts'

const place = placeFor('build')

const option = (id: string) => ({id, text: {en: id, ar: id}})
const often = {
  id: 'often',
  type: 'single',
  text: {en: 'How often?', ar: 'كم مرة؟'},
  options: ['a', 'b', 'c'].map(option),
}
const why = {id: 'why', type: 'multiple', text: {en: 'Why?', ar: 'لماذا؟'}, options: ['x', 'y'].map(option)}
const age = {id: 'age', type: 'number', text: {en: 'Your age', ar: 'عمرك'}, min: 0, max: 100}
const more = {id: 'more', type: 'long-text', text: {en: 'Anything else?', ar: 'شيء آخر؟'}}

let editor: DraftEditor

async function shown(questions: Json[], breakdowns?: Json, language: 'ar' | 'en' = 'en') {
  answer({})
  const survey = {pages: [{id: 'p', questions}], ...(breakdowns ? {breakdowns} : {})}
  const draft = {
    consultation: 'park',
    revision: 1,
    content: {activities: [{id: 'it', kind: 'survey', survey}]},
    published: null,
    changed: null,
    images: {},
    contributed: [],
  }
  editor = new DraftEditor(
    'town',
    draft,
    () => {},
    () => {},
  )
  await draw(language)
}

const draw = async (language: 'ar' | 'en' = 'en') =>
  show(language, (reader) => {
    const words = language === 'ar' ? arabic : terms
    return breakdownsForm({editor, terms: words, reader, place}, 'activities[0].survey')
  })

const declared = () => editor.at('activities[0].survey.breakdowns')
const choicesOf = (at: number) =>
  [...document.querySelectorAll('select').item(at).options].map(({text}) => text.trim())

function choose(at: number, value: string) {
  const select = document.querySelectorAll('select').item(at)
  select.value = value
  select.dispatchEvent(new Event('change', {bubbles: true}))
}

afterEach(() => {
  editor.end()
  hangUp()
  clear()
})

describe('tables by groups', () => {
  it('begin with two questions that make a table, and can be changed at once', async () => {
    await shown([often, why, age, more])

    find('button').click()

    expect(declared()).to.deep.equal([{id: 'table-1', question: 'often', by: ['age']}])
  })

  it('offer answers that can be shown, and groups that hold everybody once', async () => {
    await shown([often, why, age, more], [{id: 't', question: 'why', by: ['age']}])

    expect(choicesOf(0)).to.deep.equal(['How often?', 'Why?'])
    expect(choicesOf(1)).to.deep.equal(['How often?', 'Your age'])
    expect(choicesOf(2)).to.deep.equal(['nothing else', 'How often?'])
  })

  it('part by two questions at a time, and by one again', async () => {
    await shown([often, why, age], [{id: 't', question: 'why', by: ['age']}])

    choose(2, 'often')
    expect(declared()).to.deep.equal([{id: 't', question: 'why', by: ['age', 'often']}])
    await draw()
    choose(2, '')

    expect(declared()).to.deep.equal([{id: 't', question: 'why', by: ['age']}])
  })

  it('say how many people it takes before all of them can be shown', async () => {
    await shown([often, why, age], [{id: 't', question: 'why', by: ['often', 'age']}])

    // 3 times and 10 bands of ages, 2 answers, 10 people each.
    expect(find('[role=status]').textContent).to.contain('60 cells').and.to.contain('At least 600 people')
  })

  it('say what is wrong with one', async () => {
    await shown([often, why, age], [{id: 't', question: 'why', by: ['age']}])
    const expected = 'at most 60 groups, not 100'
    editor.check = {
      findings: [
        {
          path: 'activities[0].survey.breakdowns[0].by',
          expected,
          code: 'too-many-groups',
          values: {most: 60, groups: 100},
        },
      ],
    } as unknown as DraftCheck
    await draw()

    expect(find('.error').textContent).to.contain('100 groups are too many')
  })

  it('say what they need while there is nothing to compare', async () => {
    await shown([more])

    expect(find('.notice').textContent).to.contain('two questions')
    expect(document.querySelector('button')).to.equal(null)
  })

  for (const language of ['ar', 'en'] as const)
    it(`are within everybody's reach (${language})`, async () => {
      await shown([often, why, age], [{id: 't', question: 'why', by: ['often', 'age']}], language)

      expect(await barriers()).to.deep.equal([])
    })
})
