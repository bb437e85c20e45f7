/** Questions of SurveyJS that are answered in words, numbers, days or with a file. */
import {limits} from '@saha/contract/limits'
import {isDay} from '../../text/days.ts'
import {decimalsOf, numberIn, numberRange} from '../foreign-numbers.ts'
import type {DraftQuestion} from '../survey-draft.ts'
import {isJsonObject} from './json-part.ts'
import {readWords} from './read-words.ts'
import {readValidators} from './read-validators.ts'
import {common, drafted, remark, words, type Asked} from './reading.ts'

/** One line: words, a number, a day, an address. */
export function readText(asked: Asked): DraftQuestion[] {
  const inputType = asked.part.get('inputType') ?? 'text'
  switch (asked.part.extension?.type) {
    case 'place':
      return [drafted(asked, {...common(asked), type: 'place', shapes: ['point'], address: true})]
    case 'contact':
      return readContact(asked, inputType === 'tel' ? 'phone' : 'email')
  }
  switch (inputType) {
    case 'number':
    case 'range':
      return readNumber(asked)
    case 'date':
    case 'datetime-local':
      return readDate(asked, inputType === 'date')
    case 'email':
      return readContact(asked, 'email')
    case 'tel':
      return readContact(asked, 'phone')
    default:
      if (inputType !== 'text') remark(asked, 'as-text', 'inputType')
      return readOwnWords(asked, 'short-text', limits.shortTextGraphemes)
  }
}

/** Several lines. */
export function readComment(asked: Asked): DraftQuestion[] {
  return readOwnWords(asked, 'long-text', limits.longTextGraphemes)
}

function readOwnWords(asked: Asked, type: 'short-text' | 'long-text', usual: number): DraftQuestion[] {
  const {max} = readValidators(asked, 'length')
  const own = numberIn(asked.part.get('maxLength'))
  const most = own !== undefined && own > 0 ? own : max
  const isSound =
    most === undefined || (Number.isInteger(most) && most >= 1 && most <= limits.longTextGraphemes)
  if (!isSound) remark(asked, 'range-changed', 'maxLength')
  return [
    drafted(asked, {...common(asked), type, ...(most !== undefined && isSound && most !== usual && {most})}),
  ]
}

/** A number, of a text or a slider. */
export function readNumber(asked: Asked): DraftQuestion[] {
  const {part, element, reading} = asked
  const checked = readValidators(asked, 'number')
  const min = numberIn(part.get('min')) ?? checked.min
  const max = numberIn(part.get('max')) ?? checked.max
  const step = numberIn(part.get('step'))
  const decimals = Math.max(decimalsOf(step), decimalsOf(min), decimalsOf(max))
  const place = {account: reading.account, where: part.path, name: element.name}
  if (step !== undefined && ![1, 0.1, 0.01, 0.001].includes(step))
    remark(asked, 'constraint-not-carried', 'step')
  return [drafted(asked, {...common(asked), type: 'number', ...numberRange({min, max, decimals}, place)})]
}

function readDate(asked: Asked, isDayOnly: boolean): DraftQuestion[] {
  readValidators(asked, 'other')
  const limit = (property: string) => {
    const value = asked.part.string(property).slice(0, 10)
    if (value !== '' && !isDay(value)) remark(asked, 'constraint-not-carried', property)
    return isDay(value) ? value : undefined
  }
  if (!isDayOnly) remark(asked, 'as-date', 'inputType')
  const [min, max] = [limit('min'), limit('max')]
  const isSound = min === undefined || max === undefined || min <= max
  if (!isSound) remark(asked, 'range-changed', 'max')
  return [drafted(asked, {...common(asked), type: 'date', ...(min && {min}), ...(max && isSound && {max})})]
}

// The description says what it is for; without one, Saha does not ask.
function readContact(asked: Asked, by: 'email' | 'phone'): DraftQuestion[] {
  readValidators(asked, 'other')
  const {hint: said, ...asks} = common(asked)
  const hint = said ?? (asked.part.extension?.type === 'contact' ? asks.text : undefined)
  if (hint) return [drafted(asked, {...asks, type: 'contact', by, why: hint})]
  remark(asked, 'contact-without-purpose')
  return []
}

/** Photos; other files are not taken. */
export function readFile(asked: Asked): DraftQuestion[] {
  const {part} = asked
  const types = `${part.string('acceptedTypes')} ${part.string('acceptedCategories')}`
  const isForPhotos =
    /image|\.jpe?g|\.png|camera/i.test(types.slice(0, 500)) || part.get('sourceType') === 'camera'
  if (!isForPhotos) {
    remark(asked, 'no-such-kind')
    return []
  }
  const most = part.isTrue('allowMultiple') ? (numberIn(part.get('maxFiles')) ?? limits.photos) : 1
  const isSound = most >= 1 && most <= limits.photos && Number.isInteger(most)
  if (!isSound) remark(asked, 'range-changed', 'maxFiles')
  const photos = isSound ? most : limits.photos
  return [drafted(asked, {...common(asked), type: 'photo', ...(photos > 1 && {most: photos})})]
}

/** Words to read. A heading that comes first becomes their title. */
export function readHtml(asked: Asked): DraftQuestion[] {
  const {part, element, reading} = asked
  const html = part.get('html')
  const read = (value: unknown) => readWords(reading.texts, value, part.at('html'), element.name, true)
  const title = read(perLanguage(html, (source) => heading(source)?.[1] ?? ''))
  const text = read(perLanguage(html, (source) => heading(source)?.[2] ?? source))
  const shown = text ?? title ?? (part.extension && {en: '–'})
  if (!shown) {
    remark(asked, 'no-text')
    return []
  }
  return [drafted(asked, {id: asked.id, type: 'information', text: shown, ...(title && text && {title})})]
}

function heading(source: string): RegExpExecArray | null {
  return /^\s{0,20}<h[1-6]>([^<]{1,2000})<\/h[1-6]>([^]*)$/i.exec(source.slice(0, 40_000))
}

function perLanguage(value: unknown, change: (source: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (!isJsonObject(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).map(([language, source]) => [
      language,
      typeof source === 'string' ? change(source) : source,
    ]),
  )
}

/** A tick under words that the citizen agrees to, where Saha wrote it so. */
export function readConsent(asked: Asked): DraftQuestion[] {
  const {required, ...asks} = common(asked)
  return [drafted(asked, {...asks, type: 'consent', ...(!required && {required: false})})]
}

/** A title that stands over several questions, as words to read. */
export function readHeading(asked: Asked): DraftQuestion[] {
  const {part} = asked
  const [title, text] = [words(asked, 'title'), words(asked, 'description')]
  const shown = text ?? title
  if (!shown) return []
  remark(asked, 'as-information', title ? 'title' : 'description')
  return [
    {
      ...drafted(asked, {id: asked.id, type: 'information', text: shown, ...(title && text && {title})}),
      name: '',
      where: part.path,
    },
  ]
}
