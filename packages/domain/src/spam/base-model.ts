import packed from './base-model.json' with {type: 'json'}
import {settleModel} from './likeness.ts'
import type {BaseModel} from './model.ts'
import {unpackModel} from './packed-model.ts'
import {pairBuckets} from './word-pairs.ts'

let model: BaseModel | undefined

/** What every server knows of spam from the start: learnt from the training part of the project's own corpus. */
export function baseModel(): BaseModel {
  const {letters, words} = packed
  model ??= settleModel({letters: unpackModel(letters), words: unpackModel(words, pairBuckets)})
  return model
}
