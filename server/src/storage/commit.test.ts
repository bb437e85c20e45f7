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

  interface Note {
    activity: number
    words: string
  }
  const noteOf = (words: string, activity = 1): Note => ({activity, words})

  const write: Writer<Note, string> = async (db, notes) => {
    for (const {words} of notes) {
      if (words === 'bad') throw new Error('a bad one')
      await sql`insert into note values (${words})`.execute(db)
    }
    return notes.map(({words}) => `${words} is stored`)
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

    const replies = await Promise.all(['a', 'b', 'c'].map((words) => commit.add(write, noteOf(words))))

    expect(replies).toEqual(['a is stored', 'b is stored', 'c is stored'])
    expect(sizes).toEqual([3])
    expect(await stored()).toEqual(['a', 'b', 'c'])
  })

  test('are stored one by one where that is asked for', async () => {
    const {commit, sizes} = groupsOf({largest: 1})

    await Promise.all(['a', 'b', 'c'].map((words) => commit.add(write, noteOf(words))))

    expect(sizes).toEqual([1, 1, 1])
  })

  test('do not suffer from a bad one among them: it fails alone', async () => {
    const {commit} = groupsOf()

    const outcomes = await Promise.allSettled(
      ['a', 'bad', 'c'].map((words) => commit.add(write, noteOf(words))),
    )

    expect(outcomes.map(({status}) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await stored()).toEqual(['a', 'c'])
  })

  test('do not suffer from one that the store itself refuses', async () => {
    const {commit} = groupsOf()

    const outcomes = await Promise.allSettled(
      ['a', 'twice', 'twice', 'c'].map((words) => commit.add(write, noteOf(words))),
    )

    expect(outcomes.filter(({status}) => status === 'rejected')).toHaveLength(1)
    expect(await stored()).toEqual(['a', 'c', 'twice'])
  })

  test('are answered only after they can be read by others', async () => {
    const {commit} = groupsOf()
    const seen: string[][] = []

    await Promise.all(
      ['a', 'b'].map((words) => commit.add(write, noteOf(words)).then(async () => seen.push(await stored()))),
    )

    expect(seen).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
  })

  test('of different kinds share the transaction too', async () => {
    const {commit, sizes} = groupsOf()
    const shout: Writer<Note, number> = async (db, notes) => {
      await write(
        db,
        notes.map(({words}) => noteOf(words.toUpperCase())),
      )
      return notes.map(({words}) => words.length)
    }

    const replies = await Promise.all([commit.add(write, noteOf('a')), commit.add(shout, noteOf('bb'))])

    expect(replies).toEqual(['a is stored', 2])
    expect(sizes).toEqual([2])
    expect(await stored()).toEqual(['BB', 'a'])
  })

  test('of several kinds, or with a bad one, lock all that they hang on before anything is stored', async () => {
    const steps: string[] = []
    const {commit} = groupsOf({
      lock: async (_, activities) => steps.push(`lock ${activities.join(' ')}`),
    })
    const noted: Writer<Note, string> = async (db, notes) => {
      steps.push(notes.map(({words}) => words).join(' '))
      return write(db, notes)
    }
    const other: Writer<Note, string> = async (db, notes) => noted(db, notes)

    await Promise.all([commit.add(noted, noteOf('a', 2)), commit.add(other, noteOf('b', 1))])
    await Promise.allSettled(['c', 'bad'].map((words) => commit.add(noted, noteOf(words, 3))))

    expect(steps).toEqual(['lock 2 1', 'a', 'b', 'c bad', 'lock 3 3', 'c', 'bad'])
  })

  test('are asked to come again when too many wait', async () => {
    const {commit} = groupsOf({longestQueue: 2})

    const outcomes = await Promise.allSettled(
      ['a', 'b', 'c'].map((words) => commit.add(write, noteOf(words))),
    )

    expect(outcomes[2]).toEqual({status: 'rejected', reason: new Refusal('busy')})
    expect(await stored()).toEqual(['a', 'b'])
  })

  test('are asked to come again while the store is in trouble, and are welcome after that', async () => {
    const troubles: unknown[] = []
    const {commit} = groupsOf({onTrouble: (error) => troubles.push(error)})
    const full = Object.assign(new Error('disk full'), {code: 'SQLITE_FULL'})
    let isFull = true
    const careful: Writer<Note, string> = async (db, notes) => {
      const replies = await write(db, notes)
      if (isFull) throw full
      return replies
    }

    const during = await Promise.allSettled(['a', 'b'].map((words) => commit.add(careful, noteOf(words))))
    isFull = false
    const after = await commit.add(careful, noteOf('a'))

    expect(during.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual([
      'busy',
      'busy',
    ])
    expect(troubles).toEqual([full])
    expect(after).toBe('a is stored')
    expect(await stored()).toEqual(['a'])
  })

  test('begin again when two servers stood in each other’s way, or connections were cut', async () => {
    const {commit} = groupsOf()
    let tries = 0
    const unlucky: Writer<Note, string> = async (db, notes) => {
      tries += 1
      if (tries === 1) throw Object.assign(new Error('deadlock'), {code: '40P01'})
      if (tries === 2) throw new Error('Connection terminated unexpectedly')
      return write(db, notes)
    }

    expect(await commit.add(unlucky, noteOf('a'))).toBe('a is stored')
    expect(await stored()).toEqual(['a'])
  })

  test('are all stored before the server is said to have drained', async () => {
    const {commit} = groupsOf({largest: 2})
    const added = Promise.all(['a', 'b', 'c', 'd', 'e'].map((words) => commit.add(write, noteOf(words))))

    await commit.drained()

    expect(await stored()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(commit.waiting()).toBe(0)
    await added
  })
})
