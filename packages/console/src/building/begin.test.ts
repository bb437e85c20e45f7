/// <reference types="mocha" />
import {Consultation} from '@saha/contract'
import {expect} from 'chai'
import {activitiesOf, firstDates, wordsOf} from './begin.ts'
import {templates} from './templates/templates.ts'

const now = new Date('2026-11-22T10:00:00')
const decisions = {decides: {ar: 'المجلس', en: 'The council'}, contact: {ar: 'المكتب', en: 'The office'}}

describe('a template', () => {
  for (const template of templates.filter(({id}) => id !== 'blank'))
    it(`"${template.id}" is whole but for what only the town can know`, () => {
      const activities = activitiesOf(template, 'school-street', ['ar', 'en'])
      const content = {
        id: 'school-street',
        title: {ar: 'شارع المدرسة', en: 'School Street'},
        ...firstDates(now, template.days),
        ...wordsOf(template, ['ar', 'en']),
        ...decisions,
        activities: activities.map((activity) =>
          activity['kind'] === 'event'
            ? {
                ...activity,
                event: {...(activity['event'] as object), place: {words: {ar: 'القاعة', en: 'The hall'}}},
              }
            : activity,
        ),
      }

      const {error} = Consultation.safeParse(content)

      expect(error?.issues ?? []).to.deep.equal([])
    })

  it('names its activities after the consultation, each once, however long its name', () => {
    const long = 'should-we-close-school-street-to-cars-now'.slice(0, 40)
    const ids = templates.flatMap((template) =>
      activitiesOf(template, long, ['en']).map(({id}) => String(id)),
    )

    expect(ids.every((id) => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(id))).to.equal(true)
  })

  it('speaks the languages of the municipality alone', () => {
    const words = JSON.stringify(templates.map((template) => activitiesOf(template, 'park', ['ar'])))

    expect(words).to.include('"ar"')
    expect(words).not.to.match(/"(?:en|fr)":/)
  })

  it('leads from an event to its own survey', () => {
    const [meeting] = templates.filter(({id}) => id === 'meeting')
    const [event, survey] = meeting ? activitiesOf(meeting, 'park', ['en']) : []

    expect(event?.['event']).to.include({survey: survey?.['id']})
  })
})
