/** Texts that broke other programs, in everything that moderators read and write: text goes in, text comes out. */
import type {QueueItem} from '@saha/contract'
import {cleanComment} from '@saha/domain'
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {describeEachStore} from '../storage/each-store.ts'
import {openTownhall, type Desk, type Townhall} from './moderation.test-kit.ts'

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../..', shared)
const file = join(root, 'adversarial/blns/blns.json')

const vectors = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '${7*7}',
  '__proto__',
  "' or '1'='1'; drop table comment; --",
  'evil\u202egpj.exe',
  '\u2066\u202eقلب\u2069',
  'a\u0000b\u0007',
  '=cmd|calc!A1',
  '\ud800half',
  'z\u0310\u0321\u0322\u0330\u0331\u0347\u0349algo',
  '﷽ ﷽',
  '%s%n %00',
  '\r\nset-cookie: a=b',
]

describeEachStore('what moderators read and write', (opened) => {
  let town: Townhall
  let rana: Desk

  beforeAll(async () => {
    town = await openTownhall(opened().store)
    rana = await town.hire('rana@irbid.example')
  })

  /** One text in every place that takes one. */
  async function sendEverywhere(naughty: string): Promise<QueueItem> {
    const seen = cleanComment(naughty)
    const item = await town.write({name: seen, text: seen, waits: ['all-wait'], signals: [naughty]})
    await rana.decide(item, {action: 'approve', message: naughty})
    await town.report(item, 1, {reason: 'other', text: naughty})
    await rana.note(item, naughty)
    return rana.item(item)
  }

  test.each(vectors)('%j comes back as the text that it is', async (naughty) => {
    const seen = cleanComment(naughty)

    const {name, text, reportTexts, acts} = await sendEverywhere(naughty)

    expect([name, text, reportTexts, acts.map((act) => act.text)]).toEqual([seen, seen, [seen], [seen, seen]])
  })

  test.runIf(existsSync(file))(
    'five hundred more do, too (SKIPPED without ../shared/data)',
    async () => {
      const strings = JSON.parse(readFileSync(file, 'utf8')) as string[]
      const item = await town.write({waits: ['all-wait']})
      const seen = strings.filter((naughty) => naughty.length <= 1_000 && cleanComment(naughty) !== '')

      for (const naughty of seen) await rana.note(item, naughty)

      const {acts} = await rana.item(item)
      expect(acts.map(({text}) => text)).toEqual(seen.map(cleanComment))
    },
    60_000,
  )

  test('a text that takes the place of another is text', async () => {
    const item = await town.write({waits: ['all-wait']})

    await rana.decide(item, {action: 'redact', text: '<script>alert(1)</script>\u202e'})

    expect((await rana.item(item)).text).toBe('<script>alert(1)</script>')
  })

  test('no browser takes it for anything but data', async () => {
    const item = await town.write({text: '<script>alert(1)</script>', waits: ['all-wait']})

    const reply = await rana.browser.ask('readQueueItem', {municipality: 'irbid', item})

    expect(reply.headers.get('content-type')).toBe('application/json')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test.each(['%00', '..%2f..%2fsaha.db', "'%20or%201=1", 'x'.repeat(5_000), '%E0%A4%A'])(
    'what cannot be an item is none: %s',
    async (item) => {
      const path = `/console/api/municipalities/irbid/moderation/${item}`
      const cookie = [...rana.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')

      const reply = await town.app.request(path, {headers: {cookie}})
      const report = await town.app.request(`/v1/comments/irbid/park-talk/${item}/reports`, {
        method: 'POST',
        headers: {'content-type': 'application/json'},
        body: JSON.stringify({token: '1'.repeat(32), reason: 'spam'}),
      })

      expect([reply.status, report.status]).toEqual([404, 404])
    },
  )
})
