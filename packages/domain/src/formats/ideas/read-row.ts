/** A row of a sheet, or the properties of a feature, as an idea. */
import type {ReadGeometry} from '../../map/geojson/read-geometry.ts'
import {readDay} from '../../text/days.ts'
import {readNumber} from '../../text/read-number.ts'
import type {MarkupReader} from '../comments/foreign-thread.ts'
import {momentIn, momentOf} from '../comments/moments.ts'
import type {ForeignIdea, ForeignPlace} from './foreign-idea.ts'
import type {IdeaField, ReadColumns} from './guess-columns.ts'
import type {IdeaAccount} from './idea-account.ts'

/** How rows are read. */
export interface RowReading {
  columns: ReadColumns
  days: 'day-first' | 'month-first'
  markup: MarkupReader
  account: IdeaAccount
}

/** A row before it is read. */
export interface IdeaRow {
  where: string
  /** What stands in a column; empty for nothing. */
  cell: (column: string) => string
  /** Its id, where no column holds one. */
  id?: string | undefined
  geometry?: ReadGeometry | undefined
}

/** @returns `undefined` for one that was withdrawn. */
export function readRow(row: IdeaRow, reading: RowReading): ForeignIdea | undefined {
  const {columns, account} = reading
  const raw = (field: IdeaField) => {
    const one = columns[field]
    return one === undefined ? '' : row.cell(one.column).trim()
  }
  const meant = (field: IdeaField) => {
    const values = columns[field]?.values
    const value = raw(field)
    return values && Object.hasOwn(values, value) ? (values[value] ?? '') : value
  }
  account.read += 1
  if (raw('withdrawn') !== '') {
    account.add('withdrawn', row.where)
    return undefined
  }
  const plain = (field: IdeaField) => plainWords(raw(field), row.where, reading)
  const supports = raw('supports')
  const {at, isDay} = timeIn(raw('at'), reading.days)
  return {
    where: row.where,
    id: raw('id') || (row.id ?? ''),
    title: plain('title').replace(/\s+/g, ' '),
    text: plain('text'),
    name: plain('name'),
    at,
    isDay,
    supports: supports === '' ? 0 : wholeNumber(supports),
    category: meant('category'),
    status: meant('status'),
    tags: tagsIn(raw('tags'), columns.tags?.separator),
    place: placeIn(row, raw, meant('district')),
  }
}

/** Text of HTML, if it is any: a lone sign of less-than is none. */
function plainWords(source: string, where: string, {markup, account}: RowReading): string {
  if (!/<[a-z!/][^<>]*>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,31});/i.test(source)) return source
  const {text, hasMarkup, isCut} = markup(source)
  if (hasMarkup) account.add('markup-removed', where)
  if (isCut) account.add('text-cut', where)
  return text
}

function wholeNumber(text: string): number | undefined {
  const number = readNumber(text)
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= 1_000_000_000
    ? number
    : undefined
}

function tagsIn(text: string, separator: string | undefined): string[] {
  return text === '' ? [] : text.split(separator ?? /[,;،؛]/).map((tag) => tag.trim())
}

const dayAndTime = /^(\S{6,24})[T ,]+(\d{1,2}):(\d\d)(?::\d\d)?$/

/** Days are in UTC, where the file does not say otherwise. */
function timeIn(text: string, days: RowReading['days']): {at: number | undefined; isDay: boolean} {
  const moment = momentIn(text)
  if (moment !== undefined) return {at: moment, isDay: false}
  if (/^\d{9,10}$/.test(text)) return {at: momentOf(Number(text)), isDay: false}
  if (/^\d{12,13}$/.test(text)) return {at: momentOf(Number(text) / 1_000), isDay: false}
  const [, first = text, hour, minute] = dayAndTime.exec(text) ?? []
  const day = readDay(
    days === 'month-first' ? first.replace(/^(\d{1,2})([-/.])(\d{1,2})\2/, '$3$2$1$2') : first,
  )
  if (day === undefined) return {at: undefined, isDay: false}
  const time = hour === undefined ? '00:00' : `${hour.padStart(2, '0')}:${minute}`
  return {at: momentIn(`${day}T${time}Z`), isDay: hour === undefined}
}

function placeIn(
  {geometry}: IdeaRow,
  raw: (field: IdeaField) => string,
  district: string,
): ForeignPlace | undefined {
  if (geometry) return {is: 'geometry', geometry}
  const [longitude, latitude] = [raw('longitude'), raw('latitude')]
  if (longitude !== '' || latitude !== '') {
    const [x, y] = [readNumber(longitude), readNumber(latitude)]
    return x === undefined || y === undefined
      ? {is: 'unreadable'}
      : {is: 'geometry', geometry: {type: 'Point', coordinates: [x, y]}}
  }
  if (district !== '') return {is: 'named', name: district}
  const address = raw('address')
  return address === '' ? undefined : {is: 'address', address}
}
