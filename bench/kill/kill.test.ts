import {DatabaseSync} from 'node:sqlite'
import {expect, test} from 'vitest'
import {withBench} from '../harness/bench.ts'
import {checkStore} from './check-store.ts'
import {killUnderLoad} from './kill-under-load.ts'

const quietly = {isQuick: true, say: () => {}}

test(
  'a server killed under load loses no acknowledged response, change or withdrawal, and counts none twice',
  {timeout: 60_000},
  () =>
    withBench(quietly, async (bench) => {
      const found = await killUnderLoad(bench, {kills: 3, citizens: 64})

      expect(found.acknowledged.length).toBeGreaterThan(100)
      expect(found.retried).toBeGreaterThan(0)
      expect(found).toMatchObject({
        lost: 0,
        answeredOtherwise: 0,
        missing: 0,
        tooMany: 0,
        cellsDiffering: 0,
        integrity: 'ok',
      })

      const damaged = new DatabaseSync(found.database)
      damaged.exec('delete from survey_response where id = (select min(id) from survey_response)')
      damaged.exec("update tally set count = count + 1 where question = 'area' and cell = 'north'")
      damaged.close()
      const check = checkStore(found.database, found.poll.survey, found.acknowledged)
      expect(check).toMatchObject({missing: 1, tooMany: 0, cellsDiffering: 1})
    }),
)
