/// <reference types="mocha" />
import {outbox} from '@saha/client/this-browser'
import {routes} from '@saha/contract/routes'
import {readFile} from '@web/test-runner-commands'
import {expect} from 'chai'
import {clear, find, findAll, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json, server} from '../../test-kit/server.ts'
import {
  openForm,
  openThread,
  press,
  receipt,
  settle,
  shows,
  status,
  take,
  write,
  written,
} from '../../test-kit/writing-page.ts'

// The command is refused where the file is absent.
const found = await readFile({path: '../../../../../shared/data/adversarial/blns/blns.json'}).catch(
  () => undefined,
)
const strings: string[] = JSON.parse(found ?? '[]')

const own = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '${alert(1)}{{alert(1)}}',
  'javascript:alert(1)',
  '\u202egnp.exe',
  '\u2067\u2066\u2066 x',
  'x\ud800',
  '﷽'.repeat(40),
  'السلام عليكم <b>bold</b> 10-20',
]

const markup = 'script, img, iframe, [onload], [onerror], b:not(.mark, .side, strong *, button *)'

let dialogs: string[] = []

beforeEach(() => {
  dialogs = []
  window.alert = (words) => dialogs.push(String(words))
})

afterEach(() => {
  hangUp()
  clear()
})

/** Lets each text wait as a comment, and looks at what is shown of it. @returns what was shown otherwise. */
async function waitWith(texts: readonly string[]): Promise<string[]> {
  take({sendComment: 'unreachable'})
  texts.forEach((text, at) =>
    outbox.keep({
      server,
      route: routes.sendComment,
      params: {municipality: 'town', activity: 'award'},
      body: {key: at.toString(16).padStart(32, '0'), name: text, text},
      since: Date.now() + at,
      line: 'naughty',
    }),
  )
  const thread = await openThread()
  await until(() => findAll(thread, '.unsent').length === texts.length)
  await settle(thread)
  const shown = findAll(thread, '.unsent .text').map(({textContent}) => textContent)
  const names = findAll(thread, '.unsent bdi').map(({textContent}) => textContent)
  const wrong = texts.filter((text, at) => shown[at] !== text || names[at] !== text)
  if (findAll(thread, `.unsent :is(${markup})`).length > 0) wrong.push('markup')
  return wrong
}

describe('whatever is written', () => {
  it('waits as the same text, and never runs', async () => {
    expect(await waitWith(own)).to.deep.equal([])
    expect(dialogs).to.deep.equal([])
  })

  // What is half a character can be typed nowhere.
  for (const text of own.filter((one) => one.isWellFormed()))
    it(`is published and comes back as text: ${JSON.stringify(text).slice(0, 30)}`, async () => {
      const done = take({
        readReceipt: json({
          ...status,
          text,
          name: text,
          state: 'hidden',
          hidden: {reason: 'other', day: '2026-11-20', message: text},
        }),
      })
      const thread = await openThread()
      await openForm(thread)
      await press(thread, 'Use a name of my own')
      await write(thread, text, '.compose .byline input')
      await write(thread, text)
      find(thread, '[part=send]').click()
      await shows(thread, 'Your comment is published')

      await press(thread, 'My comments and receipt codes')
      await press(thread, 'Open', 'li')
      await until(() => thread.shadowRoot?.querySelector('.own blockquote'))

      expect(done[0]?.body['text']).to.equal(text)
      expect(find(thread, '.own blockquote').textContent).to.equal(text)
      expect(findAll(thread, `:is(.own, #${written}) :is(${markup})`)).to.deep.equal([])
      expect(textOf(thread)).to.include(receipt)
      expect(dialogs).to.deep.equal([])
    })

  const naughty = strings.length > 0 ? it : it.skip
  naughty(`shows ${strings.length} naughty strings as they are`, async () => {
    const sayable = strings.map((text) => text.replaceAll('\r\n', '\n')).filter((text) => text !== '')

    expect(await waitWith(sayable)).to.deep.equal([])
    expect(dialogs).to.deep.equal([])
  })
})
