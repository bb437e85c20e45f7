import {emptyModel, train, type SpamModel} from '../model.ts'
import type {LabelledText} from './corpus.ts'

/** A model that has learnt these texts and nothing else. */
export function learnCorpus(texts: readonly LabelledText[]): SpamModel {
  const model = emptyModel()
  for (const {text, isSpam} of texts) train(model, text, isSpam)
  return model
}
