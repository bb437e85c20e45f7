import type {Database} from 'better-sqlite3'
import type {SqliteDatabase, SqliteStatement} from 'kysely'

/** Statements that stay prepared. The server knows far fewer; rows per statement vary by powers of two. */
const most = 500

/**
 * Prepares each text of SQL once: Kysely would do so for every query. Also smooths two habits of SQLite:
 * a transaction takes the write lock when it begins, so that it never fails half-way because another process wrote;
 * and taking back a transaction that SQLite has already taken back (disk full) is no error.
 */
export function cacheStatements(database: Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>()
  const rollback: SqliteStatement = {
    reader: false,
    all: () => [],
    iterate: () => [].values(),
    run: () => {
      if (database.inTransaction) database.exec('rollback')
      return {changes: 0, lastInsertRowid: 0}
    },
  }
  return {
    prepare: (sql) => {
      if (sql === 'rollback') return rollback
      const known = statements.get(sql)
      if (known) return known
      const statement = prepare(database, sql === 'begin' ? 'begin immediate' : sql)
      if (statements.size >= most) statements.delete(statements.keys().next().value ?? '')
      statements.set(sql, statement)
      return statement
    },
    close: () => database.close(),
  }
}

function prepare(database: Database, sql: string): SqliteStatement {
  const statement = database.prepare<unknown[]>(sql)
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(...parameters),
    run: (parameters) => statement.run(...parameters),
    // A statement that is being read row by row cannot be used again at the same time.
    iterate: (parameters) => database.prepare<unknown[]>(sql).iterate(...parameters),
  }
}
