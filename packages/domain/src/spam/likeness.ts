import {fragmentsOf} from './fragments.ts'
import {halfOf, type BaseModel, type KindCounts, type SpamModel} from './model.ts'
import type {Reading} from './reading.ts'
import {wordPairsOf} from './word-pairs.ts'

/** How many texts of the base model one decision of a municipality's own moderators weighs. */
const ownWeight = 4

/** How what was found in a text is compared. */
interface Measure {
  /** How many a usual comment has. Of longer texts the average counts: chance alone would carry their sums away. */
  usual: number
  /** Of so many usual comments, what occurs in less than one says little. */
  rare: number
  /** What occurred less often may have done so by chance. */
  fewest: number
}

const fragments: Measure = {usual: 480, rare: 100, fewest: 3}
const wordPairs: Measure = {usual: 84, rare: 300, fewest: 2}

/** A greeting has this share of what a usual comment has, and says next to nothing of what kind of text it is. */
const greeting = 0.25

/** How much a text reads like spam. 0: cannot be told. */
export interface Likeness {
  /** By the fragments of the base model alone. */
  letters: number
  /** By its words and pairs of words. */
  words: number
  /** What the municipality's own decisions add to the first, or take from it. */
  own: number
}

/**
 * Compares how often what is found in a text occurs in spam and in civic texts: naive Bayes, with the sum of logarithms
 * divided by the root of their number, because fragments of one text depend on each other. What was never
 * seen says nothing, so that a language nobody has taught is no sign of spam. Arabic fragments are compared with Arabic
 * ones, so that no language counts as spam for being rarer among civic texts.
 */
export function likenessOf(
  {prose, words}: Pick<Reading, 'prose' | 'words'>,
  base: BaseModel,
  own: SpamModel | undefined,
): Likeness {
  const found = fragmentsOf(prose)
  const letters = baseSumOf(found, base.letters, fragments)
  const root = rootOf(found.length, fragments)
  const added = own ? (sumOf(found, fragments, base.letters, own) - letters) / root : 0
  const pairs = wordPairsOf(words)
  const byWords = baseSumOf(pairs, base.words, wordPairs) / rootOf(pairs.length, wordPairs)
  return {letters: letters / root, words: byWords, own: added}
}

function rootOf(count: number, {usual}: Measure): number {
  return count > usual ? count / Math.sqrt(usual) : Math.sqrt(count + greeting * usual)
}

/** Models that nobody teaches any more, with what each bucket weighs by them: logarithms take their time. */
const settled = new WeakMap<SpamModel, Float64Array>()

/** Reckons once what fragments, words and pairs weigh by a model. Nobody may teach it afterwards. @returns the model. */
export function settleModel({letters, words}: BaseModel): BaseModel {
  settle(letters, fragments)
  settle(words, wordPairs)
  return {letters, words}
}

function settle(model: SpamModel, measure: Measure): void {
  const weightOf = (bucket: number) => sumOf([bucket], measure, model)
  settled.set(
    model,
    Float64Array.from(model.spam.counts, (_, bucket) => weightOf(bucket)),
  )
}

function baseSumOf(found: Uint16Array | Uint32Array, base: SpamModel, measure: Measure): number {
  const weights = settled.get(base)
  if (!weights) return sumOf(found, measure, base)
  let sum = 0
  for (let at = 0; at < found.length; at++) sum += weights[found[at] ?? 0] ?? 0
  return sum
}

function sumOf(found: Iterable<number>, measure: Measure, base: SpamModel, own?: SpamModel): number {
  const spam = scalesOf(measure, base.spam, own?.spam)
  const civic = scalesOf(measure, base.civic, own?.civic)
  const [baseSpam, baseCivic] = [base.spam.counts, base.civic.counts]
  const [ownSpam, ownCivic] = [own?.spam.counts, own?.civic.counts]
  let sum = 0
  for (const bucket of found) {
    const half = halfOf(bucket, base.spam)
    const inSpam = (baseSpam[bucket] ?? 0) + ownWeight * (ownSpam?.[bucket] ?? 0)
    const inCivic = (baseCivic[bucket] ?? 0) + ownWeight * (ownCivic?.[bucket] ?? 0)
    if (inSpam + inCivic >= measure.fewest)
      sum += Math.log((inSpam * spam[half] + 1) / (inCivic * civic[half] + 1))
  }
  return sum
}

/** What one occurrence weighs, by half: less the more was learnt of the kind. */
function scalesOf({usual, rare}: Measure, base: KindCounts, own?: KindCounts): [number, number] {
  const scale = (half: 0 | 1) =>
    (rare * usual) / Math.max(base.sums[half] + ownWeight * (own?.sums[half] ?? 0), usual)
  return [scale(0), scale(1)]
}
