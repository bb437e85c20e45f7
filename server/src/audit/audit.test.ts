/** The log of what staff did: complete, in order, and not to be changed. */
import {beforeEach, describe, expect, test} from 'vitest'
import {june} from '../saha.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {findBroken, readAudit, record, type Deed} from './audit.queries.ts'

const deed: Deed = {
  municipality: 'town',
  email: 'clerk@town.example',
  at: june,
  act: 'consultation-published',
  target: 'park',
  before: {title: {en: 'Park'}},
  after: {title: {en: 'The park'}},
}

describeEachStore('the log', (opened) => {
  const db = () => opened().store.db
  const write = (more: Partial<Deed> = {}) =>
    db()
      .transaction()
      .execute((transaction) => record(transaction, {...deed, ...more}))

  beforeEach(async () => {
    await db().deleteFrom('audit').execute()
    await db().deleteFrom('audit_end').execute()
  })

  test('says who did what, when, how it was before and how it is after', async () => {
    await write()

    expect(await readAudit(db(), 'town', {most: 10})).toEqual([
      {
        number: 1,
        at: '2026-06-15T12:00:00.000Z',
        email: 'clerk@town.example',
        act: 'consultation-published',
        target: 'park',
        before: {title: {en: 'Park'}},
        after: {title: {en: 'The park'}},
      },
    ])
  })

  test('is one of each municipality, the newest first, in pages', async () => {
    for (const target of ['a', 'b', 'c']) await write({target})
    await write({municipality: 'village'})

    const [newest, next] = await readAudit(db(), 'town', {most: 2})

    expect([newest?.target, next?.target]).toEqual(['c', 'b'])
    expect(await readAudit(db(), 'town', {below: next?.number, most: 2})).toMatchObject([{target: 'a'}])
    expect(await readAudit(db(), 'village', {most: 2})).toHaveLength(1)
  })

  test('shows one person, one kind of deed, one thing or one span of time', async () => {
    await write()
    await write({email: 'other@town.example', act: 'downloaded', target: 'lake', at: june + 1_000})

    const targets = async (wish: object) =>
      (await readAudit(db(), 'town', {most: 10, ...wish})).map(({target}) => target)

    expect(await targets({email: 'clerk@town.example'})).toEqual(['park'])
    expect(await targets({act: 'downloaded'})).toEqual(['lake'])
    expect(await targets({target: 'park'})).toEqual(['park'])
    expect(await targets({from: june + 1})).toEqual(['lake'])
    expect(await targets({until: june + 1})).toEqual(['park'])
  })

  test('keeps its order when deeds are done at the same time', async () => {
    await Promise.all(Array.from({length: 20}, (_, at) => write({target: `t${at}`})))

    const entries = await readAudit(db(), 'town', {most: 50})
    expect(entries.map(({number}) => number)).toEqual(Array.from({length: 20}, (_, at) => 20 - at))
    expect(await findBroken(db(), 'town')).toEqual([])
  })

  test('has no entry of a deed that was not done', async () => {
    const failed = db()
      .transaction()
      .execute(async (transaction) => {
        await record(transaction, deed)
        throw new Error('the deed failed')
      })

    await expect(failed).rejects.toThrow('the deed failed')
    expect(await readAudit(db(), 'town', {most: 10})).toEqual([])
  })

  describe('that somebody at the store tampers with', () => {
    beforeEach(async () => {
      for (const target of ['a', 'b', 'c']) await write({target})
    })

    test('refuses to be changed', async () => {
      const changing = db().updateTable('audit').set({email: 'scapegoat@town.example'}).execute()

      await expect(changing).rejects.toThrow('not changed')
    })

    test('shows where an entry was taken out, also the newest', async () => {
      await db().deleteFrom('audit').where('number', '=', 2).execute()
      expect(await findBroken(db(), 'town')).toEqual([3])
      await db().deleteFrom('audit').where('number', '=', 3).execute()
      expect(await findBroken(db(), 'town')).toEqual([3])
    })

    test('shows where an entry was put in the place of another', async () => {
      const [row] = await db().selectFrom('audit').selectAll().where('number', '=', 2).execute()
      await db().deleteFrom('audit').where('number', '=', 2).execute()
      await db()
        .insertInto('audit')
        .values({...row!, email: 'scapegoat@town.example'})
        .execute()

      expect(await findBroken(db(), 'town')).toEqual([2])
    })

    test('misses nothing where the oldest entries have been erased on time', async () => {
      await db().deleteFrom('audit').where('number', '=', 1).execute()

      expect(await findBroken(db(), 'town')).toEqual([])
    })
  })
})
