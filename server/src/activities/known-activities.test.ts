import {beforeAll, expect, test} from 'vitest'
import {openSquare} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {knowActivities, type KnownActivities} from './known-activities.ts'

describeEachStore('an activity', (opened) => {
  let activities: KnownActivities

  beforeAll(async () => {
    const square = await openSquare(opened().store)
    await square.define()
    activities = knowActivities(opened().store.db, () => square.clock.now)
  })

  test('is found by its address, and read once', async () => {
    const found = await activities.find('irbid', 'park-survey')

    expect(found?.kind).toBe('survey')
    expect(await activities.findSurvey('irbid', 'park-survey')).toBe(found)
    expect(await activities.findThread('irbid', 'park-survey')).toBeUndefined()
  })

  test.each(['', '\0', 'Park-survey', 'park-survey ', '../park-survey', "' or 1=1 --", 'x'.repeat(10_000)])(
    'is not found by what nobody can be called: %j',
    async (name) => {
      expect(await activities.find('irbid', name)).toBeUndefined()
      expect(await activities.find(name, 'park-survey')).toBeUndefined()
    },
  )
})
