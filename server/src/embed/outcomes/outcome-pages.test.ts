/** What was decided, for whoever reads without scripts or by a feed reader. */
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {decision, openDecisions, type Decisions} from '../../referring/decisions.test-kit.ts'
import {describeEachStore} from '../../storage/each-store.ts'

describeEachStore('a hosted page of decisions', (opened) => {
  let town: Decisions

  beforeAll(async () => {
    town = await openDecisions(opened().store)
  })
  beforeEach(() => town.begin())

  const read = async (path: string) => {
    town.clock.now += 1_000
    const reply = await town.app.request(path)
    return {reply, text: (await reply.text()).replaceAll(/[\u2068\u2069]/g, '')}
  }

  test('tells what was said and decided, and leads to every contribution', async () => {
    const rests = [{kind: 'idea' as const, activity: 'old-station', idea: 1}]
    const {outcome} = await town.created({rests, link: 'https://www.irbid.example/minutes?a=1&b=2'})

    const {reply, text} = await read('/outcomes/irbid?lang=en')

    expect(reply.headers.get('content-type')).toContain('text/html')
    expect(text).toContain(`id="outcome-${outcome}"`)
    for (const words of [
      'You said',
      'Forty trees will be planted.',
      'Most of you asked for shade.',
      'Planned',
    ])
      expect(text).toContain(words)
    expect(text).toContain('href="../embed/irbid/old-station?lang=en&amp;idea=1#saha-idea-1"')
    expect(text).toContain('href="https://www.irbid.example/minutes?a=1&amp;b=2"')
    expect(text).toContain('<saha-outcomes municipality="irbid" lang="en">')
  })

  test('is there in every language, about one consultation, and without anything from elsewhere', async () => {
    await town.created()

    const {reply, text} = await read('/outcomes/irbid/station?lang=ar')

    expect(text).toContain('<html lang="ar" dir="rtl">')
    expect(text).toContain('قلتم ففعلنا')
    expect(text).toContain('src="../../saha.js"')
    expect(text).toContain('url(../../embed/plex-arabic-400.woff2)')
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(reply.headers.get('set-cookie')).toBeNull()
  })

  test('shows words of people as words, whatever they look like', async () => {
    const comment = await town.write({text: '<img src=x onerror=alert(1)>', name: '<b>Layla</b>'})
    await town.created({rests: [{kind: 'comment', activity: 'park-talk', comment}]})

    const {text} = await read('/outcomes/irbid?lang=en')

    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(text).not.toMatch(/<img|<b>Layla/)
  })

  test('says so where nothing has been decided, and where there is nothing of the kind', async () => {
    expect((await read('/outcomes/irbid?lang=en')).text).toContain('Nothing has been decided yet')
    for (const path of ['/outcomes/elsewhere', '/outcomes/irbid/elsewhere', '/outcomes/irbid?cursor=x'])
      expect((await read(path)).reply.status).toBe(404)
  })

  test('can be followed', async () => {
    const {outcome} = await town.created()

    const {reply, text} = await read('/v1/outcomes/irbid/feed?lang=en&consultation=station')

    expect(reply.headers.get('content-type')).toContain('application/atom+xml')
    expect(text).toContain(`<id>urn:saha:outcome:${outcome}</id>`)
    expect(text).toContain(`https://saha.example/outcomes/irbid/station?lang=en#outcome-${outcome}`)
    expect(text).toContain(decision.decided.en)
    expect((await read('/v1/outcomes/elsewhere/feed')).reply.status).toBe(404)
  })

  test('is told on the page of every idea that a decision rests on', async () => {
    const address = '/embed/irbid/old-station?lang=en&idea=1'
    expect((await read(address)).text).not.toContain('Trees at the station')
    const rests = [{kind: 'idea' as const, activity: 'old-station', idea: 1}]
    const {outcome, revision} = await town.created({rests})

    const told = (await read(address)).text
    await town.save(outcome, revision, {isPublished: false, rests})
    const taken = (await read(address)).text

    expect(told).toContain('Decided on')
    expect(told).toContain('Trees at the station')
    expect(taken).not.toContain('Trees at the station')
  })
})
