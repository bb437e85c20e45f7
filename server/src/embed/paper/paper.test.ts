import {Question as QuestionShape, type Question, type Survey} from '@saha/contract'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import jsQR from 'jsqr'
import sharp from 'sharp'
import {describe, expect, test} from 'vitest'
import {closes, opens} from '../../saha.test-kit.ts'
import {asking, everyKind, paperOf, wordsOf} from '../test-kit.ts'
import {qrCode} from './qr-code.ts'

const en = (words: string) => ({en: words})
const option = (id: string, words: string) => ({id, text: en(words)})
const single = (id: string, ...options: string[]): Question => ({
  id,
  type: 'single',
  text: en(`Which ${id}?`),
  options: options.map((words) => option(words, `The ${words}`)),
})
const count = (html: string, part: string | RegExp) => [...html.matchAll(new RegExp(part, 'g'))].length

describe('every kind of question', () => {
  const kinds = QuestionShape.options.map(({shape}) => shape.type.value)

  const askedFor = async (kind: string) => {
    const question = everyKind.find(({type}) => type === kind)
    if (!question) throw new Error(`The examples lack a question of the kind ${kind}.`)
    return {question, form: await paperOf(asking(question))}
  }

  test.each(kinds)('stands on paper: %s', async (kind) => {
    const {question, form} = await askedFor(kind)

    expect(wordsOf(form)).toContain(question.text['en'])
  })

  test.each(kinds.filter((kind) => kind !== 'information' && kind !== 'photo'))(
    'has something to tick or to write on: %s',
    async (kind) => {
      const {form} = await askedFor(kind)

      expect(form).toMatch(/class="(?:box|line|blank|digit|to-write)/)
    },
  )

  test('has the number that it has on the screen, and words to read have none', async () => {
    const words = wordsOf(await paperOf(exampleSurvey))

    expect(words).toMatch(/1\. How often.*2\. What for\?.*3\. How safe\?.*4\. Your age/)
    expect(words).not.toMatch(/\d\. Five minutes/)
  })

  test('keeps the order given, where the screen draws one by lot', async () => {
    const wishes = everyKind.filter(({id}) => id === 'wishes')

    const words = wordsOf(await paperOf(asking(...wishes)))

    expect(words).toMatch(/shade.*light.*seats.*water/)
  })

  test('offers to say nothing where the screen does', async () => {
    const form = await paperOf(asking({...single('way', 'bus', 'car'), mayDecline: true} as Question))

    expect(count(form, 'class="box one"')).toBe(3)
    expect(wordsOf(form)).toContain('I’d rather not say')
  })
})

test('options with pictures show them, and in words the one that is not there', async () => {
  const image = (file: string, alt: string) => ({image: {file, alt: en(alt)}})
  const plans: Question = {
    id: 'plan',
    type: 'single',
    text: en('Which plan?'),
    options: [
      {...option('a', 'Plan A'), ...image('plan-a.webp', 'A pond')},
      {...option('b', 'Plan B'), ...image('plan-b.webp', 'A meadow')},
    ],
  }

  const form = await paperOf(asking(plans), 'en', opens, {
    'plan-a.webp': {name: 'abc', width: 640, height: 480},
  })

  expect(form).toMatch(
    /<img\s+src="\.\.\/\.\.\/\.\.\/v1\/images\/abc\.webp"\s+width="640"\s+height="480"\s+alt="A pond"/,
  )
  expect(wordsOf(form)).toMatch(/Plan A.*A meadow.*Plan B/)
})

describe('room to write', () => {
  const written = (type: 'short-text' | 'long-text', most?: number): Question => ({
    id: 'more',
    type,
    text: en('More?'),
    ...(most === undefined ? {} : {most}),
  })

  test.each([
    ['short-text', undefined, 1],
    ['short-text', 100, 2],
    ['short-text', 4000, 4],
    ['long-text', undefined, 6],
    ['long-text', 550, 10],
    ['long-text', 4000, 16],
  ] as const)(
    'is as much as the limit suggests: %s of %s characters, %d lines',
    async (type, most, lines) => {
      expect(count(await paperOf(asking(written(type, most))), 'class="line"')).toBe(lines)
    },
  )

  test('a list of hundreds is written from, not ticked', async () => {
    const many = Array.from({length: 200}, (_, at) => `village-${at}`)

    const form = await paperOf(asking(single('village', ...many)))

    expect(count(form, 'class="box')).toBe(0)
    expect(count(form, 'class="line"')).toBe(1)
    expect(wordsOf(form)).toContain('The village-199')
  })

  test('a table with many columns numbers them and says what the numbers mean', async () => {
    const rows = [option('a', 'Row')]
    const columns = Array.from({length: 12}, (_, at) => option(`c${at}`, `Column ${at}`))

    const words = wordsOf(await paperOf(asking({id: 'm', type: 'matrix', text: en('M?'), rows, columns})))

    expect(words).toContain('12 = Column 11')
  })
})

describe('ways through the form', () => {
  const winding: Survey = {
    pages: [
      {
        id: 'first',
        questions: [single('way', 'bus', 'car', 'none')],
        next: [
          {if: {question: 'way', is: 'chosen', option: 'none'}, end: en('We ask about trips.')},
          {if: {question: 'way', is: 'chosen', option: 'car'}, to: 'third'},
        ],
      },
      {
        id: 'second',
        showIf: {question: 'way', is: 'chosen', option: 'bus'},
        questions: [
          single('line', 'one', 'two'),
          {...single('stop', 'a', 'b'), showIf: {question: 'line', is: 'answered'}} as Question,
        ],
        next: [{to: 'last'}],
      },
      {
        id: 'third',
        questions: [{id: 'read', type: 'information', text: en('Parking.')}, single('lot', 'x', 'y')],
      },
      {id: 'last', questions: [{id: 'bye', type: 'information', text: en('Thank you.')}]},
    ],
  }

  test('are told in sentences, in English', async () => {
    const words = wordsOf(await paperOf(winding))

    expect(words).toContain('If you chose “The none” in question 1: you are done here.')
    expect(words).toContain('We ask about trips.')
    expect(words).toContain('If you chose “The car” in question 1: go on with question 4.')
    expect(words).toContain(
      'The questions of this part are only for you if you chose “The bus” in question 1.',
    )
    expect(words).toMatch(/Only if you answered question 2\. 3\. Which stop\?/)
    expect(words).toContain('Go on to the end of the form.')
  })

  test('and in Arabic', async () => {
    const words = wordsOf(await paperOf(winding, 'ar'))

    expect(words).toContain('فقط إذا أجبتم عن السؤال 2.')
    expect(words).toContain('إذا اخترتم «The car» في السؤال 1: انتقلوا إلى السؤال 4.')
  })

  test('an earlier answer within a text is named by its question', async () => {
    const later: Question = {id: 'why', type: 'short-text', text: en('Why {way}, and not {nobody}?')}

    const words = wordsOf(await paperOf(asking(single('way', 'bus', 'car'), later)))

    expect(words).toContain('Why [your answer to question 1], and not {nobody}?')
  })
})

describe('the form says', () => {
  test('that a moderator reads what is written, where one does', async () => {
    const asked = asking({id: 'more', type: 'long-text', text: en('More?')})

    expect(wordsOf(await paperOf({...asked, reviewTexts: true}))).toContain(
      'A moderator reads what you write',
    )
    expect(wordsOf(await paperOf(asked))).not.toContain('moderator')
  })

  test('who asks, what for, who decides, and how long answers are kept', async () => {
    const words = wordsOf(await paperOf(exampleSurvey))

    for (const part of [
      'Irbid',
      'Park survey',
      'About the park.',
      'For the council.',
      'The council.',
      'The town hall.',
    ])
      expect(words).toContain(part)
    expect(words).toContain('until 31 December 2026, then they are deleted')
    expect(words).toContain('Paper has no receipt')
  })

  test.each([
    ['before it opens', opens - 1, /From 1 June 2026 at .*Until/],
    ['while it is open', opens, /Handing it in Until/],
    ['when it is over', closes, /Forms are no longer accepted/],
  ])('whether it can be handed in: %s', async (_, now, expected) => {
    expect(wordsOf(await paperOf(exampleSurvey, 'en', now))).toMatch(expected)
  })

  test('in which other language words are', async () => {
    const form = await paperOf(exampleSurvey, 'ar')

    expect(form).toContain('<html lang="ar" dir="rtl">')
    expect(form).toMatch(/<span lang="en" dir="ltr"\s*>How often do you come\?<\/span/)
    expect(wordsOf(form)).toContain('(اللغة: الإنجليزية)')
  })

  test('on a sheet of its own how to be reached, with the reason, and no question beside', async () => {
    const form = await paperOf(asking(...everyKind))
    const [answers = '', sheet = ''] = form.split('<section class="sheet">')

    expect(wordsOf(answers)).toMatch(
      /Your address.*To invite you\. The answer to this question goes on the separate sheet/,
    )
    expect(wordsOf(sheet)).toContain('Your number To call you back.')
    expect(count(sheet, 'class="line"')).toBe(2)
    expect(wordsOf(sheet)).not.toContain('Anything else?')
  })
})

test('texts stay texts, in the page and in its styles', async () => {
  const evil = '"}</style><script>alert(1)</script>{often}'
  const question: Question = {id: 'evil', type: 'short-text', text: en(evil), hint: en(evil)}

  const form = await paperOf(asking(question))

  expect(form).not.toContain('<script')
  expect(form).toContain('&lt;script&gt;')
})

test('a phone reads the code', async () => {
  const address = 'https://saha.example/embed/irbid/park-survey?lang=ar'
  const drawing = (await qrCode(address, 'Code'))
    .toString()
    .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')

  const {data, info} = await sharp(Buffer.from(drawing), {density: 300})
    .resize(400)
    .flatten({background: '#fff'})
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})

  expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
})
