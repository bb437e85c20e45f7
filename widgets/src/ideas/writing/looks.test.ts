/// <reference types="mocha" />
import {readFile} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {cards} from '../../test-kit/example-ideas.ts'
import {cutOff, overflowing, overlapping} from '../../test-kit/layout.ts'
import {clear, find, findAll, until} from '../../test-kit/page.ts'
import {fillIn, openForm, press, refuse, send, shows, stored, type} from '../../test-kit/proposing-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'

// The command is refused where the file is absent.
const found = await readFile({path: '../../../../../shared/data/adversarial/blns/blns.json'}).catch(
  () => undefined,
)
const strings: string[] = JSON.parse(found ?? '[]')
const own = [
  'Call 079 123 4567',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '\u202egnp.exe',
  'x\ud800',
  'السلام <b>عليكم</b> 10-20',
]

afterEach(() => {
  hangUp()
  clear()
})

for (const lang of ['ar', 'en'] as const)
  for (const width of [320, 900])
    describe(`the form in ${lang}, ${width} pixels wide`, () => {
      const misplaced = (page: HTMLElement) => [...overflowing(page), ...cutOff(page), ...overlapping(page)]

      it('has no barriers, empty, with problems, and with ideas alike', async () => {
        answer({findSimilar: json({similar: cards.slice(0, 3)})})
        const page = await openForm({lang, width})
        expect(await barriers(page)).to.deep.equal([])

        find<HTMLDetailsElement>(page, '.proposal details').open = true
        await send(page)
        await type(page, 'heading', 'Shade and benches')
        await until(() => page.shadowRoot?.querySelector('.similar'))
        expect(await barriers(page)).to.deep.equal([])
        expect(misplaced(page)).to.deep.equal([])
        expect(getComputedStyle(find(page, '.proposal')).direction).to.equal(lang === 'ar' ? 'rtl' : 'ltr')
      })

      it('has none when an idea is refused, waits for the network, or has arrived', async () => {
        answer({sendIdea: refuse('changed')})
        const page = await openForm({lang, width})
        await fillIn(page)
        await send(page)
        await until(() => page.shadowRoot?.querySelector('[id^=why-]'))
        expect(await barriers(page)).to.deep.equal([])

        answer({sendIdea: 'unreachable'})
        await send(page)
        await until(() => page.shadowRoot?.querySelector('.unsent .buttons'))
        expect(await barriers(page)).to.deep.equal([])

        answer({sendIdea: stored({waits: ['photo'], idea: undefined})})
        window.dispatchEvent(new Event('online'))
        await until(() => page.shadowRoot?.querySelector('[part=receipt]'))
        expect(await barriers(page)).to.deep.equal([])
        expect(misplaced(page)).to.deep.equal([])
      })
    })

describe('whatever is typed', () => {
  it(`is text, and nothing else${strings.length > 0 ? '' : ' (SKIPPED: the list of naughty strings is absent)'}`, async () => {
    const dialogs: unknown[] = []
    window.alert = (words) => void dialogs.push(words)
    answer({sendIdea: 'unreachable'})
    const page = await openForm()
    const all = [...own, ...strings.filter((text) => text.trim() && text.length < 300)]
    const markup = 'script, iframe, [onload], [onerror], .said b'

    for (const text of all.slice(0, 40)) {
      await type(page, 'tags', text)
      await press(page, 'Add')
      for (const button of findAll(page, '.tags button')) button.click()
    }
    await fillIn(page, all.join(' ').slice(0, 300), all.join('\n').slice(0, 8_000))
    await send(page)
    await shows(page, 'What you wrote seems to contain')
    await press(page, 'Publish it as it is')
    await shows(page, 'Not sent yet')

    expect(findAll(page, markup)).to.have.length(0)
    expect(dialogs).to.deep.equal([])
  })
})
