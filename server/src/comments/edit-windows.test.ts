/** The minute in which a comment arrived is known for minutes, and by nobody after that. */
import {beforeEach, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {forgetEditWindows} from '../contributions/edit-windows.queries.ts'
import {forgetComments, openWriting, type Writing} from './writing.test-kit.ts'

const [MINUTE, HOUR] = [60_000, 3_600_000]

describeEachStore('the time in which a comment can be edited', (opened) => {
  let town: Writing

  beforeEach(async () => {
    await forgetComments(opened().store)
    town = await openWriting(opened().store)
    town.clock.now = june + 12_345
  })

  const ends = async () =>
    (await town.db.selectFrom('edit_window').select('until').execute()).map(({until}) => until)

  test('is kept to the end of a minute', async () => {
    await town.write(1)

    expect(await ends()).toEqual([june + 11 * MINUTE])
  })

  test('is kept while it lasts, and forgotten then', async () => {
    await town.write(1)

    await forgetEditWindows(town.db, june + 11 * MINUTE - 1)
    const before = await ends()
    await forgetEditWindows(town.db, june + 11 * MINUTE)

    expect([before.length, await ends()]).toEqual([1, []])
  })

  test('does not last for a day because the clock was a day ahead', async () => {
    town.clock.now = june + 24 * HOUR
    const {receipt} = await town.write(1)
    town.clock.now = june

    await forgetEditWindows(town.db, june)

    expect(await ends()).toEqual([])
    expect((await town.follow(receipt)).editSeconds).toBe(0)
  })

  test('is forgotten at once by a server that starts again after a crash', async () => {
    await town.write(1)
    town.clock.now += HOUR

    town.start()

    await expect.poll(ends).toEqual([])
    await town.stop()
  })
})
