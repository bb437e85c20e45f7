import packed from './base-model.json' with {type: 'json'}
import {settleModel} from './likeness.ts'
import type {SpamModel} from './model.ts'
import {unpackModel} from './packed-model.ts'

let model: SpamModel | undefined

/** What every server knows of spam from the start: learnt from the training part of the project's own corpus. */
export function baseModel(): SpamModel {
  model ??= settleModel(unpackModel(packed))
  return model
}
