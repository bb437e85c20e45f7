import type {Definition, IdeasSettings} from '@saha/contract'
import {expect, test} from 'vitest'
import {findActivity} from '../activities/activities.queries.ts'
import {importDefinition} from '../activities/import-definition.ts'
import {addThreadUnder} from '../activities/threads-under.queries.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {addMember} from '../staff/members.ts'
import {findStaff} from '../staff/staff.queries.ts'
import {listConsultations} from '../staff/overview.queries.ts'
import type {Store} from '../storage/open.ts'
import {threadDefinition, threadNumber} from './thread.test-kit.ts'
import {openWriting} from './writing.test-kit.ts'

function withIdeas(id: string, settings: Partial<IdeasSettings>): Definition {
  const definition = threadDefinition()
  definition.consultations[0]?.activities.push({
    id,
    kind: 'ideas',
    title: {en: 'The old station', ar: 'المحطة القديمة'},
    ideas: {moderation: 'mixed', reportsToHold: 3, supports: {}, ...settings},
  })
  return definition
}

const talking = {comments: {moderation: 'before', votes: 'support', reportsToHold: 3}} as const

async function addIdea(db: Store, collection: number, number: number, thread: number): Promise<void> {
  const words = {title: 'Shade', text: 'Plant trees.', name: 'ليلى', category: '', tags: '[]', place: ''}
  const place = {district: '', longitude: 0, latitude: 0, photos: '[]', fields: ''}
  const course = {status: 'received', is_answered: 0, duplicate_of: 0, group: '', supports: 0, comments: 0}
  const rest = {is_edited: 0, is_redacted: 0, hidden_reason: '', hidden_day: 0, revision: 1, hour: 0}
  const id = `idea-${collection}-${number}`
  await db
    .insertInto('idea')
    .values({
      id,
      activity: collection,
      state: 'published',
      number,
      thread,
      ...words,
      ...place,
      ...course,
      ...rest,
    })
    .execute()
}

describeEachStore('the thread under an idea', (opened) => {
  const open = async (id: string, settings: Partial<IdeasSettings>) => {
    const writing = await openWriting(opened().store)
    const {db} = writing
    await importDefinition(db, withIdeas(id, settings))
    const collection = await threadNumber(db, id)
    const thread = await db
      .transaction()
      .execute((transaction) => addThreadUnder(transaction, collection, 17))
    await addIdea(db, collection, 17, thread)
    writing.clock.now += 2_000
    return {...writing, collection}
  }
  const listed = async (db: Store, collection: number) =>
    db
      .selectFrom('idea')
      .innerJoin('idea_list', 'idea_list.activity', 'idea.activity')
      .select(['idea.comments', 'idea.revision', 'idea_list.revision as newest'])
      .where('idea.activity', '=', collection)
      .executeTakeFirstOrThrow()

  test('works as its collection says, and its comments are counted with the idea', async () => {
    const {db, send, waitsOf, page, collection} = await open('old-station', {
      comments: {...talking.comments, moderation: 'after'},
    })

    expect(await waitsOf(1, {}, 'old-station.17')).toEqual([])
    expect((await page('old-station.17')).counts.all).toBe(1)
    expect(await listed(db, collection)).toEqual({comments: 1, revision: 1, newest: 1})
    expect((await send({key: '0'.repeat(32)}, 'old-station.18')).status).toBe(404)
    expect((await findActivity(db, 'irbid', 'old-station.17'))?.shown.title).toEqual({
      en: 'The old station · 17',
      ar: 'المحطة القديمة · 17',
    })
  })

  test('asks for a look first where the collection does, and ends with its setting', async () => {
    const {db, waitsOf, send, clock, collection} = await open('market', talking)

    expect(await waitsOf(2, {}, 'market.17')).toEqual(['all-wait'])
    expect(await listed(db, collection)).toMatchObject({comments: 0})

    await importDefinition(db, withIdeas('market', {}))
    clock.now += 2_000
    expect((await send({key: '1'.repeat(32)}, 'market.17')).status).toBe(404)
  })

  test('is no activity of its own for those who run the consultation', async () => {
    const {db, clock} = await open('river', talking)
    await addMember(db, 'clerk@irbid.example', 'irbid', clock.now, 'viewer')
    const clerk = (await findStaff(db, 'clerk@irbid.example')) ?? ''

    const talks = await listConsultations(db, clerk, 'irbid', clock.now)

    expect(talks?.flatMap(({activities}) => activities.map(({id}) => id))).not.toContain('river.17')
  })
})
