import {expect, test} from 'vitest'
import {describeEachStore} from './each-store.ts'
import {rowFinder} from './find-rows.ts'

describeEachStore('rows found by their names', (opened) => {
  const find = rowFinder((db, names) =>
    db.selectFrom('withdrawn_response').select('id').where('id', 'in', names),
  )
  const named = (count: number) => Array.from({length: count}, (_, at) => `row ${at}`)

  test.each([0, 1, 2, 3, 50, 256, 257, 700])('are each found once among %i', async (count) => {
    const {db} = opened().store
    await db.deleteFrom('withdrawn_response').execute()
    for (const id of named(count))
      await db.insertInto('withdrawn_response').values({id, activity: 1, gone_as: 'withdrawn'}).execute()

    const found = await find(db, [...named(count), ...named(count), 'nobody'])

    expect(found.map(({id}) => id).toSorted()).toEqual(named(count).toSorted())
  })

  test('come from a statement that holds nothing else', async () => {
    const wrong = rowFinder((db, names) =>
      db.selectFrom('withdrawn_response').select('id').where('id', 'in', names).where('activity', '=', 1),
    )

    await expect(wrong(opened().store.db, ['a'])).rejects.toThrow('other values')
  })
})
