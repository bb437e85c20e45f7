/** Several people, and the command line, change the same consultation. */
import type {ConsultationDraft, ConsultationVersions} from '@saha/contract'
import {beforeAll, expect, test} from 'vitest'
import {importDefinition} from '../activities/import-definition.ts'
import {readDefinition} from '../activities/read-definition.queries.ts'
import {codeOf} from '../staff/staff.test-kit.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {openOffice, square, wholeContent, type Builder} from './building.test-kit.ts'

describeEachStore('a draft', (opened) => {
  let rana: Builder
  let omar: Builder

  beforeAll(async () => {
    const office = await openOffice(opened().store)
    rana = await office.enter('rana@town.example')
    omar = await office.enter('omar@town.example')
  })

  test('of two who change the same draft, the second sees what the first did, and nothing is lost', async () => {
    const {consultation, revision, content} = await rana.create({
      ...wholeContent,
      activities: [square('two-hands')],
    })
    await rana.get('saveDraft', {consultation}, {revision, content: {...content, summary: {en: 'By Rana'}}})

    const late = await omar.ask(
      'saveDraft',
      {consultation},
      {revision, content: {...content, purpose: {en: 'By Omar'}}},
    )

    const {code, newest} = (await late.json()) as {code: string; newest: ConsultationDraft}
    expect([late.status, code]).toEqual([409, 'changed-meanwhile'])
    expect(newest).toMatchObject({
      revision: revision + 1,
      content: {summary: {en: 'By Rana'}},
      changed: {email: 'rana@town.example'},
    })
  })

  test('of many who save at the same moment, one is stored and all others are told', async () => {
    const {consultation, revision, content} = await rana.create({
      ...wholeContent,
      activities: [square('rush')],
    })

    const replies = await Promise.all(
      Array.from({length: 8}, (_, at) =>
        (at % 2 ? rana : omar).ask(
          'saveDraft',
          {consultation},
          {revision, content: {...content, summary: {en: `${at}`}}},
        ),
      ),
    )

    const statuses = replies.map(({status}) => status).toSorted()
    expect(statuses).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
  })

  test('takes in what the command line changed meanwhile, and does not undo it', async () => {
    const {consultation} = await rana.create({...wholeContent, activities: [square('both-ways')]})
    await rana.publish(consultation)
    await rana.change(consultation, (content) => (content.summary = {en: 'From the console'}))
    const before = await rana.draft(consultation)
    const stored = await readDefinition(opened().store.db, 'town', consultation)
    stored!.consultations[0]!.purpose = {en: 'From the command line'}
    await importDefinition(opened().store.db, stored!)

    const late = await rana.ask('publishDraft', {consultation}, {revision: before.revision})
    const draft = await rana.draft(consultation)
    await rana.publish(consultation)

    expect([late.status, await codeOf(late)]).toEqual([409, 'changed-meanwhile'])
    expect(draft.content).toMatchObject({
      summary: {en: 'From the console'},
      purpose: {en: 'From the command line'},
    })
    const {versions} = await rana.get<ConsultationVersions>('readVersions', {consultation})
    expect(versions.map(({number, email}) => [number, email])).toEqual([
      [3, 'rana@town.example'],
      [2, ''],
      [1, 'rana@town.example'],
    ])
  })
})
