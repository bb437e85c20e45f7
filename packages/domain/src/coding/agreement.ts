/** How far people agree who have judged the same things. */

/** How different two judgements are: 0 for the same, up to 1. */
export type Distance<Judgement> = (one: Judgement, other: Judgement) => number

/** Two judgements are the same, or they are not. */
export const nominal: Distance<unknown> = (one, other) => (one === other ? 0 : 1)

/**
 * Distance between two sets of tags (MASI): 1 minus the share of tags that both have, times 1 for equal sets, 2/3 where one
 * holds the other, 1/3 where they overlap, 0 where they do not. Two empty sets are the same: both say that nothing fits.
 *
 * Passonneau, "Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation", LREC 2006.
 */
export const masi: Distance<readonly string[]> = (one, other) => {
  const [first, second] = [new Set(one), new Set(other)]
  const common = [...first].filter((tag) => second.has(tag)).length
  const union = first.size + second.size - common
  if (common === union) return 0
  const isWithin = common === first.size || common === second.size
  return 1 - (common / union) * (isWithin ? 2 / 3 : 1 / 3)
}

/**
 * Krippendorff's alpha: 1 for full agreement, 0 for what chance alone gives, below 0 for less than that.
 *
 * Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), form D: observed over expected disagreement, where
 * things that fewer than two have judged fall out, and each judgement of a thing with m judgements weighs 1/(m - 1). Takes
 * time in proportion to the square of how many different judgements there are.
 *
 * @param units what each thing was judged to be by those who have judged it: whoever has not is absent. Order is nothing.
 * @param distance symmetric, and 0 for the same.
 * @param nameOf names a judgement: those of the same name are the same.
 * @returns `null` where nothing was judged twice, or all judgements are the same: then nothing can be told from chance.
 */
export function krippendorffAlpha<Judgement>(
  units: readonly (readonly Judgement[])[],
  distance: Distance<Judgement>,
  nameOf: (judgement: Judgement) => string,
): number | null {
  const values = new Map<string, {judgement: Judgement; times: number}>()
  let [judged, observed] = [0, 0]
  for (const unit of units) {
    if (unit.length < 2) continue
    judged += unit.length
    for (const judgement of unit) {
      const value = values.get(nameOf(judgement))
      if (value) value.times++
      else values.set(nameOf(judgement), {judgement, times: 1})
    }
    observed += sumOverPairs(unit, distance) / (unit.length - 1)
  }
  const expected = expectedIn([...values.values()], distance)
  return expected === 0 ? null : 1 - ((judged - 1) * observed) / expected
}

function sumOverPairs<Judgement>(unit: readonly Judgement[], distance: Distance<Judgement>): number {
  return unit.reduce(
    (sum, one, at) => sum + unit.slice(at + 1).reduce((rest, other) => rest + 2 * distance(one, other), 0),
    0,
  )
}

function expectedIn<Judgement>(
  values: readonly {judgement: Judgement; times: number}[],
  distance: Distance<Judgement>,
): number {
  let sum = 0
  values.forEach((one, at) => {
    for (const other of values.slice(at + 1))
      sum += 2 * one.times * other.times * distance(one.judgement, other.judgement)
  })
  return sum
}

/** A text that two have read, neither knowing of the other. Tags in any order. */
export type TwoReadings = readonly [readonly string[], readonly string[]]

/** Agreement of two readers over sets of tags. @returns see `krippendorffAlpha`. */
export function agreementOf(readings: readonly TwoReadings[]): number | null {
  return krippendorffAlpha(readings, masi, (tags) => tags.toSorted().join(' '))
}

/** Agreement of two readers on one tag: it is on the text, or not. @returns see `krippendorffAlpha`. */
export function agreementOn(tag: string, readings: readonly TwoReadings[]): number | null {
  return krippendorffAlpha(
    readings.map((both) => both.map((tags) => tags.includes(tag))),
    nominal,
    String,
  )
}
