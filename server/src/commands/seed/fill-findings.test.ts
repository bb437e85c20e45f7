/** What the made-up town has found in what its people wrote, as everybody reads it. */
import type {Findings} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {beforeAll, describe, expect, test} from 'vitest'
import {createLog, createSaha, type Saha} from '../../saha.ts'
import {publicUrl} from '../../staff/staff.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {seed} from '../seed.ts'

const now = Date.parse('2026-11-21T12:34:56Z')
const municipality = 'ain-al-sarw'
const opened = useFile()
let saha: Saha

beforeAll(async () => {
  const {store} = opened()
  await seed(store.db, now)
  saha = await createSaha({
    store,
    publicUrl,
    log: createLog('silent'),
    elements: '/nowhere',
    now: () => now + 1_000,
  })
})

async function findings(activity: string): Promise<Findings['findings']> {
  const reply = await saha.app.request(pathOf('readFindings', {municipality, activity}))
  return ((await reply.json()) as Findings).findings
}

describe('findings of the demonstration', () => {
  test('stand under an open question: themes of two readers, words of many, and quotations', async () => {
    const [found] = await findings('school-street-survey')

    expect(found).toMatchObject({
      question: 'mind',
      snapshot: {
        step: 10,
        texts: 50,
        read: 50,
        themes: [
          {tag: 'children', count: 20},
          {tag: 'buses', count: 10},
          {tag: 'residents', count: 10},
          {tag: 'waiting', count: 10},
          {tag: 'shops', count: 0},
        ],
      },
    })
    expect(found?.snapshot.agreement?.alpha).toBeGreaterThan(0.8)
    expect(found?.snapshot.words).toContainEqual({words: 'الأطفال', people: 10})
    expect(found?.snapshot.quotations).toHaveLength(7)
  })

  test.each([
    ['award-comments', 11],
    ['plan-fridays', 12],
  ])('of the thread %s count what everybody can read', async (activity, texts) => {
    const [found] = await findings(activity)

    expect(found?.snapshot).toMatchObject({step: 1, texts, read: texts})
    expect(found?.snapshot.quotations.length).toBeGreaterThan(1)
  })

  test.each([
    ['en', 'Buses', 'Chosen by staff as examples'],
    ['ar', 'الحافلات', 'اختارها'],
  ])('are in the report and the briefing: %s', async (language, theme, chosen) => {
    for (const kind of ['', '/briefing']) {
      const reply = await saha.app.request(`/reports/${municipality}/school-street${kind}?lang=${language}`)
      const text = await reply.text()

      expect(text).toContain('نحن سكان الشارع لا نستطيع الخروج من بيوتنا في هذه الساعة.')
      expect(text.toLowerCase()).toContain(theme.toLowerCase())
      expect(text).toContain(chosen)
    }
  })
})
