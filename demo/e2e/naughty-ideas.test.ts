/** Whatever is written in an idea or about it, by whomever, stays text wherever it goes. */
import type {Page} from 'playwright-core'
import {describe, expect, test} from 'vitest'
import type {IdeaCard} from '../../packages/contract/src/ideas.ts'
import type {QueueItem} from '../../packages/contract/src/moderation.ts'
import {lookAt} from './markup.ts'
import {useNaughtyIdeas} from './naughty-ideas.ts'
import {batches, municipality} from './naughty-talk.ts'
import {readIdea, readIdeas, readReceipt} from './proposing.ts'
import {plain} from './talk-town.ts'
import {pressAll} from './visitor.ts'

const {town, moderator, proposed, alarms, openWindow, hosted} = useNaughtyIdeas()
const ours = () => [town().saha, 'data:,', 'tel:', 'mailto:', 'https://town.example/']
const heap = `${municipality}/heap`
const own = `${municipality}/naughty`

/** All ideas of a collection, page after page. */
async function readAll(address: string): Promise<IdeaCard[]> {
  const all: IdeaCard[] = []
  for (let query: string | undefined = ''; query !== undefined;) {
    const {ideas, cursor} = await readIdeas(town().saha, query, address)
    all.push(...ideas)
    query = cursor === undefined ? undefined : `?cursor=${cursor}`
  }
  return all
}

const file = (name: string, address = heap) => fetch(`${town().saha}/v1/ideas/${address}/files/${name}?all=1`)

/** Titles on the page, in the element or without it. */
function titlesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('saha-ideas')?.shadowRoot ?? document
    return [...root.querySelectorAll('article h3')].map(({textContent}) => textContent ?? '')
  })
}

