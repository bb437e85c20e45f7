/** What moderators write often. */
import type {ReplyWords, SavedReplies} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

const kind: ReplyWords = {
  title: 'Advertising',
  text: {ar: 'لا ننشر الإعلانات هنا.', en: 'We do not publish advertising.'},
  reason: 'spam',
}

describeEachStore('saved replies', (opened) => {
  let town: Townhall
  let rana: Desk
  let omar: Desk
  let elsewhere: Desk

  beforeAll(async () => {
    town = await openTownhall(opened().store)
    const {municipality, ...rest} = threadDefinition({}, {'zarqa-talk': {}})
    await importDefinition(town.db, {...rest, municipality: {...municipality, id: 'zarqa'}})
    rana = await town.hire('rana@irbid.example')
    omar = await town.hire('omar@irbid.example')
    elsewhere = await town.hire('zaid@zarqa.example', 'moderator', 'zarqa')
  })

  beforeEach(async () => {
    await town.db.deleteFrom('saved_reply').execute()
  })

  const read = async (desk: Desk) => (await desk.ask('readReplies')).json() as Promise<SavedReplies>
  const save = (desk: Desk, reply: string, words: unknown) => desk.ask('saveReply', {reply}, words)
  const logged = async () =>
    (await town.db.selectFrom('audit').selectAll().orderBy('at').orderBy('number').execute()).filter(
      ({act}) => act === 'reply-saved' || act === 'reply-removed',
    )

  test('are shared by the moderators of a municipality, in the order of their titles', async () => {
    await save(rana, 'z', kind)
    await save(omar, 'a', {title: 'Be kind', text: {en: 'Please be kind.'}})

    const {replies} = await read(omar)

    expect(replies).toEqual([
      {id: 'z', ...kind},
      {id: 'a', title: 'Be kind', text: {en: 'Please be kind.'}},
    ])
    expect((await read(elsewhere)).replies).toEqual([])
  })

  test('get other words, and go; the log says who did it, with the words before and after', async () => {
    const before = (await logged()).length
    await save(rana, 'a', kind)
    await save(omar, 'a', {...kind, title: 'Adverts'})

    const reply = await omar.ask('removeReply', {reply: 'a'})

    expect((await reply.json()) as SavedReplies).toEqual({replies: []})
    const said = (await logged()).slice(before).map(({email, act, target, ...entry}) => {
      const words = [entry.before, entry.after].map((one) => JSON.parse(one || 'null')?.title ?? null)
      return [email, act, target, ...words]
    })
    expect(said).toEqual([
      ['rana@irbid.example', 'reply-saved', 'a', null, 'Advertising'],
      ['omar@irbid.example', 'reply-saved', 'a', 'Advertising', 'Adverts'],
      ['omar@irbid.example', 'reply-removed', 'a', 'Adverts', null],
    ])
  })

  test('what is not there cannot be removed', async () => {
    expect((await rana.ask('removeReply', {reply: 'nothing'})).status).toBe(404)
    await save(rana, 'a', kind)
    expect((await elsewhere.ask('removeReply', {reply: 'a'})).status).toBe(404)
  })

  test.each([
    ['no title', {...kind, title: ' '}],
    ['no words', {...kind, text: {}}],
    ['a language that is none', {...kind, text: {'!': 'x'}}],
    ['a reason that is none', {...kind, reason: 'boring'}],
    ['more than is asked for', {...kind, staff_user: 'x'}],
    ['too much', {...kind, text: {en: 'x'.repeat(limits.moderatorText + 1)}}],
  ])('with %s are refused', async (_, words) => {
    expect((await save(rana, 'a', words)).status).toBe(422)
    expect((await read(rana)).replies).toEqual([])
  })

  test('of which nothing can be seen are refused', async () => {
    const reply = await save(rana, 'a', {...kind, text: {en: '\u200b\u2060'}})

    expect(reply.status).toBe(422)
  })

  test('are as many as can be looked through', async () => {
    for (let n = 0; n < limits.savedReplies; n++) await save(rana, `r${n}`, kind)

    const [more, changed] = [await save(rana, 'more', kind), await save(rana, 'r1', {...kind, title: 'New'})]

    expect([more.status, changed.status]).toEqual([409, 200])
    expect(await more.json()).toMatchObject({code: 'too-many-replies'})
  })
})
