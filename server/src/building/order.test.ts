/** The activities of a consultation, in the order in which somebody put them. */
import type {DraftCheck, StaffConsultations} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, expect, test} from 'vitest'
import {keyOf, post} from '../saha.test-kit.ts'
import {publicUrl} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {activitiesIn, openOffice, square, wholeContent, type Builder} from './building.test-kit.ts'

describeEachStore('activities', (opened) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let rana: Builder

  beforeAll(async () => {
    office = await openOffice(opened().store)
    rana = await office.enter('rana@town.example')
  })

  async function answer(activity: string): Promise<number> {
    office.clock.now += 2_000
    const asked = await office.server.request(pathOf('readActivity', {municipality: 'town', activity}))
    const {version} = (await asked.json()) as {version: string}
    const reply = await office.server.request(
      pathOf('sendResponse', {municipality: 'town', activity}),
      post({key: keyOf(1), version, answers: {shade: 'yes'}}, {origin: publicUrl}),
    )
    return reply.status
  }

  test('stand in the order in which its editors put them, answered or not', async () => {
    const {consultation} = await rana.create({
      ...wholeContent,
      activities: [square('first'), square('second')],
    })
    await rana.publish(consultation)
    expect(await answer('first')).toBe(201)
    await rana.change(consultation, (content) => {
      const [first, second] = activitiesIn(content)
      content.activities = [second!, square('between'), first!]
    })

    const check = await rana.get<DraftCheck>('checkDraft', {consultation}, {})
    const published = await rana.publish(consultation)

    const order = ['second', 'between', 'first']
    expect(check).toMatchObject({
      frozen: [],
      changes: {any: true, around: true, added: ['between'], changed: [], removed: []},
    })
    expect(published.status).toBe(200)
    expect(activitiesIn((await rana.draft(consultation)).published!).map(({id}) => id)).toEqual(order)
    const {consultations} = await rana.get<StaffConsultations>('readConsultations')
    const shown = consultations.find(({id}) => id === consultation)
    expect(shown?.activities.map(({id}) => id)).toEqual(order)
    office.clock.now += 2_000
    const page = await (await office.server.request(`/c/town/${consultation}`)).text()
    expect([...page.matchAll(/embed\/town\/([a-z]+)\?/g)].map(([, id]) => id)).toEqual(order)
  })

  test('stand in no other order where one was only added', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('one'), square('two')]})
    await rana.publish(consultation)
    await rana.change(consultation, (content) => {
      content.activities = [square('new'), ...activitiesIn(content)]
    })

    const {changes} = await rana.get<DraftCheck>('checkDraft', {consultation}, {})

    expect(changes).toMatchObject({around: false, added: ['new'], changed: []})
  })
})
