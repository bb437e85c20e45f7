/** The column "type" of an XLSForm, in all of its spellings. */
import type {RemarkCode} from '../account.ts'

/** What a row is. `lost`: a type that Saha does not have. */
export type RowType =
  | {is: 'question'; kind: PlainKind}
  | {is: 'select'; kind: 'one' | 'multiple' | 'rank'; list: string; other: boolean}
  | {is: 'begin'; what: 'group' | 'repeat' | 'foreign'}
  | {is: 'end'}
  | {is: 'lost'; code: RemarkCode}

/** Types that stand alone, without a list of choices. */
export type PlainKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'range'
  | 'date'
  | 'datetime'
  | 'time'
  | 'note'
  | 'acknowledge'
  | 'geopoint'
  | 'geotrace'
  | 'geoshape'
  | 'image'
  | 'phone'

const plain: Readonly<Record<string, PlainKind>> = {
  text: 'text',
  string: 'text',
  integer: 'integer',
  int: 'integer',
  decimal: 'decimal',
  range: 'range',
  date: 'date',
  datetime: 'datetime',
  'date time': 'datetime',
  time: 'time',
  note: 'note',
  acknowledge: 'acknowledge',
  trigger: 'acknowledge',
  geopoint: 'geopoint',
  gps: 'geopoint',
  location: 'geopoint',
  geotrace: 'geotrace',
  geoshape: 'geoshape',
  image: 'image',
  photo: 'image',
  'phone number': 'phone',
}

const lost: readonly (readonly [RemarkCode, readonly string[]])[] = [
  [
    'records-device',
    [
      'start',
      'end',
      'today',
      'deviceid',
      'device id',
      'imei',
      'subscriberid',
      'simserial',
      'sim id',
      'phonenumber',
      'username',
      'email',
      'audit',
      'start-geopoint',
      'background-geopoint',
      'background-audio',
    ],
  ],
  ['calculated', ['calculate', 'hidden']],
  ['no-such-kind', ['audio', 'video', 'file', 'barcode', 'add file prompt']],
  ['outside-file', ['include', 'xml-external', 'csv-external']],
  ['second-setting', ['set form title', 'set form id']],
]

const lostCodes = new Map(lost.flatMap(([code, names]) => names.map((name) => [name, code] as const)))

const heads: readonly (readonly [string, 'one' | 'multiple' | 'rank'])[] = [
  ['select one from ', 'one'],
  ['select one ', 'one'],
  ['select1 ', 'one'],
  ['select all that apply from ', 'multiple'],
  ['select all that apply ', 'multiple'],
  ['select multiple from ', 'multiple'],
  ['select multiple ', 'multiple'],
  ['select ', 'multiple'],
  ['rank ', 'rank'],
]

const tails = [' or specify other', ' or other', ' or_other']

/** What a cell of the column "type" says. */
export function readType(cell: string): RowType {
  const written = cell.slice(0, 500).trim().split(/\s+/).join(' ')
  // The name of a list keeps its underscores and its case.
  const [first = ''] = written.split(' ')
  const spaced = first.replaceAll('_', ' ').toLowerCase() + written.slice(first.length)
  const lower = spaced.toLowerCase()
  if (/^(?:select (?:one|multiple)|select|rank) (?:from file|external)\b/.test(lower))
    return {is: 'lost', code: 'outside-file'}
  const head = heads.find(([start]) => lower.startsWith(start))
  if (head) return readSelect(spaced.slice(head[0].length), head[1])
  if (/^begin\b/.test(lower)) return {is: 'begin', what: groupOf(lower)}
  if (/^end\b/.test(lower) && lower !== 'end') return {is: 'end'}
  const kind = Object.hasOwn(plain, lower) ? plain[lower] : undefined
  if (kind) return {is: 'question', kind}
  const isRecord = /^(?:get |uri:|property)/.test(lower)
  return {is: 'lost', code: isRecord ? 'records-device' : (lostCodes.get(lower) ?? 'unknown-type')}
}

function readSelect(rest: string, kind: 'one' | 'multiple' | 'rank'): RowType {
  const tail = tails.find((end) => rest.toLowerCase().endsWith(end))
  const list = tail === undefined ? rest : rest.slice(0, -tail.length)
  return {is: 'select', kind, list: list.trim(), other: tail !== undefined}
}

function groupOf(lower: string): 'group' | 'repeat' | 'foreign' {
  if (/^begin(?: a)? group$/.test(lower)) return 'group'
  return /^begin(?: a)? (?:repeat|loop)\b/.test(lower) ? 'repeat' : 'foreign'
}
