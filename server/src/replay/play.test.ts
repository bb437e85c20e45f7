import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {replay} from './replay.ts'
import {readTables} from './tables.ts'

const file = join(
  import.meta.dirname,
  '../../../../shared/data/surveys/somerville/Supplemental/data/Happiness_Survey_2017.csv',
)
const isThere = existsSync(file)
if (!isThere) console.log('SKIPPED: the residents’ survey of ../shared/data is not there.')

test('what people sent is what is published', async () => {
  const csv = 'Safe?,Why\n' + '3,light\n'.repeat(20) + '5,light;shade\n'.repeat(15) + ',shade\n'.repeat(2)

  const comparison = await replay(csv)

  expect(comparison).toMatchObject({questions: 2, responses: 37, differences: []})
  expect(comparison.withheld).toBeGreaterThan(0)
})

test.runIf(isThere)('a real residents’ survey is published as its file says, cell by cell', async () => {
  const tables = readTables('5:19,5:1,24:19,15:22:24') ?? []
  const {snapshot, ...comparison} = await replay(readFileSync(file, 'utf8'), tables)

  expect(comparison).toMatchObject({questions: 27, responses: 835, cells: 355, differences: []})
  expect(snapshot.breakdowns).toHaveLength(4)
  expect(snapshot.reconciliation).toMatchObject({
    received: {all: 910},
    counted: {all: 835},
    withdrawn: {all: 75},
  })
})
