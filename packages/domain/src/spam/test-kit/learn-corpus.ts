import {emptyBaseModel, halfOf, trainBase, type BaseModel, type SpamModel} from '../model.ts'
import type {LabelledText} from './corpus.ts'

/** A model that has learnt these texts and nothing else. What occurs in one of them only is left out: it tells nothing. */
export function learnCorpus(texts: readonly LabelledText[]): BaseModel {
  const model = emptyBaseModel()
  for (const {text, isSpam} of texts) trainBase(model, text, isSpam)
  forgetChance(model.letters)
  forgetChance(model.words)
  return model
}

function forgetChance({spam, civic}: SpamModel): void {
  spam.counts.forEach((inSpam, bucket) => {
    const inCivic = civic.counts[bucket] ?? 0
    if (inSpam + inCivic !== 1) return
    const kind = inSpam === 1 ? spam : civic
    kind.counts[bucket] = 0
    kind.sums[halfOf(bucket, kind)]--
  })
}
