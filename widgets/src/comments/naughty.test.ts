/// <reference types="mocha" />
import {readFile} from '@web/test-runner-commands'
import {expect} from 'chai'
import {comment, pageOf, thread} from '../test-kit/example-thread.ts'
import {clear, find, findAll} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {openThread, openWith} from '../test-kit/thread-page.ts'

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
  'http://аpple.example/',
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
})

/** Shows each text in every field that people or the municipality fill in. @returns what was shown otherwise, or ran. */
async function showAll(texts: readonly string[]): Promise<string[]> {
  const wrong: string[] = []
  const dialogs: string[] = []
  window.alert = (words) => dialogs.push(String(words))
  const shown = texts
    .filter((text) => text.trim() !== '')
    .map((text, at) => comment(`n${at}`, {name: text, text, inReplyTo: text, depth: 0}))
  const official = shown.map((one) => {
    const {name: _, ...rest} = one
    return {
      ...rest,
      id: `o${rest.id.slice(1)}`,
      official: {en: rest.text ?? ''},
    }
  })
  answer({
    readActivity: json({
      ...thread,
      title: {en: texts[0]},
      comments: {...thread.comments, prompt: {en: texts[0]}},
    }),
    readComments: json(pageOf([...shown, ...official])),
  })

  const element = await openThread()
  const names = findAll(element, '.list bdi').map(({textContent}) => textContent)
  const bodies = findAll(element, '.list .said').map(({textContent}) => textContent)
  for (const [at, {text = ''}] of shown.entries()) {
    // JSON carries no lone halves of letters; empty lines part paragraphs; the real host of a link stands behind it.
    const same = (other: string | null | undefined) =>
      other?.replace(/ \((?:xn--|[\w.-]+)[\w.-]*\)/g, '').replace(/\s+/g, '') === text.replace(/\s+/g, '')
    if (names[at] !== text) wrong.push(`name: ${JSON.stringify(text)}`)
    if (!same(bodies[at]) && !bodies[at]?.includes('('))
      wrong.push(`text: ${JSON.stringify(text)} ${JSON.stringify(bodies[at])}`)
  }
  const allowed =
    'a, article, b, bdi, button, details, div, h2, h3, header, label, li, ol, option, p, section, select, small, span, strong, summary, time, ul, slot'
  for (const part of findAll(element, '*')) {
    if (!part.matches(allowed)) wrong.push(`element: ${part.localName}`)
    for (const {name} of part.attributes) if (/^on|^style$|^src/.test(name)) wrong.push(`attribute: ${name}`)
    if (part instanceof HTMLAnchorElement && !/^https?:/.test(part.href)) wrong.push(`link: ${part.href}`)
  }
  return [...wrong, ...dialogs]
}

describe('whatever people write', () => {
  it('is shown as the same text, in every field, and never runs', async () => {
    expect(await showAll(own)).to.deep.equal([])
  })

  const here = strings.length > 0 ? it : it.skip
  here(
    'stays text for all of the big list of naughty strings (SKIPPED without ../shared/data)',
    async function () {
      this.timeout(60_000)

      expect(await showAll(strings)).to.deep.equal([])
    },
  )

  it('does not turn its neighbours around: a name with a right-to-left override stays by itself', async () => {
    const rights = async (name: string) => {
      const element = await openWith([comment('turned', {name, hour: new Date().toISOString()})])
      const {left} = find(element, 'time').getBoundingClientRect()
      const range = document.createRange()
      range.selectNodeContents(find(element, '.said p'))
      const words = range.getBoundingClientRect()
      const order = left > find(element, 'bdi').getBoundingClientRect().left
      clear()
      return {order, direction: getComputedStyle(document.body).direction, left: words.left}
    }

    const plainly = await rights('Lina')
    const turned = await rights('Lina\u202e gnp.exe')

    expect(turned).to.deep.equal(plainly)
  })
})
