/** Sentences beside the figures of a question, the same on a page and in a report. */
import {percentIn} from '../amounts.ts'
import type {Counted} from '../message.ts'
import type {Speaker} from '../speaker.ts'
import type {ResultsTerms} from './terms.ts'

interface StepsInShort {
  from: number
  to: number
  mean: number
  median: number
  top: {values: readonly number[]; share: number}
}

/** Of a scale: its average, and after it the median and how many chose the highest values. */
export function stepsInWords(
  say: Speaker,
  {average, median, top}: ResultsTerms,
  steps: StepsInShort,
): {average: string; others: string} {
  const {from, to} = steps
  const {values, share} = steps.top
  const highest = values.map((value) => say.number(value))
  return {
    average: say.say(average, {average: toTenths(steps.mean), from, to}),
    others: `${say.say(median, {median: steps.median})} ${say.say(top, {
      share: percentIn(say.locale, share),
      values: new Intl.ListFormat(say.locale, {type: 'disjunction'}).format(highest),
    })}`,
  }
}

/** Of numbers: between which half of them lie, and what lies in the middle. */
export function bandsInWords(
  say: Speaker,
  {spread}: ResultsTerms,
  bands: {mean: number; lowerQuartile: number; median: number; upperQuartile: number},
): string {
  return say.say(spread, {
    lower: toTenths(bands.lowerQuartile),
    upper: toTenths(bands.upperQuartile),
    median: toTenths(bands.median),
    average: toTenths(bands.mean),
  })
}

/**
 * A sentence about a count: "120 people answered", "at least 120 people answered", "fewer than 10 people answered".
 *
 * @param step while the activity is open, what counts are rounded down to; 1 when they are exact.
 */
export function countedInWords(
  say: Speaker,
  {fewerThan, atLeast}: ResultsTerms,
  counted: Counted<'other'>,
  count: number,
  step: number,
): string {
  if (step === 1) return say.count(counted, count)
  const inPlace = count === 0 ? fewerThan : atLeast
  const forms = Object.entries(counted).map(([form, words]) => [form, words.replace('{n}', inPlace)])
  return say.count(Object.fromEntries(forms) as Counted<'other'>, count || step)
}

/**
 * How percentages are made, sentence by sentence.
 *
 * @param outside options that are counted and stand outside of percentages, in words.
 */
export function sharesInWords(
  say: Speaker,
  terms: ResultsTerms,
  {isSeveral, withDeclined, outside}: {isSeveral: boolean; withDeclined: boolean; outside: readonly string[]},
): string[] {
  const {sharesOfSeveral, shareWithDeclined, shareOfAnswered} = terms
  const options = new Intl.ListFormat(say.locale).format(outside)
  return [
    isSeveral ? sharesOfSeveral : withDeclined ? shareWithDeclined : shareOfAnswered,
    ...(outside.length > 0 ? [say.say(terms.outside, {options})] : []),
  ]
}

const toTenths = (value: number) => Math.round(value * 10) / 10
