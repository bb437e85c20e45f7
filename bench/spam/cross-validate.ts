/**
 * How the spam defence would judge training comments that its base model had not learnt from: `node
 * bench/spam/cross-validate.ts`. Word lists and weights were made with these comments, so that the figures are for comparing
 * one way of learning with another, and not for saying how good it is.
 */
import {holdScore, scoreSpam} from '@saha/domain/spam/score-spam'
import {trainingTexts, type LabelledText} from '@saha/domain/spam/test-kit/corpus'
import {learnCorpus} from '@saha/domain/spam/test-kit/learn-corpus'

const [rounds, folds] = [5, 5]

const groups = Map.groupBy(trainingTexts, ({kind, language}) => `${kind} ${language}`)
const wrong = new Map<string, number>()

for (let round = 0; round < rounds; round++) {
  const foldOf = new Map<LabelledText, number>()
  // Each fold has its share of every kind in every language.
  for (const texts of groups.values())
    shuffled(texts, round).forEach((text, at) => foldOf.set(text, at % folds))
  for (let fold = 0; fold < folds; fold++) {
    const base = learnCorpus(trainingTexts.filter((text) => foldOf.get(text) !== fold))
    for (const text of trainingTexts) {
      if (foldOf.get(text) !== fold) continue
      const isHeld = scoreSpam(text.text, '', {base}).score >= holdScore
      const group = `${text.kind} ${text.language}`
      if (isHeld !== text.isSpam) wrong.set(group, (wrong.get(group) ?? 0) + 1)
    }
  }
}

for (const [group, texts] of groups) {
  const share = (100 * (wrong.get(group) ?? 0)) / (rounds * texts.length)
  console.log(`${group}: ${share.toFixed(2)} % of ${texts.length} ${texts[0]?.isSpam ? 'published' : 'held'}`)
}

/** The same order for the same seed: by the numbers of a linear congruential generator, as in Numerical Recipes. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed
  const numbered = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return {item, number: state}
  })
  return numbered.toSorted((a, b) => a.number - b.number).map(({item}) => item)
}