describe('whatever is written in an idea', () => {
  test('comes back over the public interface as the text that it is, and by receipt', async () => {
    for (const {idea, receipt, title, text, name} of proposed()) {
      expect(await readIdea(town().saha, idea, own)).toMatchObject({title, text, name})
      expect(await readReceipt(town().saha, receipt)).toMatchObject({title, text, name})
    }
    expect(proposed().length).toBe(6)
  })

  test('is text in the element, in the list to its end, and in ideas that are open', async () => {
    const {page, complaints} = await openWindow(hosted('heap'))
    const ideas = page.locator('saha-ideas')
    await ideas.locator('.list article').first().waitFor()
    await pressAll(ideas, 'button.more')
    const all = await readAll(heap)

    expect((await titlesOn(page)).map(plain)).toEqual(all.map(({title = ''}) => plain(title)))
    expect((await lookAt(page, ours())).dangers).toEqual([])
    for (const {idea, title = ''} of all.filter((_, at) => at % 9 === 0)) {
      await page.evaluate((hash) => (location.hash = hash), `saha-idea-${idea}`)
      const open = ideas.locator(`#open-${idea} h2`).first()
      await open.waitFor()
      expect(plain((await open.textContent()) ?? '')).toBe(plain(title))
      expect((await lookAt(page, ours())).dangers).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  test('is text in the element with photos, groups, tags and answers, in both languages', async () => {
    for (const language of ['en', 'ar'])
      for (const {idea, text} of proposed()) {
        const {page} = await openWindow(hosted('naughty', `lang=${language}#saha-idea-${idea}`))
        await page.locator(`saha-ideas #open-${idea} .said`).waitFor()
        await page.locator(`saha-ideas #open-${idea} .answers`).waitFor()
        const {dangers, words} = await lookAt(page, ours())

        expect(dangers).toEqual([])
        expect(plain(words)).toContain(plain(text.split('\n')[0] ?? ''))
        await page.context().close()
      }
  })

  test('is text on the hosted page without scripts: on every page of the list, and in each idea', async () => {
    const {page, complaints} = await openWindow('about:blank')
    await page.route('**/saha.js', (route) => route.fulfill({contentType: 'text/javascript', body: ''}))
    const all = await readAll(heap)
    const seen: string[] = []
    let address: string | undefined = hosted('heap')
    while (address) {
      await page.goto(address)
      seen.push(...(await titlesOn(page)))
      expect((await lookAt(page, ours())).dangers).toEqual([])
      const next = page.locator('a[rel=next]')
      address =
        (await next.count()) > 0 ? await next.evaluate((link: HTMLAnchorElement) => link.href) : undefined
    }
    for (const {idea, title = ''} of all.filter((_, at) => at % 5 === 0)) {
      await page.goto(hosted('heap', `lang=en&idea=${idea}`))
      expect(plain((await page.locator('h1').textContent()) ?? '')).toBe(plain(title))
      expect((await lookAt(page, ours())).dangers).toEqual([])
    }
    for (const {idea} of proposed()) {
      await page.goto(hosted('naughty', `lang=ar&idea=${idea}`))
      expect((await lookAt(page, ours())).dangers).toEqual([])
    }

    expect(seen.map(plain)).toEqual(all.map(({title = ''}) => plain(title)))
    expect(complaints).toEqual([])
  })

  test('is text in both feeds, as browsers parse them', async () => {
    const {page} = await openWindow('about:blank')
    const paths = [heap, own, ...proposed().map(({idea}) => `${own}/${idea}`)]
    for (const path of paths) {
      const feed = await (await fetch(`${town().saha}/v1/feeds/${path}?lang=en`)).text()
      const names = await page.evaluate(
        (xml) => [
          ...new Set(
            [...new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('*')].map(
              ({localName, namespaceURI}) => `${localName} ${namespaceURI}`,
            ),
          ),
        ],
        feed,
      )
      const atom = [
        'author',
        'content',
        'entry',
        'feed',
        'id',
        'link',
        'name',
        'published',
        'title',
        'updated',
      ]
      expect(names.toSorted()).toEqual(atom.map((name) => `${name} http://www.w3.org/2005/Atom`))
    }
  })

  test('leaves as it was written: in JSON and GeoJSON word for word, in CSV without formulas', async () => {
    const all = await readAll(heap)
    const titles = all.map(({title}) => title).toSorted()
    const json = await (await file('ideas.json')).json()
    const {features} = await (await file('ideas.geojson')).json()
    const csv = (await (await file('ideas.csv')).text()).replaceAll('\r\n', '\n')

    const cells = [...csv.matchAll(/(?:^|,|\n|\ufeff)("(?:[^"]|"")*"|[^",\n]*)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
    )
    expect(json.ideas.map(({title}: {title: string}) => title).toSorted()).toEqual(titles)
    expect(
      features.map(({properties}: {properties: {title: string}}) => properties.title).toSorted(),
    ).toEqual(titles)
    expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([])
    expect((await file('ideas.geojson')).headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('comes to moderators as text, with what was reported of it', async () => {
    const [first] = proposed()
    const words = batches[0]?.slice(0, 900) ?? ''
    const reply = await fetch(`${town().saha}/v1/ideas/${own}/${first?.idea}/reports`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({token: '1'.repeat(32), reason: 'other', text: words}),
    })
    const {items} = await moderator().queue()
    const item: QueueItem | undefined = items.find(({title}) => title === first?.title)

    expect(reply.status).toBe(200)
    expect(item).toMatchObject({kind: 'idea', title: first?.title, text: first?.text, name: first?.name})
    expect(plain(item?.reportTexts.join('') ?? '')).toContain(plain(words.split('\n')[0] ?? ''))
  })

  test('is text for whoever searches', async () => {
    const {page} = await openWindow(hosted('heap'))
    for (const words of ['script', 'onerror', 'javascript:alert', '"><svg', '%', '_', '<!--']) {
      const query = new URLSearchParams({
        lang: 'en',
        'saha-ideas': new URLSearchParams({q: words}).toString(),
      })
      await page.goto(hosted('heap', query.toString()))
      await page.locator('saha-ideas .root').waitFor()
      expect((await lookAt(page, ours())).dangers).toEqual([])
    }
  })
})

test.each([
  '#saha-idea-<img src=x onerror=alert(1)>',
  '#saha-idea-9999999999',
  '#saha-idea-%3Cscript%3Ealert(1)%3C/script%3E',
  '&idea=<script>alert(1)</script>&saha-ideas=q%3D"><script>alert(1)</script>&page=%00',
])('an address with %s opens the collection, and nothing else', async (end) => {
  const {page, complaints} = await openWindow(hosted('calm', `lang=en${end}`))
  await page.locator('saha-ideas [part=write]').waitFor()

  expect((await lookAt(page, ours())).dangers).toEqual([])
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([])
})

test('nothing ran, and no browser had to refuse anything', () => {
  expect(alarms).toEqual([])
})
