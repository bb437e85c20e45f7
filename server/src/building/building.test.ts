/** Building a consultation: drafts that several people write, publishing them, and what was published before. */
import type {
  ConsultationDraft,
  ConsultationVersions,
  DraftCheck,
  DraftContent,
  DraftPublished,
  StaffConsultations,
  WholeVersion,
} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, describe, expect, test} from 'vitest'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {readAudit} from '../audit/audit.queries.ts'
import {keyOf, post} from '../saha.test-kit.ts'
import {publicUrl} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {activitiesIn, openOffice, square, wholeContent, type Builder} from './building.test-kit.ts'

describeEachStore('a consultation that is built', (opened) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let rana: Builder
  let omar: Builder

  beforeAll(async () => {
    office = await openOffice(opened().store)
    rana = await office.enter('rana@town.example')
    omar = await office.enter('omar@town.example')
  })

  const shownActivity = async (activity: string) => {
    office.clock.now += 2_000
    return office.server.request(pathOf('readActivity', {municipality: 'town', activity}))
  }
  async function answer(activity: string, number: number): Promise<number> {
    const {version} = (await (await shownActivity(activity)).json()) as {version: string}
    const reply = await office.server.request(
      pathOf('sendResponse', {municipality: 'town', activity}),
      post({key: keyOf(number), version, answers: {shade: 'yes'}}, {origin: publicUrl}),
    )
    return reply.status
  }
  const codeOf = async (reply: Response) => [reply.status, ((await reply.json()) as {code: string}).code]
  const listed = async (builder: Builder) =>
    (await builder.get<StaffConsultations>('readConsultations')).consultations.map(
      ({id, state, isChanged}) => [id, state, isChanged],
    )
  const deeds = async () =>
    (await readAudit(opened().store.db, 'town', {most: 50})).map(
      ({act, target, email}) => `${act} ${target} ${email}`,
    )

  test('gets an id from its title, Arabic or not, which nobody has', async () => {
    const first = await rana.create({}, {ar: 'ساحة المدينة'} as never)
    const second = await rana.create({}, {ar: 'ساحة المدينة'} as never)
    const third = await rana.create({}, {ar: 'الحديقة', en: 'The park & more'} as never)

    expect([first, second, third].map(({consultation}) => consultation)).toEqual([
      'saha-al-mdyna',
      'saha-al-mdyna-2',
      'the-park-more',
    ])
    expect(await codeOf(await rana.ask('createConsultation', {}, {title: {en: 'x'}, id: 'park'}))).toEqual([
      409,
      'id-taken',
    ])
  })

  test('is seen by those who build, and by nobody else, until it is published', async () => {
    const viewer = await office.enter('viewer@town.example', 'viewer')
    const {consultation} = await rana.create(wholeContent, {en: 'Only ours', ar: 'لنا'})

    expect(await listed(rana)).toContainEqual([consultation, 'draft', true])
    expect(await listed(viewer)).toEqual([['park', 'open', false]])
    expect((await shownActivity('square-survey')).status).toBe(404)
  })

  test('is published as it was written, and can be answered', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('first-square')]})
    const reply = await rana.publish(consultation)

    const {version, added} = (await reply.json()) as DraftPublished
    expect([reply.status, version, added]).toEqual([200, 1, ['first-square']])
    expect(await answer('first-square', 1)).toBe(201)
    expect(await listed(rana)).toContainEqual([consultation, 'open', false])
    const stored = await readDefinition(opened().store.db, 'town', consultation)
    expect(stored?.consultations[0]).toMatchObject({id: consultation, summary: wholeContent.summary})
    expect(await deeds()).toEqual(
      expect.arrayContaining([
        `consultation-drafted ${consultation} rana@town.example`,
        `consultation-published ${consultation} rana@town.example`,
      ]),
    )
  })

  test('tells what is missing, where, as codes that the console has words for', async () => {
    const {consultation} = await rana.create({
      activities: [{id: 'half', kind: 'survey', survey: {pages: []}}],
    })

    const check = await rana.get<DraftCheck>('checkDraft', {consultation}, {})

    expect(check.changes).toBeNull()
    expect(check.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({path: 'summary', code: 'missing'}),
        expect.objectContaining({path: 'opens', code: 'missing'}),
        expect.objectContaining({path: 'activities[0].title', code: 'missing'}),
        expect.objectContaining({path: 'activities[0].survey.pages', code: 'too-few', values: {least: 1}}),
      ]),
    )
    const refused = await rana.publish(consultation)
    expect(await refused.json()).toMatchObject({code: 'not-publishable', check: {findings: check.findings}})
  })

  test('that people have answered keeps its questions, and says what to do instead', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('asked')]})
    await rana.publish(consultation)
    await answer('asked', 1)
    await rana.change(consultation, (content) => {
      const [survey] = activitiesIn(content) as [{survey: {pages: {questions: DraftContent[]}[]}}]
      survey.survey.pages[0]!.questions[0]!.text = {en: 'Less shade?'}
    })

    const check = await rana.get<DraftCheck>('checkDraft', {consultation}, {})
    const refused = await rana.publish(consultation)

    const frozen = [{activity: 'asked', path: 'activities[0]', what: 'wording', way: 'copy'}]
    expect(check).toMatchObject({findings: [], frozen, changes: null})
    expect(await refused.json()).toMatchObject({code: 'not-publishable', check: {frozen}})
    expect((await rana.draft(consultation)).contributed).toEqual(['asked'])
  })

  test('loses an activity that nobody answered, and never one that somebody did', async () => {
    const {consultation} = await rana.create({
      ...wholeContent,
      activities: [square('kept'), square('dropped')],
    })
    await rana.publish(consultation)
    await answer('kept', 1)
    await rana.change(consultation, (content) => (content.activities = activitiesIn(content).slice(0, 1)))

    const check = await rana.get<DraftCheck>('checkDraft', {consultation}, {})
    await rana.publish(consultation)
    await rana.change(consultation, (content) => (content.activities = [square('instead')]))

    expect(check.changes).toMatchObject({any: true, removed: ['dropped'], unchanged: ['kept']})
    expect((await shownActivity('dropped')).status).toBe(404)
    expect(await rana.get<DraftCheck>('checkDraft', {consultation}, {})).toMatchObject({
      frozen: [{activity: 'kept', what: 'removed', way: 'restore'}],
    })
  })

  test('does not take an activity away from another consultation', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('mine')]})
    await rana.change(consultation, (content) => (content.activities = [square('park-survey')]))

    expect(await rana.get<DraftCheck>('checkDraft', {consultation}, {})).toMatchObject({
      frozen: [{activity: 'park-survey', path: 'activities[0].id', what: 'taken', way: 'rename'}],
    })
  })

  test('can be read as it was published before', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('twice')]})
    await rana.publish(consultation)
    await omar.change(consultation, (content) => (content.summary = {en: 'In other words'}))
    await omar.publish(consultation)

    const {versions} = await rana.get<ConsultationVersions>('readVersions', {consultation})
    const first = await rana.get<WholeVersion>('readVersion', {consultation, version: '1'})

    expect(versions).toMatchObject([
      {number: 2, email: 'omar@town.example', around: true, added: [], changed: []},
      {number: 1, email: 'rana@town.example', added: ['twice']},
    ])
    expect(first.content).toMatchObject({summary: wholeContent.summary})
    expect((await rana.ask('readVersion', {consultation, version: '9'})).status).toBe(404)
  })

  test('can be copied, with other names for its activities and without answers', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('original')]})
    await rana.publish(consultation)

    const copy = await rana.get<ConsultationDraft>(
      'copyConsultation',
      {consultation},
      {title: {en: 'Once more'}},
    )
    const published = await rana.publish(copy.consultation)

    expect(copy).toMatchObject({consultation: 'once-more', published: null, contributed: []})
    expect(activitiesIn(copy.content).map(({id}) => id)).toEqual(['original-2'])
    expect(published.status).toBe(200)
  })

  test('can be discarded: what is published stays', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('stays')]})
    await rana.publish(consultation)
    await rana.change(consultation, (content) => (content.summary = {en: 'Not like that'}))
    const changed = await listed(rana)
    await rana.ask('discardDraft', {consultation})

    const draft = await rana.draft(consultation)

    expect(changed).toContainEqual([consultation, 'open', true])
    expect(draft).toMatchObject({changed: null, content: {summary: wholeContent.summary}})
    expect(await codeOf(await rana.ask('discardDraft', {consultation}))).toEqual([409, 'no-draft'])
  })

  describe('once it is published', () => {
    let consultation = ''
    beforeAll(async () => {
      const made = await rana.create({
        ...wholeContent,
        phases: [
          {id: 'ask', title: {en: 'Asking'}, opens: '2026-06-01T00:00:00Z', closes: '2026-07-01T00:00:00Z'},
        ],
        activities: [{...square('ending'), phase: 'ask'}],
      })
      consultation = made.consultation
      await rana.publish(consultation)
    })

    test('closes now, or another day, with the phase that ended with it', async () => {
      await rana.get('changeEnd', {consultation}, {closes: null})
      const closed = (await (await shownActivity('ending')).json()) as {state: string}
      await rana.get('changeEnd', {consultation}, {closes: '2026-08-01T00:00:00Z'})
      const open = (await (await shownActivity('ending')).json()) as {state: string; consultation: object}

      expect([closed.state, open.state]).toEqual(['closed', 'open'])
      expect(open.consultation).toMatchObject({closes: '2026-08-01T00:00:00.000Z'})
      expect(await deeds()).toContain(`consultation-end-changed ${consultation} rana@town.example`)
    })

    test('does not end before it begins, or after the last day on which it is kept', async () => {
      for (const closes of ['2026-05-01T00:00:00Z', '2027-05-01T00:00:00Z'])
        expect(await codeOf(await rana.ask('changeEnd', {consultation}, {closes}))).toEqual([
          422,
          'wrong-end',
        ])
    })

    test('is not deleted with what people said; before that it is', async () => {
      const other = await rana.create({...wholeContent, activities: [square('unheard')]})
      await rana.publish(other.consultation)
      await answer('ending', 1)

      const kept = await rana.ask('deleteConsultation', {consultation})
      const gone = await rana.ask('deleteConsultation', {consultation: other.consultation})

      expect(await codeOf(kept)).toEqual([409, 'has-contributions'])
      expect(gone.status).toBe(204)
      expect((await shownActivity('unheard')).status).toBe(404)
      expect((await rana.ask('readDraft', {consultation: other.consultation})).status).toBe(404)
    })
  })

  test('is no larger than a megabyte, and there are no more drafts than can be looked through', async () => {
    const reply = await rana.ask(
      'createConsultation',
      {},
      {title: {en: 'Large'}, content: {summary: 'x'.repeat(1_100_000)}},
    )

    expect(await codeOf(reply)).toEqual([413, 'too-large'])
  })
})
