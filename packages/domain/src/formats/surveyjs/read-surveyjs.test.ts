import {describe, expect, test} from 'vitest'
import type {Survey} from '@saha/contract'
import {questionsIn} from '../../survey/questions.ts'
import {shapes} from '../test-kit/shapes.ts'
import {readSurveyJs} from './read-surveyjs.ts'
import {writeSurveyJs} from './write-surveyjs.ts'

const read = (...elements: object[]) => readSurveyJs({pages: [{name: 'p', elements}]}, {shapes})
const anything = {type: 'comment', name: 'anything', title: 'Anything?'}
const choices = ['a', 'b']
const first = (...elements: object[]) => read(...elements, anything).survey.pages[0]?.questions[0]

describe('a question of SurveyJS', () => {
  test.each([
    [{type: 'radiogroup', choices}, 'single'],
    [{type: 'dropdown', choices}, 'single'],
    [{type: 'buttongroup', choices}, 'single'],
    [{type: 'imagepicker', choices}, 'single'],
    [{type: 'imagepicker', choices, multiSelect: true}, 'multiple'],
    [{type: 'checkbox', choices}, 'multiple'],
    [{type: 'tagbox', choices}, 'multiple'],
    [{type: 'ranking', choices}, 'ranking'],
    [{type: 'boolean'}, 'single'],
    [{type: 'matrix', rows: ['x'], columns: choices}, 'matrix'],
    [{type: 'rating'}, 'scale'],
    [{type: 'rating', rateType: 'smileys'}, 'rating'],
    [{type: 'rating', rateValues: ['low', 'high']}, 'single'],
    [{type: 'rating', rateMax: 100}, 'number'],
    [{type: 'slider', min: 0, max: 100}, 'number'],
    [{type: 'text'}, 'short-text'],
    [{type: 'text', inputType: 'time'}, 'short-text'],
    [{type: 'text', inputType: 'number'}, 'number'],
    [{type: 'text', inputType: 'date'}, 'date'],
    [{type: 'text', inputType: 'email', description: 'To answer you'}, 'contact'],
    [{type: 'text', inputType: 'tel', description: 'To answer you'}, 'contact'],
    [{type: 'comment'}, 'long-text'],
    [{type: 'file', acceptedTypes: 'image/*'}, 'photo'],
    [{type: 'html', html: '<p>Hello</p>'}, 'information'],
    [{type: 'panel', title: 'A panel'}, 'information'],
  ])('%o becomes %s', (element, type) => {
    expect(first({name: 'q', title: 'Q', ...element})?.type).toBe(type)
  })

  test.each([
    [{type: 'matrixdynamic', columns: []}, 'repeated'],
    [{type: 'paneldynamic'}, 'repeated'],
    [{type: 'matrixdropdown'}, 'no-such-kind'],
    [{type: 'signaturepad'}, 'no-such-kind'],
    [{type: 'expression', expression: '1'}, 'calculated'],
    [{type: 'image', imageLink: 'https://x.example/a.png'}, 'media'],
    [{type: 'file'}, 'no-such-kind'],
    [{type: 'text', inputType: 'email'}, 'contact-without-purpose'],
    [{type: 'radiogroup', choices: ['only']}, 'too-few-options'],
    [{type: 'radiogroup', choicesByUrl: {url: 'https://x.example'}}, 'outside-file'],
    [{type: 'constructor'}, 'unknown-type'],
    [{type: 'text', visible: false}, 'never-shown'],
  ])('%o is not carried over, and the account says why: %s', (element, code) => {
    const {survey, remarks} = read({name: 'q', title: 'Q', ...element}, anything)

    expect(survey.pages[0]?.questions.map(({id}) => id)).toEqual(['anything'])
    expect(remarks).toContainEqual(expect.objectContaining({code, kind: 'lost', name: 'q'}))
  })

  test('keeps what both have: words, order, counts, special options', () => {
    expect(
      first({
        type: 'checkbox',
        name: 'why',
        title: {default: 'Why?', ar: 'لماذا؟'},
        description: 'All that apply',
        choices: [{value: 'w', text: 'Walk'}, 'play'],
        showNoneItem: true,
        noneText: 'None',
        hasOther: true,
        otherText: 'Else',
        showRefuseItem: true,
        choicesOrder: 'random',
        minSelectedChoices: 1,
        maxSelectedChoices: 2,
        isRequired: true,
      }),
    ).toEqual({
      id: 'why',
      type: 'multiple',
      text: {en: 'Why?', ar: 'لماذا؟'},
      hint: {en: 'All that apply'},
      required: true,
      mayDecline: true,
      order: 'random',
      atLeast: 1,
      atMost: 2,
      options: [
        {id: 'w', text: {en: 'Walk'}},
        {id: 'play', text: {en: 'play'}},
        {id: 'none', text: {en: 'None'}, exclusive: true},
        {id: 'other', text: {en: 'Else'}, other: true},
      ],
    })
  })
})

