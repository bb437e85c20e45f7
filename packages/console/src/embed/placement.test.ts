/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, type, until} from '../test-kit/console-page.ts'
import {hangUp} from '../test-kit/server.ts'
import {foreign, openWhole, ownColour, settings, site, words} from './embed.test-kit.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('where it is placed', () => {
  for (const [title, seen, sentence] of [
    ['works', site(), 'Works. Last seen on'],
    ['is not allowed', site({isAllowed: false}), 'what people send would be refused'],
    ['has refused somebody', foreign, 'somebody wanted to take part there and was refused'],
    ['has a policy in the way', site({read: null}), '“connect-src” is missing'],
    [
      'shows other activities',
      site({read: null, readsOthers: true}),
      'Other activities of yours stand there',
    ],
    ['was not seen', site({read: null, fetched: null, version: null}), 'Content-Security-Policy'],
    [
      'has an old version',
      site({old: {version: '1.0.0', day: '2026-11-19'}}),
      'still asks for version 1.0.0',
    ],
    ['hides its version', site({version: null}), 'Its version is not known'],
    ['is a sandboxed frame', site({origin: 'null'}), 'Pages in sandboxed frames'],
  ] as const) {
    it(`tells of a site that it ${title}`, async () => {
      await openWhole('en', [seen])

      expect(words('.site')).to.include(sentence)
    })
  }

  it('lets an owner allow a site that was found', async () => {
    const arrived = await openWhole('en', [site(), foreign], ['govern'])

    find('.site button').click()
    await until(() => document.querySelector('dialog[open]') !== null)
    expect(await barriers()).to.deep.equal([])
    find('dialog .primary').click()
    await until(() => arrived.some(({name}) => name === 'saveMunicipality'))

    expect(arrived.find(({name}) => name === 'saveMunicipality')?.body).to.deep.equal({
      ...settings,
      origins: ['https://www.town.example', 'https://blog.example'],
    })
    await until(() => document.activeElement?.id === 'sites-title')
  })

  it('takes an address without a page, and says what else it needs', async () => {
    await openWhole('en', [site()], ['govern'])
    const send = () => find<HTMLFormElement>('console-placement form').requestSubmit()

    type('#site-origin', 'https://www.example.org/page')
    send()
    await settle()
    expect(words('.field.wrong')).to.include('without a page')

    type('#site-origin', 'https://www.town.example/')
    send()
    await settle()
    expect(words('.field.wrong')).to.include('allowed already')

    type('#site-origin', 'HTTPS://new.example/')
    send()
    await until(() => document.querySelector('dialog[open]') !== null)
    expect(words('dialog')).to.include('https://new.example')
  })

  it('tells others who may', async () => {
    await openWhole('en', [foreign])

    expect(document.querySelector('console-placement button, console-placement form')).to.equal(null)
    expect(words('console-placement')).to.include('An owner of the municipality can allow sites.')
  })
})

for (const language of languages) {
  it(`the page has no barriers in ${language}, with a colour that fails and every kind of site`, async () => {
    await openWhole(language, [site({old: {version: '1.0.0', day: '2026-11-19'}}), foreign], ['govern'])
    await ownColour('#ffe066')

    expect(await barriers()).to.deep.equal([])
  })
}
