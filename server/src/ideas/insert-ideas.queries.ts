import {rowInserter} from '../storage/insert-rows.ts'
import type {IdeaTables} from './ideas.tables.ts'

const columns = [
  'id',
  'activity',
  'state',
  'number',
  'hour',
  'title',
  'text',
  'name',
  'category',
  'tags',
  'place',
  'district',
  'longitude',
  'latitude',
  'photos',
  'fields',
  'supports',
  'comments',
  'status',
  'is_answered',
  'duplicate_of',
  'group',
  'thread',
  'revision',
  'is_edited',
  'is_redacted',
  'hidden_reason',
  'hidden_day',
] as const satisfies (keyof IdeaTables['idea'])[]

/** @returns what stores whole ideas, many at once, with compiled statements of one store. */
export function createInsertIdeas() {
  return rowInserter<'idea'>(columns, (db, rows) => db.insertInto('idea').values(rows))
}
