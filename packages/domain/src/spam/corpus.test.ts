/** What the base model makes of comments that it has not learnt from. */
import {describe, expect, test} from 'vitest'
import {baseModel} from './base-model.ts'
import packed from './base-model.json' with {type: 'json'}
import {packModel} from './packed-model.ts'
import {holdScore, scoreSpam} from './score-spam.ts'
import {heldOutTexts, textsByOthers, trainingTexts, type LabelledText} from './test-kit/corpus.ts'
import {learnCorpus} from './test-kit/learn-corpus.ts'

const isHeld = ({text}: LabelledText) => scoreSpam(text, '', {base: baseModel()}).score >= holdScore
const shareOf = (texts: readonly LabelledText[]) => texts.filter(isHeld).length / texts.length
const civic = heldOutTexts.filter(({isSpam}) => !isSpam)
const spam = heldOutTexts.filter((text) => text.isSpam)

test.each(['ar', 'en'] as const)(
  'the corpus holds 300 comments and more in each language: %s',
  (language) => {
    const texts = [...trainingTexts, ...heldOutTexts].filter((text) => text.language === language)

    expect(texts.length).toBeGreaterThanOrEqual(300)
    expect(texts.filter(({kind}) => kind === 'angry').length).toBeGreaterThanOrEqual(50)
  },
)

test('nothing is judged that was learnt from', () => {
  const learnt = new Set(trainingTexts.map(({text}) => text))

  expect([...heldOutTexts, ...textsByOthers].filter(({text}) => learnt.has(text))).toEqual([])
})

describe('of comments that it has never seen, judged by their words alone,', () => {
  test('nobody is held for being angry', () => {
    expect(civic.filter((text) => text.kind === 'angry' && isHeld(text))).toEqual([])
  })

  test('at most one of a hundred civic ones is held', () => {
    expect(shareOf(civic)).toBeLessThanOrEqual(0.01)
  })

  test('at most one of fifty that sell gambling is published', () => {
    expect(1 - shareOf(spam.filter(({kind}) => kind === 'gambling'))).toBeLessThanOrEqual(0.02)
  })

  test('at most one of forty that sell anything is published', () => {
    expect(1 - shareOf(spam)).toBeLessThanOrEqual(0.025)
  })

  test.each(['ar', 'en'] as const)('the languages are treated alike: %s', (language) => {
    const of = (texts: readonly LabelledText[]) => texts.filter((text) => text.language === language)

    expect(1 - shareOf(of(spam))).toBeLessThanOrEqual(0.025)
    expect(shareOf(of(civic))).toBeLessThanOrEqual(0.01)
  })
})

describe('the base model', () => {
  test('is what its script makes of the training part', () => {
    const {letters, words} = learnCorpus(trainingTexts)

    expect(packed).toEqual({letters: packModel(letters), words: packModel(words)})
  })

  test('is small', () => {
    expect(JSON.stringify(packed).length).toBeLessThan(300_000)
  })
})
