import type {Answer, Answers, Breakdown, Condition, Question, Survey} from '@saha/contract'
import {answerableQuestions, canBeParted, canPart, settlePlaces} from '@saha/domain'
import {exampleMap} from '@saha/domain/map/example-map'
import type {Random} from './random.ts'

const words = (text: string) => ({en: text})
const options = (count: number) =>
  Array.from({length: count}, (_, at) => ({id: `o${at}`, text: words(`o${at}`)}))

/** A survey of two to six questions of the kinds that are counted, with up to four breakdowns. */
export function randomSurvey(random: Random): Survey {
  const kinds = [
    'single',
    'single',
    'multiple',
    'scale',
    'rating',
    'number',
    'date',
    'ranking',
    'matrix',
    'shares',
    'place',
  ]
  const questions = Array.from({length: random.whole(2, 6)}, (_, at) => {
    const question = randomQuestion(random, `q${at}`, random.pick(kinds))
    return at > 0 && random.fraction() < 0.15
      ? {...question, showIf: {question: 'q0', is: 'answered'} satisfies Condition}
      : question
  })
  const survey = settlePlaces({pages: [{id: 'p', questions}]}, exampleMap)
  return {...survey, breakdowns: randomBreakdowns(random, survey)}
}

function randomQuestion(random: Random, id: string, type: string): Question {
  const common = {id, text: words(id)}
  switch (type) {
    case 'multiple':
      return {...common, type: 'multiple', options: options(random.whole(3, 5))}
    case 'scale':
      return {...common, type: 'scale', from: 1, to: 5, low: words('low'), high: words('high')}
    case 'rating':
      return {...common, type: 'rating'}
    case 'number':
      return {...common, type: 'number', min: 12, max: 110, bands: [18, 30, 65]}
    case 'date':
      return {...common, type: 'date', min: '2025-11-15', max: '2026-02-10', countBy: 'month'}
    case 'ranking':
      return {...common, type: 'ranking', options: options(3)}
    case 'matrix':
      return {...common, type: 'matrix', rows: options(2), columns: options(3)}
    case 'shares':
      return {...common, type: 'shares', total: 100, options: options(3)}
    case 'place':
      return {
        ...common,
        type: 'place',
        shapes: ['point'],
        bounds: {west: 35, south: 32, east: 36, north: 32.5},
        list: [{id: 'gate', text: words('gate')}],
      }
    default:
      return {...common, type: 'single', options: options(random.whole(2, 5))}
  }
}

function randomBreakdowns(random: Random, survey: Survey): Breakdown[] {
  const questions = answerableQuestions(survey)
  const parted = questions.filter(canBeParted)
  const parting = questions.filter(canPart)
  const wanted = random.whole(0, 4)
  const declared = Array.from({length: wanted}, (_none, at): Breakdown | undefined => {
    if (parted.length === 0) return undefined
    const question = random.pick(parted)
    const by = parting.filter(({id}) => id !== question.id)
    const count = Math.min(by.length, random.whole(1, 2))
    if (count === 0) return undefined
    const start = random.whole(0, by.length - 1)
    const chosen = Array.from({length: count}, (_, turn) => by[(start + turn) % by.length]?.id ?? '')
    return {id: `b${at}`, question: question.id, by: chosen}
  }).filter((one) => one !== undefined)
  const seen = new Set<string>()
  const different = declared.filter(({question, by}) => {
    const name = [question, ...by].toSorted().join()
    return seen.has(name) ? false : seen.add(name)
  })
  // A table beside a coarser one is refused when the survey is defined.
  return different.filter((one) => !different.some((other) => one !== other && isWithin(other, one)))
}

function isWithin(coarser: Breakdown, finer: Breakdown): boolean {
  const parts = new Set([finer.question, ...finer.by])
  return [coarser.question, ...coarser.by].every((id) => parts.has(id))
}

/** A person who answers as people like them do: answers go together, and some answers are rare. */
export function randomAnswers(random: Random, survey: Survey): Answers {
  const leaning = random.fraction()
  const answers: Record<string, Answer> = {}
  for (const question of answerableQuestions(survey))
    if (random.fraction() > 0.06) answers[question.id] = randomAnswer(random, question, leaning)
  return answers
}

function randomAnswer(random: Random, question: Question, leaning: number): Answer {
  const towards = (count: number) =>
    Math.min(count - 1, Math.floor(count * (0.5 * leaning + 0.5 * random.fraction()) ** 1.3))
  switch (question.type) {
    case 'single':
      return question.options[towards(question.options.length)]?.id ?? 'o0'
    case 'multiple': {
      const ticked = question.options.filter(() => random.fraction() < 0.15 + 0.4 * leaning)
      return (ticked.length > 0 ? ticked : [random.pick(question.options)]).map(({id}) => id)
    }
    case 'scale':
    case 'rating':
      return 1 + towards(5)
    case 'number':
      return 12 + Math.floor(98 * random.fraction() ** (1 + leaning))
    case 'date':
      return random.pick(['2025-11-20', '2025-12-24', '2025-12-25', '2026-01-31', '2026-01-05', '2026-02-01'])
    case 'ranking': {
      const first = towards(3)
      const rest = [0, 1, 2].filter((one) => one !== first)
      return [first, ...(random.fraction() < 0.5 ? rest : rest.toReversed())].map((one) => `o${one}`)
    }
    case 'matrix':
      return {o0: `o${towards(3)}`, ...(random.fraction() < 0.9 && {o1: `o${towards(3)}`})}
    case 'shares':
      return random.pick([{o0: 100}, {o0: 50, o1: 50}, {o1: 60, o2: 40}, {o0: 20, o1: 30, o2: 50}])
    default:
      return random.fraction() < 0.2
        ? {listed: 'gate'}
        : {shape: {type: 'Point', coordinates: [35 + random.whole(0, 9) / 10, 32 + random.whole(0, 4) / 10]}}
  }
}
