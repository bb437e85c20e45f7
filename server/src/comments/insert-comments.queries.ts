import {rowInserter} from '../storage/insert-rows.ts'
import type {CommentTables} from './comments.tables.ts'

const columns = [
  'id',
  'activity',
  'state',
  'is_shown',
  'position',
  'hour',
  'parent',
  'root',
  'depth',
  'path',
  'name',
  'text',
  'folded',
  'side',
  'office',
  'author',
  'is_pinned',
  'is_edited',
  'is_redacted',
  'supports',
  'objections',
  'score',
  'replies',
  'place',
  'photo',
  'hidden_reason',
  'hidden_day',
] as const satisfies (keyof CommentTables['comment'])[]

/** @returns what stores whole comments, many at once, with compiled statements of one store. */
export function createInsertComments() {
  return rowInserter<'comment'>(columns, (db, rows) => db.insertInto('comment').values(rows))
}
