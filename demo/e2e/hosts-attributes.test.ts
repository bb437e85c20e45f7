/** Tags that a webmaster has written wrongly, or somebody with malice: what visitors read, and what nobody's page does. */
import {expect, test} from 'vitest'
import {usePages} from './pages.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()
const attack = `&quot;&gt;&lt;img src=x onerror=&quot;window.hit=1&quot;&gt;`
const script = 'javascript:window.hit=1'
const tags = ['survey', 'comments', 'ideas', 'results', 'event']
const attributes = [
  'activity',
  'server',
  'lang',
  'theme',
  'numerals',
  'leave-to',
  'question',
  'breakdown',
  'view',
  'heading',
]

/** A page at `/<language>/<attribute>` with that attribute of every element full of markup, and at `-script` of a script. */
const pages = usePages((path) => {
  const [, language = 'en', attribute = '', way] = path.split('/')
  const value = way === 'script' ? script : attack
  const activity = attribute === 'activity' ? '' : 'activity="ain-al-sarw/park-survey"'
  const all = tags.map((tag) => `<saha-${tag} ${activity} ${attribute}="${value}"></saha-${tag}>`).join('')
  return `<script type="module" src="${town().saha}/saha.js"></script><div lang="${language}">${all}
    <saha-outcomes municipality="ain-al-sarw" ${attribute}="${value}"></saha-outcomes>
    <saha-consultations municipality="ain-al-sarw" ${attribute}="${value}"></saha-consultations></div>`
})

test.each(attributes)(
  'markup and scripts in the attribute %s of every element stay words',
  async (attribute) => {
    for (const way of ['markup', 'script']) {
      const {page} = await visit(browser())
      await page.goto(`${pages()}/en/${attribute}/${way}`)
      for (const tag of [...tags, 'outcomes', 'consultations']) {
        const element = page.locator(`saha-${tag}`)
        await element.scrollIntoViewIfNeeded()
        await element.locator('h1, h2, h3').first().waitFor()
      }

      expect(await page.evaluate(() => 'hit' in window)).toBe(false)
      expect(await page.locator('img[onerror], a[href^="javascript:"], iframe').count()).toBe(0)
    }
  },
)
