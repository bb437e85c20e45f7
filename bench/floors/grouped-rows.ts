import type {Answers} from '@saha/contract'
import Database from 'better-sqlite3'
import {breakdowns} from '../results/survey.ts'

const columns = Array.from({length: 30}, (_, at) => `q_${at + 1}`)

/** Rows as they were answered, one column per question, and what it takes to count them all anew. */
export interface RawRows {
  /** Every question, and every table by groups, with one `GROUP BY` each. */
  countAll: () => void
  close: () => void
}

/** @param times how often each of the forms is there. */
export function openRaw(database: string, forms: readonly Answers[], times: number): RawRows {
  const db = new Database(database)
  db.pragma('journal_mode = WAL')
  db.exec(`CREATE TABLE form (${columns.join(', ')}); CREATE TABLE raw (${columns.join(', ')})`)
  const insert = db.prepare(`INSERT INTO form VALUES (${columns.map(() => '?').join(', ')})`)
  db.transaction(() => {
    for (const answers of forms)
      insert.run(columns.map((column) => JSON.stringify(answers[column.replace('_', '-')]) ?? null))
  })()
  db.prepare(
    'WITH RECURSIVE turn(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM turn WHERE n < ?) ' +
      'INSERT INTO raw SELECT form.* FROM turn, form',
  ).run(times)
  const groupings = [
    ...columns,
    ...breakdowns.map(({question, by}) => [question, ...by].map((id) => id.replace('-', '_')).join(', ')),
  ]
  const counting = groupings.map((grouping) =>
    db.prepare(`SELECT ${grouping}, count(*) FROM raw GROUP BY ${grouping}`),
  )
  return {
    countAll: () => {
      for (const statement of counting) statement.all()
    },
    close: () => db.close(),
  }
}
