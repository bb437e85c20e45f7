/** What somebody brings along: files of other programs, definitions, and pictures for options. */
import type {ConvertedFile, DraftCheck, DraftContent, DraftImage} from '@saha/contract'
import {staffPathOf} from '@saha/contract/routes'
import {beforeAll, expect, test} from 'vitest'
import {june, parkDefinition} from '../saha.test-kit.ts'
import {addMember} from '../staff/members.ts'
import {Browser, publicUrl} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {plainPicture} from '../test-kit/pictures.ts'
import {activitiesIn, openOffice, square, wholeContent, type Builder} from './building.test-kit.ts'

describeEachStore('what is brought along', (opened) => {
  let office: Awaited<ReturnType<typeof openOffice>>
  let rana: Builder
  let window: Browser

  beforeAll(async () => {
    office = await openOffice(opened().store)
    rana = await office.enter('rana@town.example')
    const {password} = await addMember(opened().store.db, 'omar@town.example', 'town', june, 'editor')
    window = new Browser(office.server)
    await window.signIn('omar@town.example', password ?? '')
  })

  const convert = async (file: unknown, name = 'form.json') =>
    (await (await rana.ask('convertFile', {}, file, {name})).json()) as ConvertedFile

  async function upload(consultation: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
    const cookie = [...window.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return office.server.request(staffPathOf('sendDraftImage', {municipality: 'town', consultation}), {
      method: 'POST',
      headers: {cookie, origin: publicUrl, 'sec-fetch-site': 'same-origin', 'content-type': 'image/png'},
      body: bytes,
    })
  }

  test('a survey of another program becomes an activity, with an account of what was lost', async () => {
    const {activities, remarks, refused} = await convert({
      title: 'Shade',
      pages: [
        {
          name: 'p',
          elements: [
            {type: 'text', name: 'why', title: 'Why?'},
            {type: 'html', name: 'x', html: '<b>!</b>'},
          ],
        },
      ],
    })

    expect(refused).toBeNull()
    expect(activities).toMatchObject([{id: 'form', kind: 'survey', title: {ar: 'Shade'}}])
    expect(remarks.length).toBeGreaterThan(0)
  })

  test('a definition file brings its consultations whole', async () => {
    const {consultations, activities} = await convert(parkDefinition())

    expect(consultations).toMatchObject([{id: 'park', title: {en: 'The park'}}])
    expect(activities.map(({id}) => id)).toEqual(['park-survey'])
  })

  test('a file that is nothing of the kind says why, and repeats nothing of it', async () => {
    const converted = await convert({shout: '<script>alert(1)</script>'})

    expect(converted).toMatchObject({activities: [], refused: {code: expect.any(String)}})
    expect(JSON.stringify(converted)).not.toContain('alert')
  })

  test('a picture is made anew, shown in the draft, and published with it', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('pictured')]})
    const reply = await upload(consultation, new Uint8Array(await plainPicture('png', 40, 30)))
    const image = (await reply.json()) as DraftImage
    await rana.change(consultation, (content) => {
      const [activity] = activitiesIn(content) as [
        {survey: {pages: {questions: {options: DraftContent[]}[]}[]}},
      ]
      activity.survey.pages[0]!.questions[0]!.options[0]!.image = {file: image.file, alt: {en: 'A tree'}}
    })
    const shown = await office.server.request(`/v1/images/${image.name}.webp`)
    const published = await rana.publish(consultation)

    expect([reply.status, image.width, image.height]).toEqual([201, 40, 30])
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(published.status).toBe(200)
    expect((await rana.draft(consultation)).images).toMatchObject({[image.file]: {name: image.name}})
  })

  test('a picture that is none is refused, and one that was never uploaded is missed', async () => {
    const survey = square('unseen') as {survey: {pages: {questions: {options: DraftContent[]}[]}[]}}
    survey.survey.pages[0]!.questions[0]!.options[0]!.image = {file: 'plan-a.webp', alt: {en: 'Plan A'}}
    const {consultation} = await rana.create({...wholeContent, activities: [survey as never]})

    const reply = await upload(consultation, new TextEncoder().encode('<svg onload=alert(1)>'))
    const check = await rana.get<DraftCheck>('checkDraft', {consultation}, {})

    expect(reply.status).toBe(422)
    expect(check.findings).toMatchObject([
      {path: 'activities[0].survey.pages[0].questions[0].options[0].image.file', code: 'picture-missing'},
    ])
  })
})
