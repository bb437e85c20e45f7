/** Surveys of every shape, for property tests. */
import type {Condition, Option, PlainOption, Question, Survey, Text} from '@saha/contract'
import fc, {type GeneratorValue} from 'fast-check'

const words = fc
  .oneof(
    fc.constantFrom(
      'Park',
      'ما رأيك؟',
      'a < b & c > d',
      'bold <b>move</b>',
      '"quoted"',
      "it's",
      '=1+1',
      'two\nlines',
      '–',
    ),
    fc.constantFrom(
      '{q1}',
      '${q1}',
      'you said {q-2}',
      '&amp;',
      '<br>',
      '1',
      '+962 79',
      '@home',
      'x'.repeat(300),
    ),
    fc.string({minLength: 1, maxLength: 30, unit: 'grapheme'}),
  )
  .map((text) => text.trim() || 'x')

const ids = fc.oneof(
  fc.constantFrom('other', 'none', 'yes', 'no', '1', '42', 'refused', 'a-b', 'constructor', 'x0'),
  fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/),
)

/** Draws values one after the other. */
class Draw {
  private readonly g: GeneratorValue

  constructor(g: GeneratorValue) {
    this.g = g
  }

  one<Value>(...values: readonly Value[]): Value {
    return this.g(fc.constantFrom<Value[]>, ...values)
  }

  maybe<Part extends object>(make: () => Part): Part | object {
    return this.g(fc.boolean) ? make() : {}
  }

  integer(min: number, max: number): number {
    return this.g(fc.integer, {min, max})
  }

  text(): Text {
    const languages = this.one(['en'], ['ar', 'en'], ['ar'], ['fr-CA', 'ar', 'en'], ['fr'])
    return Object.fromEntries(languages.map((language) => [language, this.g(() => words)]))
  }

  ids(least: number, most: number): string[] {
    return this.g(() => fc.uniqueArray(ids, {minLength: least, maxLength: most}))
  }

  options(least = 2): PlainOption[] {
    return this.ids(least, 5).map((id) => ({id, text: this.text()}))
  }
}

function choices(draw: Draw, isSeveral: boolean): Option[] {
  const options: Option[] = draw.options()
  const last = options.at(-1)
  if (last && draw.one(true, false)) last.other = true
  const exclusive = options.at(draw.integer(1, options.length - 1))
  if (isSeveral && exclusive && draw.one(true, false)) exclusive.exclusive = true
  const unsure = options.length > 2 ? options.find((option) => !isSeveral || option.exclusive) : undefined
  if (unsure && draw.one(true, false)) unsure.outside = true
  const [pictured] = options
  if (pictured && draw.integer(0, 4) === 0) pictured.image = {file: 'plan-a.webp', alt: draw.text()}
  return options
}

const kinds: Readonly<Record<Question['type'], (draw: Draw) => object>> = {
  single: (draw) => {
    const options = choices(draw, false)
    // A dropdown has words only.
    const looks = options.some(({image}) => image) ? (['list'] as const) : (['list', 'dropdown'] as const)
    return {
      ...draw.maybe(() => ({look: draw.one(...looks)})),
      ...draw.maybe(() => ({order: draw.one('given', 'random')})),
      options,
    }
  },
  multiple: (draw) => ({
    ...draw.maybe(() => ({order: draw.one('given', 'random')})),
    options: choices(draw, true),
    ...draw.maybe(() => ({atLeast: 1})),
    ...draw.maybe(() => ({atMost: draw.integer(1, 6)})),
  }),
  ranking: (draw) => ({
    ...draw.maybe(() => ({order: draw.one('given', 'random')})),
    options: draw.options(),
    ...draw.maybe(() => ({most: draw.integer(1, 2)})),
  }),
  matrix: (draw) => ({
    ...draw.maybe(() => ({order: draw.one('given', 'random')})),
    rows: draw.options(1),
    columns: draw.options(),
    ...draw.maybe(() => ({multiple: true})),
  }),
  scale: (draw) => ({from: draw.one(0, 1), to: draw.integer(2, 10), low: draw.text(), high: draw.text()}),
  rating: (draw) => draw.maybe(() => ({words: Array.from({length: 5}, () => draw.text())})),
  number: (draw) => {
    const min = draw.integer(-50, 50)
    const max = min + draw.integer(2, 3_000_000)
    return {
      min,
      max,
      ...draw.maybe(() => ({decimals: draw.integer(0, 3)})),
      ...draw.maybe(() => ({unit: draw.text()})),
      ...draw.maybe(() => ({bands: [min + 1]})),
    }
  },
  shares: (draw) => ({
    options: draw.options(),
    total: draw.integer(2, 1000),
    ...draw.one<object>({unit: {en: 'trees'}}, {currency: 'JOD'}, {}),
  }),
  date: (draw) => ({
    ...draw.maybe(() => ({min: '2026-01-05'})),
    ...draw.maybe(() => ({max: '2026-12-31'})),
  }),
  'short-text': (draw) => draw.maybe(() => ({most: draw.integer(1, 4000)})),
  'long-text': (draw) => draw.maybe(() => ({most: draw.integer(1, 4000)})),
  contact: (draw) => ({by: draw.one('email', 'phone'), why: draw.text()}),
  consent: () => ({}),
  place: (draw) => ({
    shapes: draw.one(['point'], ['line', 'area'], ['area']),
    ...draw.maybe(() => ({bounds: {west: 35, south: 29, east: 39, north: 33}})),
    ...draw.one<object>({address: true}, {list: draw.options()}, {address: true, list: draw.options()}),
  }),
  photo: (draw) => draw.maybe(() => ({most: draw.integer(1, 5)})),
  information: (draw) => draw.maybe(() => ({title: draw.text()})),
}

