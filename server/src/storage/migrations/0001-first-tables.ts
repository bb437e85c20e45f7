import type {Kysely} from 'kysely'
import type {StoreTraits} from '../open.ts'

/** Definitions, responses, tallies and snapshots. */
export async function createFirstTables(db: Kysely<unknown>, traits: StoreTraits): Promise<void> {
  await createDefinitions(db, traits)
  await createContributions(db, traits)
  await createCounts(db, traits)
}

async function createDefinitions({schema}: Kysely<unknown>, {plainTable, milliseconds}: StoreTraits) {
  await schema
    .createTable('municipality')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('languages', 'text', (column) => column.notNull())
    .addColumn('origins', 'text', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('consultation')
    .addColumn('municipality', 'text', (column) => column.notNull().references('municipality.id'))
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('decides', 'text', (column) => column.notNull())
    .addColumn('contact', 'text', (column) => column.notNull())
    .addColumn('opens', milliseconds, (column) => column.notNull())
    .addColumn('closes', milliseconds, (column) => column.notNull())
    .addColumn('retention', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('consultation_key', ['municipality', 'id'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('activity')
    .addColumn('number', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('municipality', 'text', (column) => column.notNull())
    .addColumn('consultation', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('smallest_group', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addUniqueConstraint('activity_address', ['municipality', 'id'])
    .addForeignKeyConstraint('activity_consultation', ['municipality', 'consultation'], 'consultation', [
      'municipality',
      'id',
    ])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('definition_revision')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
}

async function createContributions({schema}: Kysely<unknown>, {plainTable, keyOrderedTable}: StoreTraits) {
  await schema
    .createTable('survey_version')
    .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('survey', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('survey_version_key', ['activity', 'version'])
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('survey_response')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('day', 'integer', (column) => column.notNull())
    .addColumn('batch', 'integer', (column) => column.notNull())
    .addColumn('answers', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('survey_response_wording', ['activity', 'version'], 'survey_version', [
      'activity',
      'version',
    ])
    .modifyEnd(keyOrderedTable)
    .execute()
}

async function createCounts({schema}: Kysely<unknown>, traits: StoreTraits) {
  const {plainTable, keyOrderedTable, milliseconds} = traits
  await schema
    .createTable('batch')
    .addColumn('activity', 'integer', (column) => column.primaryKey().notNull().references('activity.number'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('changes', 'integer', (column) => column.notNull())
    .addColumn('waiting', 'integer', (column) => column.notNull())
    .addColumn('version', 'text', (column) => column.notNull())
    .addColumn('is_final', 'integer', (column) => column.notNull())
    .modifyEnd(plainTable)
    .execute()
  await schema
    .createTable('tally')
    .addColumn('activity', 'integer', (column) => column.notNull())
    .addColumn('batch', 'integer', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('cell', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tally_key', ['activity', 'batch', 'question', 'cell'])
    .modifyEnd(keyOrderedTable)
    .execute()
  await schema
    .createTable('snapshot')
    .addColumn('activity', 'integer', (column) => column.notNull().references('activity.number'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('at', milliseconds, (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('people', 'integer', (column) => column.notNull())
    .addColumn('content', 'text')
    .addPrimaryKeyConstraint('snapshot_key', ['activity', 'number'])
    .modifyEnd(plainTable)
    .execute()
}
