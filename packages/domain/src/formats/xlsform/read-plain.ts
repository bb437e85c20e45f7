/** Rows of XLSForm that are answered in words, numbers, days, places or photos. */
import {limits} from '@saha/contract/limits'
import {isDay} from '../../text/days.ts'
import {decimalsOf, numberIn, numberRange} from '../foreign-numbers.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import {constraintOf} from './read-constraints.ts'
import {common, drafted, remark, type Asked} from './reading.ts'
import type {PlainKind} from './row-types.ts'
import {readParameters} from './settings.ts'

/** The question that a row becomes; none, with the reason in the account. */
export function readPlain(asked: Asked, kind: PlainKind): DraftQuestion[] {
  switch (kind) {
    case 'text':
      return asked.row.ownName('type') === '"contact"' ? readContact(asked) : readWords(asked)
    case 'time':
      remark(asked, 'as-text', 'type')
      return readWords(asked)
    case 'phone':
      return readContact(asked)
    case 'integer':
    case 'decimal':
      return readNumber(asked, kind === 'integer' ? 0 : 3)
    case 'range':
      return readRange(asked)
    case 'date':
      return readDate(asked)
    case 'datetime':
      remark(asked, 'as-date', 'type')
      return readDate(asked)
    case 'note': {
      constraintOf(asked, 'none')
      const {text, id, hint, required} = common(asked)
      if (required) remark(asked, 'unknown-property', 'required')
      return [drafted(asked, {id, type: 'information', text: hint ?? text, ...(hint && {title: text})})]
    }
    case 'acknowledge': {
      constraintOf(asked, 'none')
      const {required, ...asks} = common(asked)
      return [drafted(asked, {...asks, type: 'consent', ...(!required && {required: false})})]
    }
    case 'image':
      return readPhoto(asked)
    case 'geopoint':
      return readPlace(asked, 'point')
    case 'geotrace':
      return readPlace(asked, 'line')
    case 'geoshape':
      return readPlace(asked, 'area')
  }
}

function readWords(asked: Asked): DraftQuestion[] {
  const {longest} = constraintOf(asked, 'length')
  const appearance = asked.row.get('appearance')
  const isLong = /\bmultiline\b/.test(appearance.slice(0, 200))
  if (appearance !== '' && appearance !== 'multiline') remark(asked, 'styling', 'appearance')
  const usual = isLong ? limits.longTextGraphemes : limits.shortTextGraphemes
  const isSound =
    longest !== undefined && Number.isInteger(longest) && longest >= 1 && longest <= limits.longTextGraphemes
  if (longest !== undefined && !isSound) remark(asked, 'range-changed', 'constraint')
  const most = isSound && longest !== usual ? {most: longest} : {}
  return [drafted(asked, {...common(asked), type: isLong ? 'long-text' : 'short-text', ...most})]
}

// The hint says what it is for; without one, Saha does not ask.
function readContact(asked: Asked): DraftQuestion[] {
  constraintOf(asked, 'none')
  const {hint, ...asks} = common(asked)
  const isOurs = asked.row.ownName('type') !== ''
  if (!hint && !isOurs) {
    remark(asked, 'contact-without-purpose', 'type')
    return []
  }
  return [drafted(asked, {...asks, type: 'contact', by: 'phone', why: hint ?? asks.text})]
}

function readNumber(asked: Asked, decimals: number): DraftQuestion[] {
  const {min, max, isAboveMin, isBelowMax} = constraintOf(asked, 'number')
  const [lowest, highest] = [numberIn(min), numberIn(max)]
  // What is just above 10.5 in a question of three decimals is 10.501.
  const step = 10 ** -decimals
  if (decimals > 0 && !asked.row.extension) remark(asked, 'decimals-limited', 'type')
  const inner = (limit: number | undefined, by: number) =>
    limit === undefined ? undefined : Number((limit + by).toFixed(decimals))
  const range = {
    min: isAboveMin ? inner(lowest, step) : lowest,
    max: isBelowMax ? inner(highest, -step) : highest,
    decimals,
  }
  return [drafted(asked, {...common(asked), type: 'number', ...numberRange(range, placeOf(asked))})]
}

function readRange(asked: Asked): DraftQuestion[] {
  const {row} = asked
  // The parameters are the limits: others cannot be held as well.
  constraintOf(asked, 'none')
  const parameters = readParameters(row.get('parameters'))
  const number = (name: string, usual: number) => numberIn(parameters.get(name)) ?? usual
  const [from, to, step] = [number('start', 1), number('end', 10), number('step', 1)]
  const others = [...parameters.keys()].filter((name) => !['start', 'end', 'step'].includes(name))
  if (others.length > 0) remark(asked, 'unknown-property', 'parameters')
  const asks = common(asked)
  const isScale = (from === 0 || from === 1) && step === 1 && Number.isInteger(to) && to >= 2 && to <= 10
  if (isScale) {
    const isOurs = row.extension !== undefined
    if (!isOurs) remark(asked, 'ends-unnamed')
    const end = (value: number) =>
      Object.fromEntries(Object.keys(asks.text).map((language) => [language, String(value)]))
    return [drafted(asked, {...asks, type: 'scale', from, to, low: end(from), high: end(to)})]
  }
  remark(asked, 'as-number', 'parameters')
  const decimals = Math.max(decimalsOf(step), decimalsOf(from), decimalsOf(to))
  return [
    drafted(asked, {...asks, type: 'number', ...numberRange({min: from, max: to, decimals}, placeOf(asked))}),
  ]
}

function readDate(asked: Asked): DraftQuestion[] {
  const {min, max, isAboveMin, isBelowMax} = constraintOf(asked, 'day')
  const day = (limit: string | number | undefined, by: number) => {
    if (limit === undefined) return undefined
    const text = String(limit)
    if (!isDay(text)) remark(asked, 'constraint-not-carried', 'constraint')
    return isDay(text) ? movedBy(text, by) : undefined
  }
  const [first, last] = [day(min, isAboveMin ? 1 : 0), day(max, isBelowMax ? -1 : 0)]
  const isSound = first === undefined || last === undefined || first <= last
  if (!isSound) remark(asked, 'range-changed', 'constraint')
  return [
    drafted(asked, {
      ...common(asked),
      type: 'date',
      ...(first && {min: first}),
      ...(last && isSound && {max: last}),
    }),
  ]
}

function movedBy(day: string, days: number): string {
  if (days === 0) return day
  const moment = new Date(`${day}T00:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  const moved = moment.toISOString().slice(0, 10)
  return isDay(moved) ? moved : day
}

function readPlace(asked: Asked, shape: 'point' | 'line' | 'area'): DraftQuestion[] {
  constraintOf(asked, 'none')
  if (!asked.row.extension) remark(asked, 'address-added', 'type')
  return [drafted(asked, {...common(asked), type: 'place', shapes: [shape], address: true})]
}

function readPhoto(asked: Asked): DraftQuestion[] {
  constraintOf(asked, 'none')
  const appearance = asked.row.get('appearance')
  if (/\b(?:signature|draw)\b/.test(appearance.slice(0, 200))) {
    remark(asked, 'no-such-kind', 'appearance')
    return []
  }
  return [drafted(asked, {...common(asked), type: 'photo'})]
}

function placeOf({reading, row, name}: Asked) {
  return {account: reading.account, where: row.where(), name}
}
