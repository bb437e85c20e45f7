import type {AnswerableQuestion, Answers, Survey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain'
import {opinionOn} from '../../server/src/commands/seed/opinions.ts'

/** A number from 0 (included) to 1 (not included). */
export type Random = () => number

/** Numbers that look random and are the same in every run (mulberry32). */
export function repeatableRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * What one resident answers. Choices are skewed, as opinions are; one in twelve questions is left out; one in three
 * residents writes a sentence.
 */
export function answersOf(survey: Survey, random: Random): Answers {
  const answered = answerableQuestions(survey).flatMap((question) => {
    if (random() < 1 / 12) return []
    const answer = answerTo(question, random)
    return answer === undefined ? [] : [[question.id, answer] as const]
  })
  return Object.fromEntries(answered)
}

function answerTo(question: AnswerableQuestion, random: Random) {
  if (question.mayDecline && random() < 1 / 20) return null
  const skewed = random() * random()
  switch (question.type) {
    case 'single':
      return question.options[Math.floor(skewed * question.options.length)]?.id
    case 'multiple': {
      const ticked = question.options.filter(({exclusive}) => !exclusive && random() < 0.35)
      const none = question.options.filter(({exclusive}) => exclusive).slice(0, 1)
      const chosen = ticked.length > 0 ? ticked : none
      return chosen.length > 0 ? chosen.map(({id}) => id) : undefined
    }
    case 'scale':
      return question.to - Math.floor(skewed * (question.to - question.from + 1))
    case 'number':
      return question.min + Math.floor(random() * (question.max - question.min))
    case 'short-text':
      return random() < 1 / 3 ? names[Math.floor(random() * names.length)] : undefined
    case 'long-text':
      return random() < 1 / 3 ? sentences[Math.floor(random() * sentences.length)] : undefined
    default:
      return opinionOn(question, random)()
  }
}

const names = ['حديقة الزيتون', 'ساحة الياسمين', 'Olive Park', 'حديقة الشهداء', 'بستان الحي']

const sentences = [
  'الأرصفة مكسورة ولا يمكن المرور بعربة الأطفال.',
  'نحتاج ظلاً ومقاعد قرب ملعب الأطفال، فالشمس قوية بعد الظهر.',
  'The lights near the school have been out since spring.',
  'أشكر عمال النظافة، لكن الحاويات قليلة وتمتلئ قبل المساء.',
  'اتركوا الأشجار القديمة كما هي.',
]
