import {buckets, fragmentsOf} from './fragments.ts'
import {readText} from './reading.ts'
import {pairBuckets, wordPairsOf} from './word-pairs.ts'

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

/** What every server knows from the start. Words and pairs of them would take too much memory for each municipality. */
export interface BaseModel {
  /** Of fragments. */
  letters: SpamModel
  /** Of words and pairs of words. */
  words: SpamModel
}

export function emptyModel(size = buckets): SpamModel {
  return {spam: emptyCounts(size), civic: emptyCounts(size)}
}

export function emptyBaseModel(): BaseModel {
  return {letters: emptyModel(), words: emptyModel(pairBuckets)}
}

function emptyCounts(size: number): KindCounts {
  return {texts: 0, counts: new Uint16Array(size), sums: [0, 0]}
}

/** Learns that a text is spam, or is not. */
export function train(model: SpamModel, text: string, isSpam: boolean): void {
  count(isSpam ? model.spam : model.civic, fragmentsOf(readText(text).prose), 1)
}

/** Takes back what was learnt from the same text and kind. What was never learnt leaves the counts at 0. */
export function forget(model: SpamModel, text: string, isSpam: boolean): void {
  count(isSpam ? model.spam : model.civic, fragmentsOf(readText(text).prose), -1)
}

/** Learns the words and pairs of a text, too. */
export function trainBase({letters, words}: BaseModel, text: string, isSpam: boolean): void {
  train(letters, text, isSpam)
  count(isSpam ? words.spam : words.civic, wordPairsOf(readText(text).words), 1)
}

function count(kind: KindCounts, found: Iterable<number>, by: 1 | -1): void {
  for (const bucket of found) {
    const before = kind.counts[bucket] ?? 0
    const after = Math.min(0xffff, Math.max(0, before + by))
    kind.counts[bucket] = after
    kind.sums[halfOf(bucket, kind)] += after - before
  }
  kind.texts = Math.max(0, kind.texts + by)
}

/** In which half of its kind a bucket lies: 1 for Arabic, 0 for the others. */
export function halfOf(bucket: number, {counts}: KindCounts): 0 | 1 {
  return 2 * bucket < counts.length ? 0 : 1
}
