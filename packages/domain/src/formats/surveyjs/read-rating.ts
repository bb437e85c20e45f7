/** Ratings of SurveyJS: our scale, faces, or a choice when the steps are uneven. */
import {readOptions} from '../foreign-options.ts'
import {numberIn, numberRange} from '../foreign-numbers.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import {foreignOptions, placeOf} from './read-choices.ts'
import {readValidators} from './read-validators.ts'
import {common, drafted, remark, words, type Asked} from './reading.ts'

/** A rating as a question of ours: a scale, faces, a choice or a number. */
export function readRating(asked: Asked): DraftQuestion[] {
  const {part} = asked
  readValidators(asked, 'other')
  const listed = foreignOptions(asked, 'rateValues')
  if (part.get('rateType') === 'smileys' && isOneToFive(asked, listed)) return readFaces(asked, listed)
  if (listed.length > 0) return readListed(asked, listed)
  const count = numberIn(part.get('rateCount'))
  const from = numberIn(part.get('rateMin')) ?? 1
  const step = numberIn(part.get('rateStep')) ?? 1
  const to = numberIn(part.get('rateMax')) ?? (count === undefined ? 5 : from + (count - 1) * step)
  const isScale = (from === 0 || from === 1) && step === 1 && Number.isInteger(to) && to >= 2 && to <= 10
  return isScale ? readScale(asked, from, to) : readAsNumber(asked, from, to)
}

function readScale(asked: Asked, from: 0 | 1, to: number): DraftQuestion[] {
  const [low, high] = [words(asked, 'minRateDescription'), words(asked, 'maxRateDescription')]
  if (!low || !high) remark(asked, 'ends-unnamed')
  const asks = common(asked)
  const end = (value: number) =>
    Object.fromEntries(Object.keys(asks.text).map((language) => [language, String(value)]))
  return [drafted(asked, {...asks, type: 'scale', from, to, low: low ?? end(from), high: high ?? end(to)})]
}

function readAsNumber(asked: Asked, min: number, max: number): DraftQuestion[] {
  const {part, element, reading} = asked
  remark(asked, 'as-number')
  const place = {account: reading.account, where: part.path, name: element.name}
  return [drafted(asked, {...common(asked), type: 'number', ...numberRange({min, max, decimals: 0}, place)})]
}

function readListed(asked: Asked, listed: ReturnType<typeof foreignOptions>): DraftQuestion[] {
  remark(asked, 'as-choice', 'rateValues')
  const list = readOptions(listed, {least: 2, most: 20}, placeOf(asked, 'rateValues'))
  if (!list) return []
  const question = {...common(asked), type: 'single' as const, options: list.options}
  return [drafted(asked, question, {values: list.values})]
}

// Values 1 to 5, or none and five of them.
function isOneToFive({part}: Asked, listed: readonly {value: string}[]): boolean {
  if (listed.length > 0) return listed.length === 5 && listed.every(({value}, at) => value === String(at + 1))
  const count = numberIn(part.get('rateCount')) ?? numberIn(part.get('rateMax')) ?? 5
  return count === 5
}

function readFaces(asked: Asked, listed: ReturnType<typeof foreignOptions>): DraftQuestion[] {
  const [one, two, three, four, five] = listed.map(({text}) => text)
  const hasWords = one && two && three && four && five
  return [
    drafted(asked, {
      ...common(asked),
      type: 'rating',
      ...(hasWords && {words: [one, two, three, four, five]}),
    }),
  ]
}
