import {expect, test} from 'vitest'
import {columns} from './columns.ts'
import {describeEachStore} from './each-store.ts'

describeEachStore('what is stored', (opened) => {
  test('every column of every table has a purpose and an end', async () => {
    const tables = await opened().store.db.introspection.getTables()

    const stored = tables.map((table) => [table.name, table.columns.map(({name}) => name).toSorted()])
    const explained = Object.entries(columns).map(([name, facts]) => [name, Object.keys(facts).toSorted()])

    expect(stored.toSorted()).toEqual(explained.toSorted())
  })

  test('a response holds its content, activity, wording, day, batch and channel, and nothing else', async () => {
    const tables = await opened().store.db.introspection.getTables()

    const response = tables.find(({name}) => name === 'survey_response')

    expect(response?.columns.map(({name}) => name).toSorted()).toEqual([
      'activity',
      'answers',
      'batch',
      'channel',
      'day',
      'id',
      'version',
    ])
  })

  test('no column that decides what is counted once may be empty', async () => {
    const tables = await opened().store.db.introspection.getTables()

    const empty = tables.flatMap((table) =>
      table.columns.filter(({isNullable}) => isNullable).map(({name}) => `${table.name}.${name}`),
    )

    expect(empty.toSorted()).toEqual(['snapshot.content', 'staff_account.password'])
  })
})
