/** A thread as one file, for the command line and the console alike. */
import type {FileComment, PlaceQuestion} from '@saha/contract'
import {wordsIn} from '@saha/domain'
import {Readable, type Writable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import type {ThreadRecord} from '../activities/activities.queries.ts'
import type {Cell, Column} from '../export/column.ts'
import {placeColumns} from '../export/place-columns.ts'
import {workbookOf} from '../export/workbook.ts'
import {writeRows, type Format} from '../export/write-sheet.ts'
import {isRightToLeft} from '../language-direction.ts'
import {outgoingComment, type Outgoing} from './outgoing-comment.ts'
import type {StoredComment} from './state.queries.ts'

/** What is written, and how. `json`: the file that can be imported again. */
export interface ThreadFile extends Outgoing {
  format: Format
}

interface Leaving {
  row: StoredComment
  comment: FileComment
}

/**
 * Writes comments as they are read: memory does not grow with them.
 *
 * @returns how many were written.
 */
export async function writeThread(
  record: ThreadRecord,
  rows: AsyncIterable<StoredComment>,
  file: ThreadFile,
  out: Writable,
): Promise<number> {
  let written = 0
  const end = out !== process.stdout
  async function* leaving(): AsyncGenerator<Leaving> {
    for await (const row of rows) {
      const comment = outgoingComment(row, file)
      if (!comment) continue
      written += 1
      yield {row, comment}
    }
  }
  if (file.format === 'json') await pipeline(Readable.from(jsonOf(record, leaving())), out, {end})
  else {
    const sheet = sheetOf(record, file, leaving())
    if (file.format === 'csv') await writeRows(sheet.head, sheet.rows, 'csv', out)
    else {
      const rightToLeft = isRightToLeft(record.shown.municipality.languages[0] ?? '')
      await pipeline(workbookOf([{name: 'comments', ...sheet}], rightToLeft), out, {end})
    }
  }
  return written
}

async function* jsonOf(
  {address, shown}: ThreadRecord,
  comments: AsyncIterable<Leaving>,
): AsyncGenerator<string> {
  const title = wordsOf(shown, shown.title)
  const head = JSON.stringify({saha: 'comments', version: 1, threads: [{address, title, comments: []}]})
  const end = ']}]}'
  yield head.slice(0, -end.length)
  let before = '\n'
  for await (const {comment} of comments) {
    yield before + JSON.stringify(comment)
    before = ',\n'
  }
  yield `${before === '\n' ? '' : '\n'}${end}\n`
}

function sheetOf({shown, map}: ThreadRecord, {noFreeText}: ThreadFile, comments: AsyncIterable<Leaving>) {
  const places = shown.comments.places ? placeColumns(placeQuestion, map) : []
  const kept = noFreeText ? places.filter(({isFreeText}) => !isFreeText) : places
  const words = noFreeText ? [] : ['name', 'text']
  const photo = noFreeText ? [] : ['photo']
  const head = [...heads, ...words, ...kept.map(({name}) => name), ...photo]
  async function* rows(): AsyncGenerator<Cell[]> {
    for await (const {row, comment} of comments) {
      const {name = null, text = null, place} = comment
      const placed = kept.map((column: Column) => (place ? column.cellOf(place) : null))
      yield [
        ...cellsOf(row, comment, comment.official ? wordsOf(shown, comment.official) : null),
        ...(noFreeText ? [] : [name, text]),
        ...placed,
        ...(noFreeText ? [] : [comment.photo ?? null]),
      ]
    }
  }
  return {head, rows: rows()}
}

const heads = [
  'comment',
  'parent',
  'position',
  'depth',
  'hour',
  'state',
  'reason',
  'day',
  'side',
  'official',
  'pinned',
  'edited',
  'redacted',
  'supports',
  'objections',
]

function cellsOf({position, depth}: StoredComment, comment: FileComment, office: string | null): Cell[] {
  const {id, parent = null, at = null, state, hidden, side = null, supports, objections} = comment
  const ticks = [comment.pinned, comment.edited, comment.redacted].map((is) => (is ? 1 : 0))
  const moderated = [state, hidden?.reason ?? null, hidden?.day ?? null]
  return [id, parent, position || null, depth, at, ...moderated, side, office, ...ticks, supports, objections]
}

/** A comment can name any kind of place. */
const placeQuestion: PlaceQuestion = {
  id: 'place',
  type: 'place',
  text: {},
  shapes: ['point', 'line', 'area'],
  address: true,
}

function wordsOf({municipality}: ThreadRecord['shown'], text: Parameters<typeof wordsIn>[0]): string {
  const [language = '', ...others] = municipality.languages
  return wordsIn(text, language, others).words
}
