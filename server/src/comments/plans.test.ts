/** How stores find what readers ask for: always by an index, never by looking through a thread. */
import {sql, type CompiledQuery} from 'kysely'
import {beforeAll, expect, test, vi} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import type {Store} from '../storage/open.ts'
import {readPageQuery, type PageQuery} from './asked-page.ts'
import {readThread} from './comments.queries.ts'
import {countPublished} from './numbers.queries.ts'
import {readContext, readNewestComments, readPage, type ReadableThread} from './read-thread.ts'
import {idOf, openTalk} from './reading.test-kit.ts'
import {threadNumber} from './thread.test-kit.ts'

const questions: PageQuery[] = [
  ...['newest', 'oldest', 'supported', 'discussed'].flatMap((sort) => [
    {sort},
    {sort, side: 'for'},
    {sort, cursor: `${sort[0]}1-a`},
    {sort, side: 'for', cursor: `${sort[0]}1-a`},
  ]),
  {under: idOf(1)},
  {under: idOf(1), cursor: 'u000001000002'},
  {q: 'bench shade'},
]

describeEachStore('a store that is asked for a thread', (opened) => {
  let thread: ReadableThread

  beforeAll(async () => {
    const talk = await openTalk(opened().store, {sides: true})
    const office = '{"en":"Parks"}'
    for (let root = 1; root <= 20; root++) {
      const under = await talk.say({text: 'bench in the shade', side: 'for', ...(root % 5 === 0 && {office})})
      let deeper = under
      for (let answer = 0; answer < 12; answer++) {
        const id = await talk.say({text: 'bench', under: answer < 5 ? deeper : under})
        deeper = answer < 5 ? id : deeper
      }
    }
    const {db} = opened().store
    const number = await threadNumber(db)
    const counts = await readThread(db, number)
    if (!counts) throw new Error('There is a thread.')
    thread = {number, languages: ['ar'], canObject: false, counts}
  })

  /** Everything that is asked of the store meanwhile. */
  async function asked(read: (db: Store) => Promise<unknown>): Promise<CompiledQuery[]> {
    const {db} = opened().store
    const executor = db.getExecutor()
    const spy = vi.spyOn(executor, 'executeQuery')
    vi.spyOn(db, 'getExecutor').mockReturnValue(executor)
    await read(db)
    const queries = spy.mock.calls.map(([query]) => query)
    vi.restoreAllMocks()
    return queries
  }

  /** How the store goes about it, as it would in a store too large to be looked through. */
  async function planOf({sql: text, parameters}: CompiledQuery): Promise<string> {
    const {db} = opened().store
    return db.transaction().execute(async (transaction) => {
      const isPostgres = opened().address.startsWith('postgres')
      if (isPostgres)
        for (const setting of ['seqscan', 'bitmapscan', 'sort', 'hashjoin', 'mergejoin'])
          await sql.raw(`set local enable_${setting} = off`).execute(transaction)
      const explain = isPostgres ? 'explain' : 'explain query plan'
      const {rows} = await transaction.executeQuery({
        ...sql`select 1`.compile(transaction),
        sql: `${explain} ${text}`,
        parameters,
      })
      return rows.map((row) => Object.values(row as object).join(' ')).join('\n')
    })
  }

  const isLookingThrough = (plan: string) => /Seq Scan|\bSCAN (?!CONSTANT)/.test(plan)

  test.each(questions.map((question) => [JSON.stringify(question), question] as const))(
    'for %s goes straight to it',
    async (_, question) => {
      const queries = await asked((db) => readPage(db, thread, readPageQuery(question)))

      const plans = await Promise.all(queries.map(planOf))
      expect(plans.length).toBeGreaterThan(0)
      expect(plans.filter(isLookingThrough)).toEqual([])
      // The order of the first level is that of an index: nothing is read to be left out afterwards.
      const firstLevel = plans[0] ?? ''
      expect(firstLevel).not.toMatch(/B-TREE|Sort/)
      expect(firstLevel).toMatch(/comment_(by|side_by|tree|id)/)
    },
  )

  test.each(['newest', 'oldest'])('for the %s reads the first level alone', async (sort) => {
    const [firstLevel] = await asked((db) => readPage(db, thread, readPageQuery({sort})))

    expect(firstLevel && (await planOf(firstLevel))).toContain('comment_by_age')
  })

  test('for words reads these alone, where an index may hold them', async () => {
    const [search] = await asked((db) => readPage(db, thread, readPageQuery({q: 'bench shade'})))

    const index = opened().store.traits.indexesTexts
      ? 'COVERING INDEX comment_by_publication'
      : 'comment_by_publication'
    expect(search && (await planOf(search))).toContain(index)
  })

  test.each([
    ['one comment', (db: Store) => readContext(db, thread, idOf(4))],
    ['the newest comments', (db: Store) => readNewestComments(db, thread)],
    ['counts', (db: Store) => countPublished(db, [{municipality: 'irbid', activity: 'park-talk'}])],
  ])('for %s goes straight to it', async (_, read) => {
    const plans = await Promise.all((await asked(read)).map(planOf))

    expect(plans.length).toBeGreaterThan(0)
    expect(plans.filter(isLookingThrough)).toEqual([])
  })

  test('that would look through a thread would be noticed', async () => {
    const queries = await asked((db) =>
      db.selectFrom('comment').select('id').where('name', '=', 'Layla').execute(),
    )

    expect((await Promise.all(queries.map(planOf))).filter(isLookingThrough)).toHaveLength(1)
  })
})
