/** The database as better-auth asks for it. The tables are ours: what has no column in them is not stored. */
import type {BetterAuthOptions} from 'better-auth'
import {createAdapterFactory, type CustomAdapter} from 'better-auth/adapters'
import type {ComparisonOperatorExpression, Expression, ExpressionBuilder, Kysely, SqlBool} from 'kysely'
import type {Store} from '../storage/open.ts'
import type {StaffTables} from './staff.tables.ts'

/**
 * All that better-auth may store. It would also keep the address and the browser of every session, names, pictures and
 * the tokens of other providers: those end here.
 */
const stored: {[Table in keyof StaffTables]?: (keyof StaffTables[Table])[]} = {
  staff_user: ['id', 'email', 'two_factor', 'created_at'],
  staff_session: ['id', 'token', 'staff_user', 'is_strong', 'created_at', 'expires_at'],
  staff_account: ['id', 'staff_user', 'provider', 'account', 'password'],
  staff_verification: ['id', 'identifier', 'value', 'created_at', 'expires_at'],
  staff_second_factor: ['id', 'staff_user', 'secret', 'backup_codes', 'verified'],
}

/** better-auth names tables and columns at run time: they cannot be checked against our schema. */
type Tables = Record<string, Row>
type Row = Record<string, unknown>
type Condition = Parameters<CustomAdapter['delete']>[0]['where'][number]
type Transact = Parameters<typeof createAdapterFactory>[0]['config']['transaction']

/** What `betterAuth` takes as `database`. Moments are milliseconds since 1970, on both kinds of store. */
export function authDatabase(db: Store) {
  return (options: BetterAuthOptions) => {
    const inTransaction: Transact = (work) =>
      db.transaction().execute((transaction) => work(adapterOn(transaction, false)(options)))
    return adapterOn(db, inTransaction)(options)
  }
}

function adapterOn(db: Store, transaction: Transact) {
  return createAdapterFactory<BetterAuthOptions>({
    config: {
      adapterId: 'saha',
      supportsBooleans: false,
      supportsNumericIds: false,
      transaction,
      customTransformInput: ({data, field, model}) => {
        if (!isStored(model, field)) return undefined
        return data instanceof Date ? data.getTime() : data
      },
      customTransformOutput: ({data, fieldAttributes}) =>
        fieldAttributes.type === 'date' && typeof data === 'number' ? new Date(data) : data,
    },
    adapter: ({getFieldName}) => queriesOn(db as unknown as Kysely<Tables>, getFieldName),
  })
}

function isStored(table: string, column: string): boolean {
  return new Map<string, readonly string[]>(Object.entries(stored)).get(table)?.includes(column) ?? false
}

type NameColumn = (place: {model: string; field: string}) => string

function queriesOn(db: Kysely<Tables>, columnOf: NameColumn): CustomAdapter {
  const queries = {
    create: ({model, data}: {model: string; data: Row}) =>
      db.insertInto(model).values(data).returningAll().executeTakeFirstOrThrow(),
    findOne: async ({model, where}: {model: string; where: Condition[]}) =>
      (await db.selectFrom(model).selectAll().where(all(where)).limit(1).executeTakeFirst()) ?? null,
    findMany: ({model, where, limit, offset, sortBy}: Parameters<CustomAdapter['findMany']>[0]) => {
      const found = db
        .selectFrom(model)
        .selectAll()
        .where(all(where))
        .limit(limit)
        .offset(offset ?? 0)
      if (!sortBy) return found.execute()
      return found.orderBy(columnOf({model, field: sortBy.field}), sortBy.direction).execute()
    },
    update: async ({model, where, update}: {model: string; where: Condition[]; update: Row}) => {
      if (Object.keys(update).length === 0) return queries.findOne({model, where})
      const changed = db.updateTable(model).set(update).where(all(where)).returningAll()
      return (await changed.executeTakeFirst()) ?? null
    },
  }
  return {
    // Rows are generic over shapes that only better-auth knows.
    ...(queries as unknown as CustomAdapter),
    count: async ({model, where}) => {
      const counted = db.selectFrom(model).select(({fn}) => fn.countAll<number>().as('count'))
      return Number((await counted.where(all(where)).executeTakeFirstOrThrow())['count'])
    },
    updateMany: async ({model, where, update}) => {
      if (Object.keys(update).length === 0) return 0
      const {numUpdatedRows} = await db
        .updateTable(model)
        .set(update)
        .where(all(where))
        .executeTakeFirstOrThrow()
      return Number(numUpdatedRows)
    },
    delete: async ({model, where}) => {
      await db.deleteFrom(model).where(all(where)).execute()
    },
    deleteMany: async ({model, where}) => {
      const {numDeletedRows} = await db.deleteFrom(model).where(all(where)).executeTakeFirstOrThrow()
      return Number(numDeletedRows)
    },
  }
}

/** Every condition that is joined by AND, and any of those joined by OR. */
function all(where: readonly Condition[] = []) {
  return (row: ExpressionBuilder<Tables, string>): Expression<SqlBool> => {
    const joinedBy = (connector: Condition['connector']) =>
      where.filter((condition) => condition.connector === connector).map((condition) => holds(row, condition))
    const either = joinedBy('OR')
    return row.and([...joinedBy('AND'), ...(either.length > 0 ? [row.or(either)] : [])])
  }
}

const comparisons: Partial<Record<string, ComparisonOperatorExpression>> = {
  eq: '=',
  ne: '<>',
  lt: '<',
  lte: '<=',
  gt: '>',
  gte: '>=',
  in: 'in',
  not_in: 'not in',
}

function holds(row: ExpressionBuilder<Tables, string>, {field, operator = 'eq', value}: Condition) {
  if (value === undefined) throw new Error(`better-auth asks for ${field}, which is not stored.`)
  if (value === null) return row(field, operator === 'ne' ? 'is not' : 'is', null)
  const comparison = comparisons[operator]
  if (!comparison) throw new Error(`better-auth compares by ${operator}, which is not known here.`)
  return row(field, comparison, value)
}
