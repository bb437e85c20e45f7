/// <reference types="mocha" />
import type {Answer, AnswerableQuestion, Survey} from '@saha/contract'
import {checkAnswer} from '@saha/domain/survey/check-answer'
import {exampleSurvey} from '@saha/domain/survey/example-survey'
import {wholeAnswers, wholeSurvey} from '@saha/domain/survey/example-whole-survey'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {anyAnswer} from '@saha/domain/survey/test-kit/arbitrary-answer'
import {expect} from 'chai'
import fc from 'fast-check'
import {beyond} from '../questions/beyond/beyond.ts'
import {problemWith} from '../questions/form.ts'
import {addKind} from '../questions/kinds/kind.ts'
import {coreKinds} from '../questions/kinds/core.ts'

const right: Record<string, Answer> = {
  ...wholeAnswers,
  often: 'daily',
  why: ['walk', 'play'],
  safe: 7,
  age: 34,
}
const usual: Answer = 'Shade.'

/** Whether a check lets an answer pass. What no reader of the contract lets in may also be an error. */
function passes(check: () => unknown): boolean {
  try {
    return check() === undefined
  } catch {
    return false
  }
}

async function disagreements(survey: Survey): Promise<string[]> {
  for (const [name, kind] of coreKinds) addKind(name, kind)
  expect(await beyond.bring(survey)).to.equal(undefined)
  const agrees = (question: AnswerableQuestion, answer: Answer) =>
    passes(() => problemWith(question, answer)) === passes(() => checkAnswer(question, answer))
  return answerableQuestions(survey).flatMap((question) => {
    const answers = anyAnswer(question, right[question.id] ?? usual) as fc.Arbitrary<Answer>
    const {failed, counterexample} = fc.check(
      fc.property(answers, (answer) => agrees(question, answer)),
      {numRuns: 500},
    )
    return failed ? [`${question.id}: ${JSON.stringify(counterexample)}`] : []
  })
}

describe('the checks of the browser', () => {
  it('let pass what the server lets pass, and nothing else, whatever is answered to whatever is asked', async function () {
    this.timeout(60_000)

    expect(await disagreements(exampleSurvey)).to.deep.equal([])
    expect(await disagreements(wholeSurvey)).to.deep.equal([])
  })
})