function question(draw: Draw, id: string): Question {
  const type = draw.one(...(Object.keys(kinds) as Question['type'][]))
  const asked =
    type === 'information'
      ? {}
      : {
          ...draw.maybe(() => ({hint: draw.text()})),
          ...draw.maybe(() => ({required: draw.one(true, false)})),
          ...(type === 'consent' ? {} : draw.maybe(() => ({mayDecline: draw.one(true, false)}))),
          ...draw.maybe(() => ({background: {title: draw.text(), text: draw.text()}})),
        }
  // Drawn field by field; the tests check that the contract takes it.
  return {id, type, text: draw.text(), ...asked, ...kinds[type](draw)} as unknown as Question
}

function comparison(draw: Draw, asked: Question): Condition | undefined {
  const {id} = asked
  const states: Condition[] = (['answered', 'unanswered', 'declined'] as const).map((is) => ({
    question: id,
    is,
  }))
  const is = draw.one('equal', 'below', 'at-most', 'above', 'at-least')
  const chosen = (list: readonly PlainOption[]): Condition => ({
    question: id,
    is: 'chosen',
    option: draw.one(...list).id,
  })
  switch (asked.type) {
    case 'contact':
    case 'information':
      return undefined
    case 'single':
    case 'multiple':
    case 'ranking':
      return draw.one(chosen(asked.options), chosen(asked.options), ...states)
    case 'place':
      return asked.list ? chosen(asked.list) : draw.one(...states)
    case 'matrix':
      return {
        question: id,
        is: 'chosen',
        option: draw.one(...asked.columns).id,
        row: draw.one(...asked.rows).id,
      }
    case 'number':
    case 'scale':
    case 'rating':
      return draw.one<Condition>({question: id, is, value: draw.integer(-3, 9)}, ...states)
    case 'date':
      return draw.one<Condition>(
        {question: id, is: draw.one('before', 'after'), day: '2026-03-01'},
        ...states,
      )
    default:
      return draw.one(...states)
  }
}

function condition(draw: Draw, earlier: readonly Question[], depth = 0): Condition | undefined {
  if (earlier.length === 0) return undefined
  const how = depth > 2 ? 'one' : draw.one('one', 'one', 'all', 'any', 'not')
  if (how === 'one') return comparison(draw, draw.one(...earlier))
  const inner = condition(draw, earlier, depth + 1)
  const other = condition(draw, earlier, depth + 1)
  if (!inner) return undefined
  if (how === 'not') return {not: inner}
  const parts = other ? [inner, other] : [inner]
  return how === 'all' ? {all: parts} : {any: parts}
}

/** Any survey that the contract takes, with conditions, jumps, rules and quotas that lead somewhere. */
export const surveys: fc.Arbitrary<Survey> = fc.gen().map((g) => {
  const draw = new Draw(g)
  const pageIds = draw.ids(1, 3)
  const questionIds = draw.ids(pageIds.length, 8)
  const earlier: Question[] = []
  const pages = pageIds.map((id, at) => {
    const own = questionIds.filter((_, place) => place % pageIds.length === at)
    const showIf = draw.one(true, false) ? condition(draw, earlier) : undefined
    const questions = own.map((questionId) => {
      const asked = question(draw, questionId)
      const when = draw.one(true, false) ? condition(draw, earlier) : undefined
      const whole = when ? {...asked, showIf: when} : asked
      earlier.push(asked)
      return whole
    })
    const target = pageIds[at + 1]
    const next = draw.one(true, false)
      ? [{...withIf(condition(draw, earlier)), ...(target ? {to: target} : {end: draw.text()})}]
      : undefined
    return {
      id,
      ...draw.maybe(() => ({title: draw.text()})),
      ...(showIf && {showIf}),
      questions,
      ...(next && {next}),
    }
  })
  const everybody: Question = {id: 'everybody', type: 'short-text', text: {en: 'Anything else?'}}
  pages.at(-1)?.questions.push(everybody)
  return {
    pages: pages as Survey['pages'],
    ...draw.maybe(() => ({onePerPage: true})),
    ...draw.maybe(() => ({reviewTexts: true as const, ...draw.maybe(() => ({quoteTexts: true as const}))})),
    ...rules(draw, earlier),
    ...quotas(draw, earlier),
    ...breakdowns(draw, earlier),
  }
})

function withIf(when: Condition | undefined): {if?: Condition} {
  return when ? {if: when} : {}
}

function rules(draw: Draw, questions: readonly Question[]): Pick<Survey, 'rules'> {
  const numbers = questions.filter(({type}) => type === 'number' || type === 'scale')
  const [left, right] = numbers
  if (!left || !right) return {}
  return {
    rules: [
      {
        id: 'r-1',
        left: left.id,
        is: draw.one('below', 'at-most', 'equal'),
        right: right.id,
        message: draw.text(),
      },
    ],
  }
}

function quotas(draw: Draw, questions: readonly Question[]): Pick<Survey, 'quotas'> {
  const group = draw.one(true, false) ? condition(draw, questions) : undefined
  return group ? {quotas: [{id: 'full', if: group, most: draw.integer(10, 99), message: draw.text()}]} : {}
}

function breakdowns(draw: Draw, questions: readonly Question[]): Pick<Survey, 'breakdowns'> {
  const [one, other] = questions.filter(({type}) => type === 'single' || type === 'scale')
  if (!one || !other || draw.one(true, false)) return {}
  return {breakdowns: [{id: 'by-group', question: one.id, by: [other.id]}]}
}