describe('the way through a survey of SurveyJS', () => {
  const skip = {
    pages: [
      {
        name: 'one',
        elements: [{type: 'text', inputType: 'number', name: 'age', title: 'Age', min: 0, max: 99}],
      },
      {
        name: 'two',
        visibleIf: '{age} > 10',
        elements: [{type: 'comment', name: 'why', title: 'Why, at {age}?'}],
      },
      {name: 'three', elements: [{type: 'comment', name: 'end', title: 'End'}]},
    ],
    triggers: [
      {type: 'complete', expression: '{age} < 12'},
      {type: 'skip', expression: '{age} > 65', gotoName: 'end'},
      {type: 'setvalue', expression: '{age} = 1', setToName: 'why', setValue: 'x'},
    ],
    completedHtmlOnCondition: [{expression: '{age} < 12', html: '<b>Too young</b>'}],
  }

  test('is carried over with its triggers', () => {
    const {survey, remarks} = readSurveyJs(skip, {shapes})

    expect(survey.pages[0]?.next).toEqual([
      {if: {question: 'age', is: 'below', value: 12}, end: {en: 'Too young'}},
      {if: {question: 'age', is: 'above', value: 65}, to: 'three'},
    ])
    expect(survey.pages[1]?.showIf).toEqual({question: 'age', is: 'above', value: 10})
    expect(remarks).toContainEqual(expect.objectContaining({code: 'jump-not-carried', where: 'triggers[2]'}))
  })

  test('holds rules between two answers, with the words of their author', () => {
    const number = (name: string) => ({type: 'text', inputType: 'number', name, title: name, min: 0, max: 9})
    const validators = [{type: 'expression', expression: '{b} >= {a}', text: 'More than a, please.'}]

    expect(read(number('a'), {...number('b'), validators}).survey.rules).toEqual([
      {id: 'rule-1', left: 'b', is: 'at-least', right: 'a', message: {en: 'More than a, please.'}},
    ])
  })
})

describe('a survey that came back from an editor of SurveyJS', () => {
  const survey: Survey = {
    pages: [
      {
        id: 'p',
        questions: [
          {
            id: 'age',
            type: 'number',
            text: {en: 'Age'},
            min: 12,
            max: 110,
            bands: [30, 60],
            mayDecline: true,
          },
        ],
      },
    ],
  }

  test('has the words that were changed there, and keeps what only Saha knows', () => {
    const {file} = writeSurveyJs(survey, {shapes})
    const edited: unknown = JSON.parse(
      JSON.stringify(file).replace('"Age"', '"Your age"').replace('110', '99'),
    )

    expect(questionsIn(readSurveyJs(edited, {shapes}).survey)[0]).toEqual({
      ...survey.pages[0]?.questions[0],
      text: {en: 'Your age'},
      max: 99,
    })
  })

  test('loses only what does not fit any more', () => {
    const {file} = writeSurveyJs(survey, {shapes})
    const edited: unknown = JSON.parse(JSON.stringify(file).replace('[30,60]', '"many"'))
    const {survey: back, remarks} = readSurveyJs(edited, {shapes})

    expect(back.pages[0]?.questions[0]).toEqual({
      id: 'age',
      type: 'number',
      text: {en: 'Age'},
      min: 12,
      max: 110,
    })
    expect(remarks).toEqual([expect.objectContaining({code: 'extension-invalid'})])
  })
})

describe('a hostile survey', () => {
  test.each([
    [
      'condition on itself',
      {type: 'text', name: 'q', title: 'Q', visibleIf: '{q} notempty'},
      'condition-forward',
    ],
    [
      'condition of 10,000 brackets',
      {type: 'text', name: 'q', title: 'Q', visibleIf: '('.repeat(10_000)},
      'condition-too-long',
    ],
    [
      'pattern that never ends',
      {type: 'text', name: 'q', title: 'Q', validators: [{type: 'regex', regex: '^(a+)+$'}]},
      'pattern-not-carried',
    ],
    [
      'million options',
      {type: 'radiogroup', name: 'q', title: 'Q', choices: Array.from({length: 1_000_000}, () => 1)},
      'too-many-options',
    ],
    [
      'forged extension',
      {type: 'text', name: 'q', title: 'Q', saha: {type: 'single', options: 5}},
      'extension-invalid',
    ],
    [
      'forged condition',
      {type: 'text', name: 'q', title: 'Q', saha: {showIf: {question: 'q', is: 'answered'}}},
      'extension-invalid',
    ],
    [
      'markup for a title',
      {type: 'text', name: 'q', title: '<img src=x onerror=alert(1)>Q'},
      'markup-removed',
    ],
  ])('with a %s is read at once, and the account says so', (_, element, code) => {
    const start = process.cpuUsage().user
    const {remarks, survey} = read(element, anything)

    expect(remarks.map((remark) => remark.code)).toContain(code)
    expect(JSON.stringify(survey)).not.toContain('<')
    expect(process.cpuUsage().user - start).toBeLessThan(1_000_000)
  })

  test('with names of the language itself, or the same name, has questions of its own names', () => {
    const json =
      '{"elements":[{"type":"text","name":"__proto__","title":"A","saha":{"__proto__":{"x":1}}},{"type":"text","name":"constructor","title":"B"},{"type":"text","name":"constructor","title":"{__proto__}"}]}'
    const {survey, renamed} = readSurveyJs(JSON.parse(json), {shapes})

    expect(questionsIn(survey).map(({id}) => id)).toEqual(['proto', 'constructor', 'constructor-2'])
    expect(renamed.map(({id}) => id)).toEqual(['proto', 'constructor-2'])
    expect(Object.prototype).not.toHaveProperty('x')
  })

  test.each([
    ['no object', null, 'not-a-survey'],
    ['no pages', {title: 'x'}, 'not-a-survey'],
    ['nothing to ask', {elements: [{type: 'signaturepad', name: 's'}]}, 'nothing-to-ask'],
    ['panels in panels', panels(1000), 'too-deep'],
    [
      'three thousand questions',
      {elements: Array.from({length: 3000}, () => anything)},
      'too-many-questions',
    ],
  ])('of %s is refused', (_, json, code) => {
    expect(() => readSurveyJs(json, {shapes})).toThrow(
      expect.objectContaining({finding: expect.objectContaining({code}) as object}) as Error,
    )
  })
})

function panels(depth: number): object {
  let inner: object = anything
  for (let level = 0; level < depth; level += 1) inner = {type: 'panel', name: 'p', elements: [inner]}
  return {elements: [inner]}
}
