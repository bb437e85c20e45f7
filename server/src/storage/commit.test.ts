import {sql} from 'kysely'
import {beforeEach, expect, test} from 'vitest'
import {Refusal} from '../refusal.ts'
import {createGroupCommit, type GroupCommitOptions, type Writer} from './commit.ts'
import {describeEachStore} from './each-store.ts'
import type {Store} from './open.ts'

describeEachStore('contributions that arrive together', (opened) => {
  beforeEach(async () => {
    const {db} = opened().store
    await sql`drop table if exists note`.execute(db)
    await sql`create table note (words text not null primary key)`.execute(db)
  })

  const write: Writer<string, string> = async (db, notes) => {
    for (const note of notes) {
      if (note === 'bad') throw new Error('a bad one')
      await sql`insert into note values (${note})`.execute(db)
    }
    return notes.map((note) => `${note} is stored`)
  }

  async function stored(db: Store = opened().store.db) {
    const {rows} = await sql<{words: string}>`select words from note`.execute(db)
    return rows.map(({words}) => words).toSorted()
  }

  function groupsOf(options: Partial<GroupCommitOptions> = {}) {
    const sizes: number[] = []
    const onGroup = (size: number) => sizes.push(size)
    return {sizes, commit: createGroupCommit({db: opened().store.db, onGroup, ...options})}
  }

  test('share one transaction, and each has its own reply', async () => {
    const {commit, sizes} = groupsOf()

    const replies = await Promise.all(['a', 'b', 'c'].map((note) => commit.add(write, note)))

    expect(replies).toEqual(['a is stored', 'b is stored', 'c is stored'])
    expect(sizes).toEqual([3])
    expect(await stored()).toEqual(['a', 'b', 'c'])
  })

  test('are stored one by one where that is asked for', async () => {
    const {commit, sizes} = groupsOf({largest: 1})

    await Promise.all(['a', 'b', 'c'].map((note) => commit.add(write, note)))

    expect(sizes).toEqual([1, 1, 1])
  })

  test('do not suffer from a bad one among them: it fails alone', async () => {
    const {commit} = groupsOf()

    const outcomes = await Promise.allSettled(['a', 'bad', 'c'].map((note) => commit.add(write, note)))

    expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await stored()).toEqual(['a', 'c'])
  })

  test('do not suffer from one that the store itself refuses', async () => {
    const {commit} = groupsOf()

    const outcomes = await Promise.allSettled(
      ['a', 'twice', 'twice', 'c'].map((note) => commit.add(write, note)),
    )

    expect(outcomes.filter(({status}) => status === 'rejected')).toHaveLength(1)
    expect(await stored()).toEqual(['a', 'c', 'twice'])
  })

  test('are answered only after they can be read by others', async () => {
    const {commit} = groupsOf()
    const seen: string[][] = []

    await Promise.all(
      ['a', 'b'].map((note) => commit.add(write, note).then(async () => seen.push(await stored()))),
    )

    expect(seen).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('of different kinds share the transaction too', async () => {
    const {commit, sizes} = groupsOf()
    const shout: Writer<string, number> = async (db, notes) => {
      await write(
        db,
        notes.map((note) => note.toUpperCase()),
      )
      return notes.map((note) => note.length)
    }

    const replies = await Promise.all([commit.add(write, 'a'), commit.add(shout, 'bb')])

    expect(replies).toEqual(['a is stored', 2])
    expect(sizes).toEqual([2])
    expect(await stored()).toEqual(['BB', 'a'])
  })

  test('are asked to come again when too many wait', async () => {
    const {commit} = groupsOf({longestQueue: 2})

    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((note) => commit.add(write, note)))

    expect(outcomes[2]).toEqual({status: 'rejected', reason: new Refusal('busy')})
    expect(await stored()).toEqual(['a', 'b'])
  })

  test('are asked to come again while the store is in trouble, and are welcome after that', async () => {
    const troubles: unknown[] = []
    const {commit} = groupsOf({onTrouble: (error) => troubles.push(error)})
    const full = Object.assign(new Error('disk full'), {code: 'SQLITE_FULL'})
    let isFull = true
    const careful: Writer<string, string> = async (db, notes) => {
      const replies = await write(db, notes)
      if (isFull) throw full
      return replies
    }

    const during = await Promise.allSettled(['a', 'b'].map((note) => commit.add(careful, note)))
    isFull = false
    const after = await commit.add(careful, 'a')

    expect(during.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual([
      'busy',
      'busy',
    ])
    expect(troubles).toEqual([full])
    expect(after).toBe('a is stored')
    expect(await stored()).toEqual(['a'])
  })

  test('begin again, once, when two servers stood in each other’s way', async () => {
    const {commit} = groupsOf()
    let tries = 0
    const unlucky: Writer<string, string> = async (db, notes) => {
      tries += 1
      if (tries === 1) throw Object.assign(new Error('deadlock'), {code: '40P01'})
      return write(db, notes)
    }

    expect(await commit.add(unlucky, 'a')).toBe('a is stored')
    expect(await stored()).toEqual(['a'])
  })

  test('are all stored before the server is said to have drained', async () => {
    const {commit} = groupsOf({largest: 2})
    const added = Promise.all(['a', 'b', 'c', 'd', 'e'].map((note) => commit.add(write, note)))

    await commit.drained()

    expect(await stored()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(commit.waiting()).toBe(0)
    await added
  })
})
