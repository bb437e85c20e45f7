/// <reference types="mocha" />
import {readFile} from '@web/test-runner-commands'
import {expect} from 'chai'
import {card, collection, pageOf, wholeOf} from '../test-kit/example-ideas.ts'
import {clearAddress, openIdeas, quiet} from '../test-kit/ideas-page.ts'
import {clear, findAll, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'

// The command is refused where the file is absent.
const found = await readFile({path: '../../../../shared/data/adversarial/blns/blns.json'}).catch(
  () => undefined,
)
const strings: string[] = JSON.parse(found ?? '[]')

const own = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '${alert(1)}{{alert(1)}}',
  'javascript:alert(1)',
  'https://a.example/"onmouseover="alert(1)',
  '\u202egnp.exe',
  '\u2067\u2066\u2066',
  '\u0301'.repeat(200),
  '\ud800',
  '﷽'.repeat(40),
  'السلام عليكم <b>bold</b> 10-20',
]

afterEach(() => {
  hangUp()
  clear()
  clearAddress()
})

/** Shows each text in every field that people or the municipality fill in. @returns what was shown otherwise, or ran. */
async function showAll(texts: readonly string[]): Promise<string[]> {
  const dialogs: string[] = []
  window.alert = (words) => dialogs.push(String(words))
  const shown = texts.filter((text) => text.trim() !== '')
  const ideas = shown.map((text, at) =>
    card(at + 1, {
      title: text,
      excerpt: text,
      name: text,
      tags: [text],
      photo: {photo: 'p'.repeat(22), alt: text},
    }),
  )
  answer({
    readActivity: json({
      ...collection,
      title: {en: shown[0]},
      ideas: {...collection.ideas, prompt: {en: shown[0]}},
    }),
    readIdeas: json(pageOf(ideas)),
    readIdea: ({url}) => {
      const one = ideas[Number(url.pathname.split('/').at(-1)) - 1]!
      const text = one.excerpt ?? ''
      return json({
        whole: wholeOf(one, {
          text,
          place: {address: text},
          fields: {cost: 1},
          steps: [{day: '2026-01-01', office: {en: text}, text: {en: text}}],
          duplicates: [{idea: 99, title: text, supports: 1, status: 'received'}],
        }),
      })
    },
  })
  const element = await openIdeas()
  const titles = findAll(element, '.list h3 a')
  const wrong = ideas.flatMap(({title}, at) => (titles[at]?.textContent === title ? [] : [`title ${at}`]))
  for (const {idea, title} of ideas.slice(0, 12)) {
    location.hash = `#saha-idea-${idea}`
    const head = await until(() => element.shadowRoot?.querySelector(`#whole-${idea}`))
    if (head.textContent !== title) wrong.push(`whole ${idea}`)
  }
  await quiet(element)
  const made = findAll(element, 'script, svg, b b, [onload], [onerror], [onmouseover]').map(
    ({localName}) => localName,
  )
  const links = findAll<HTMLAnchorElement>(element, 'a').filter(({protocol}) => !/^https?:$/.test(protocol))
  return [...wrong, ...dialogs, ...made, ...links.map(({href}) => href)]
}

describe('whatever people write in ideas', () => {
  it('is shown as it was written, and nothing of it runs', async () => {
    expect(await showAll(own)).to.deep.equal([])
  })

  const count = strings.length
  ;(count > 0 ? it : it.skip)(
    `is shown as it was written: ${count} naughty strings${count > 0 ? '' : ' SKIPPED'}`,
    async function () {
      this.timeout(60_000)

      expect(await showAll(strings)).to.deep.equal([])
    },
  )
})
