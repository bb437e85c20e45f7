import {describe, expect, test} from 'vitest'
import {asNewVersion, copyActivity, renameActivities} from './copy-activity.ts'
import {freeId, suggestId} from './suggest-id.ts'

const content = {
  title: {en: 'The square'},
  activities: [
    {id: 'survey', kind: 'survey', title: {en: 'Now'}},
    {id: 'evening', kind: 'event', event: {survey: 'survey', thread: 'elsewhere', title: 'survey'}},
  ],
}

describe('an activity of a draft', () => {
  test('is copied right after itself, under an id that nobody has', () => {
    const copy = copyActivity(content, 'survey', ['survey-2'])

    expect(copy.id).toBe('survey-3')
    expect(copy.content.activities).toEqual([
      content.activities[0],
      {...content.activities[0], id: 'survey-3'},
      content.activities[1],
    ])
  })

  test('that people have answered goes back to what they answered, and goes on under a new id', () => {
    const published = {activities: [{id: 'survey', kind: 'survey', title: {en: 'Then'}}]}

    const {id, content: next} = asNewVersion(content, published, 'survey')

    expect(id).toBe('survey-2')
    expect(next.activities).toEqual([
      published.activities[0],
      {...content.activities[0], id: 'survey-2', title: {en: 'Now (2)'}},
      content.activities[1],
    ])
  })

  test('has the number of its version behind its title, in every language', () => {
    const titled = (title: object) => ({activities: [{id: 'survey-2', title}]}) as never

    const {content: next} = asNewVersion(
      titled({ar: 'الحديقة (2)', en: 'The park'}),
      titled({ar: 'الحديقة (2)'}),
      'survey-2',
    )

    expect(next.activities).toEqual([
      {id: 'survey-2', title: {ar: 'الحديقة (2)'}},
      {id: 'survey-3', title: {ar: 'الحديقة (3)', en: 'The park (2)'}},
    ])
  })

  test('that is not there cannot be copied', () => {
    expect(() => copyActivity(content, 'nothing')).toThrow(RangeError)
    expect(() => asNewVersion(content, {}, 'survey')).toThrow(RangeError)
  })

  test('takes those that refer to it along when it gets another id', () => {
    const renamed = renameActivities(content, (id) => `${id}-b`)

    expect(renamed.activities).toEqual([
      {...content.activities[0], id: 'survey-b'},
      {id: 'evening-b', kind: 'event', event: {survey: 'survey-b', thread: 'elsewhere', title: 'survey'}},
    ])
  })

  test.each([[{}], [{activities: 7}], [{activities: [null, {id: 7}, 'x']}]])(
    'is passed over where it is none: %j',
    (broken) => {
      expect(renameActivities(broken as never, (id) => id)).toEqual(broken)
    },
  )
})

describe('an id', () => {
  test.each([
    [{en: 'The park, and more!'}, 'the-park-and-more'],
    [{ar: 'رأيكم في حديقة البيادر'}, 'raykm-fy-hdyqa-al-byadr'],
    [{ar: 'شارعُ المدرسةِ'}, 'shara-al-mdrsa'],
    [{ar: 'الحديقة', fr: 'Le parc d’été'}, 'le-parc-d-ete'],
    [{ar: 'استبيان ٢٠٢٦'}, 'astbyan-2026'],
    [{ar: '؟!'}, 'spare'],
    [{zh: '公园'}, 'spare'],
    [
      {en: 'A question about the future of the old railway station'},
      'a-question-about-the-future-of-the-old',
    ],
  ])('is made from the title %j: %s', (title, id) => {
    expect(suggestId(title as never, new Set(), 'spare')).toBe(id)
    expect(id).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
  })

  test('is one that nobody has', () => {
    const taken = new Set(['park', 'park-2', 'x'.repeat(40)])

    expect(freeId('park', taken)).toBe('park-3')
    expect(freeId('park-2', taken)).toBe('park-3')
    expect(freeId('x'.repeat(40), taken)).toBe(`${'x'.repeat(35)}-2`)
  })
})
