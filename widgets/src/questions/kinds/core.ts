/** The kinds of question that every survey brings along. */
import {multiple, single} from './choices.ts'
import type {Kind, KindName} from './kind.ts'
import {number} from './number.ts'
import {scale} from './scale.ts'
import {written} from './written.ts'

/** Every kind by its name. */
export const coreKinds: readonly (readonly [KindName, Kind])[] = [
  ['single', single],
  ['multiple', multiple],
  ['scale', scale],
  ['number', number],
  ['short-text', written],
  ['long-text', written],
]
