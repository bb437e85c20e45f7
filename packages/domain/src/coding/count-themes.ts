/** What the readings of texts come to. */
import {agreementOf, type TwoReadings} from './agreement.ts'

/** What people have put on one text: tags, or nothing where none fits. */
export interface TextReadings {
  /** Of those who have read it, at most two. */
  readings: readonly (readonly string[])[]
  /** What somebody settled where the two differ. */
  settled?: readonly string[]
}

/** Whether two have read a text and put different tags on it. */
export function doDiffer({readings}: TextReadings): boolean {
  const [one, other] = readings
  if (!one || !other) return false
  return one.length !== other.length || one.some((tag) => !other.includes(tag))
}

/** What a text is about. @returns `undefined` while nobody has read it, or the two who have differ. */
export function tagsOf(text: TextReadings): readonly string[] | undefined {
  if (text.settled) return text.settled
  return doDiffer(text) ? undefined : text.readings[0]
}

/** Texts of which both readings are there, as they were before anything was settled. */
export function twoReadings(texts: readonly TextReadings[]): TwoReadings[] {
  return texts.flatMap(({readings: [one, other]}) => (one && other ? [[one, other] as const] : []))
}

/** How many texts are about what. */
export interface CountedThemes {
  texts: number
  read: number
  /** Texts about none of the themes. */
  none: number
  /** In the order of the tags that were asked for. */
  counts: number[]
  /** `null` while nobody has read a text a second time. */
  agreement: {texts: number; alpha: number | null} | null
}

/**
 * Counts texts by what they are about.
 *
 * @param step all counts are rounded down to multiples of this. Where readers do not see the texts it is the smallest group,
 *   at all times: readings go on after the end, and each may be another one, so that exact counts of two publications would
 *   tell what a single text says.
 * @returns alpha in hundredths; `null` where fewer than `step` texts were read twice.
 */
export function countThemes(
  texts: readonly TextReadings[],
  tags: readonly string[],
  step: number,
): CountedThemes {
  const down = (count: number) => count - (count % step)
  const known = new Set(tags)
  const about = texts.flatMap((text) => {
    const found = tagsOf(text)?.filter((tag) => known.has(tag))
    return found ? [found] : []
  })
  const twice = twoReadings(texts)
  const alpha = twice.length < step ? null : agreementOf(twice)
  return {
    texts: down(texts.length),
    read: down(about.length),
    none: down(about.filter((found) => found.length === 0).length),
    counts: tags.map((tag) => down(about.filter((found) => found.includes(tag)).length)),
    agreement:
      twice.length === 0
        ? null
        : {texts: down(twice.length), alpha: alpha === null ? null : Math.round(alpha * 100) / 100},
  }
}
