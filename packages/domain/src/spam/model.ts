import {buckets, fragmentsOf, halfOf} from './fragments.ts'
import {readText} from './reading.ts'

/** What was learnt of texts of one kind. */
export interface KindCounts {
  texts: number
  /** In how many of them fragments of a bucket occurred, by bucket. */
  counts: Uint16Array
  /** Sums of these counts: of fragments without Arabic letters, and with. */
  sums: [number, number]
}

/** What was learnt of spam and of civic texts. Holds no texts. */
export interface SpamModel {
  spam: KindCounts
  civic: KindCounts
}

export function emptyModel(): SpamModel {
  return {spam: emptyCounts(), civic: emptyCounts()}
}

function emptyCounts(): KindCounts {
  return {texts: 0, counts: new Uint16Array(buckets), sums: [0, 0]}
}

/** Learns that a text is spam, or is not. */
export function train(model: SpamModel, text: string, isSpam: boolean): void {
  count(isSpam ? model.spam : model.civic, text, 1)
}

/** Takes back what was learnt from the same text and kind. What was never learnt leaves the counts at 0. */
export function forget(model: SpamModel, text: string, isSpam: boolean): void {
  count(isSpam ? model.spam : model.civic, text, -1)
}

function count(kind: KindCounts, text: string, by: 1 | -1): void {
  for (const bucket of fragmentsOf(readText(text).prose)) {
    const before = kind.counts[bucket] ?? 0
    const after = Math.min(0xffff, Math.max(0, before + by))
    kind.counts[bucket] = after
    kind.sums[halfOf(bucket)] += after - before
  }
  kind.texts = Math.max(0, kind.texts + by)
}
