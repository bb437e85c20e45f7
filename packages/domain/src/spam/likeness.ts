import {fragmentsOf, halfOf} from './fragments.ts'
import type {KindCounts, SpamModel} from './model.ts'

/** How many texts of the base model one decision of a municipality's own moderators weighs. */
const ownWeight = 4

/** Fragments of a usual comment. Of longer texts the average counts: chance alone would carry their sums away. */
const usual = 480

/** Fragments of a greeting, which say next to nothing of what kind of text it is. */
const few = 120

/** Of so many usual comments, fragments that occur in less than one say little. */
const rare = 100

/** Fragments that occurred less often may have done so by chance. */
const fewest = 3

/** How much a text reads like spam. 0: cannot be told. */
export interface Likeness {
  /** By the base model alone. */
  base: number
  /** What the municipality's own decisions add to it, or take from it. */
  own: number
}

/**
 * Compares how often the fragments of a text occur in spam and in civic texts: naive Bayes, with the sum of logarithms
 * divided by the root of their number, because fragments of one text depend on each other. Fragments that were never
 * seen say nothing, so that a language nobody has taught is no sign of spam. Arabic fragments are compared with Arabic
 * ones, so that no language counts as spam for being rarer among civic texts.
 *
 * @param text the prose that `readText` gives.
 */
export function likenessOf(text: string, base: SpamModel, own: SpamModel | undefined): Likeness {
  const fragments = fragmentsOf(text)
  const count = fragments.length
  const root = count > usual ? count / Math.sqrt(usual) : Math.sqrt(count + few)
  const weights = settled.get(base)
  const byBase = weights ? addUp(fragments, weights) : sumOf(fragments, base)
  return {base: byBase / root, own: own ? (sumOf(fragments, base, own) - byBase) / root : 0}
}

/** Models that nobody teaches any more, with what each fragment weighs by them: logarithms take their time. */
const settled = new WeakMap<SpamModel, Float64Array>()

/** Reckons once what fragments weigh by a model. Nobody may teach it afterwards. @returns the model. */
export function settleModel(model: SpamModel): SpamModel {
  settled.set(
    model,
    Float64Array.from(model.spam.counts, (_, bucket) => sumOf([bucket], model)),
  )
  return model
}

function addUp(fragments: Uint16Array, weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < fragments.length; at++) sum += weights[fragments[at] ?? 0] ?? 0
  return sum
}

function sumOf(fragments: Iterable<number>, base: SpamModel, own?: SpamModel): number {
  const [spam, civic] = [scalesOf(base.spam, own?.spam), scalesOf(base.civic, own?.civic)]
  const [baseSpam, baseCivic] = [base.spam.counts, base.civic.counts]
  const [ownSpam, ownCivic] = [own?.spam.counts, own?.civic.counts]
  let sum = 0
  for (const bucket of fragments) {
    const half = halfOf(bucket)
    const inSpam = (baseSpam[bucket] ?? 0) + ownWeight * (ownSpam?.[bucket] ?? 0)
    const inCivic = (baseCivic[bucket] ?? 0) + ownWeight * (ownCivic?.[bucket] ?? 0)
    if (inSpam + inCivic >= fewest) sum += Math.log((inSpam * spam[half] + 1) / (inCivic * civic[half] + 1))
  }
  return sum
}

/** What one occurrence weighs, by half: less the more was learnt of the kind. */
function scalesOf(base: KindCounts, own?: KindCounts): [number, number] {
  const scale = (half: 0 | 1) =>
    (rare * usual) / Math.max(base.sums[half] + ownWeight * (own?.sums[half] ?? 0), usual)
  return [scale(0), scale(1)]
}
