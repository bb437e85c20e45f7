/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, type, until} from '../test-kit/console-page.ts'
import {hangUp, refused, shown, type Arrived} from '../test-kit/server.ts'
import {coding, open, plain, press, preview, tags, text} from './texts.test-kit.ts'

const one = ['park-survey', 'more']

const bodies = (arrived: readonly Arrived[], name: string) =>
  arrived.filter((request) => request.name === name).map(({body}) => body)

describe('the page of what people wrote', () => {
  afterEach(() => {
    hangUp()
    clear()
  })

  for (const language of languages)
    it(`lists questions, threads and ideas, and whether something is published of them (${language})`, async () => {
      await open(language, [], {})
      await until(() => document.querySelector('.text-places') !== null)

      const links = [...document.querySelectorAll('.text-places a')].map((link) => link.getAttribute('href'))
      expect(links).to.deep.equal(['#/town/texts/park-survey/more', '#/town/texts/park-talk/-'])
      expect(await barriers()).to.deep.equal([])
    })

  it('says what would appear while there is nothing to read', async () => {
    await open('en', [], {readSubjects: shown({subjects: []})})

    await until(() => plain().includes('There is nothing to read yet'))

    expect(document.querySelectorAll('.text-places')).to.have.length(0)
  })

  for (const language of languages)
    it(`shows one text with its tags and a suggestion that somebody has to take (${language})`, async () => {
      const suggestion = {tags: ['shade'], words: 'ظل فوق الألعاب'}
      const arrived = await open(language, one, {
        readTexts: shown({texts: [text(2, {suggestion}), text(3)]}),
        codeText: shown(text(2, {mine: ['shade']})),
      })
      await until(() => document.querySelector('.suggestion') !== null)
      expect(await barriers()).to.deep.equal([])
      expect(document.querySelectorAll('.tag-ticks input:checked')).to.have.length(0)

      press('KeyS')
      await settle()
      press('Enter')
      await until(() => bodies(arrived, 'codeText').length > 0)

      expect(bodies(arrived, 'codeText')).to.deep.equal([{tags: ['shade']}])
    })

  it('puts tags by digits, none of them by 0, and goes on to the next text', async () => {
    const arrived = await open('en', one, {
      readTexts: shown({texts: [text(1), text(2)]}),
      codeText: shown(text(1, {mine: ['shade', 'seats']})),
    })
    await until(() => document.querySelector('.tag-ticks') !== null)

    press('Digit2')
    press('Digit1')
    await settle()
    press('Enter')
    await until(() => plain('.one-text').includes('Text 2 of 2'))
    press('Digit0')
    await settle()
    press('Enter')
    await until(() => bodies(arrived, 'codeText').length > 1)

    expect(bodies(arrived, 'codeText')).to.deep.equal([{tags: ['shade', 'seats']}, {tags: []}])
  })

  it('saves nothing as long as nothing was chosen, not even that none fits', async () => {
    const arrived = await open('en', one, {readTexts: shown({texts: [text(1), text(2)]})})
    await until(() => document.querySelector('.tag-ticks') !== null)

    press('Enter')
    await settle()

    expect(bodies(arrived, 'codeText')).to.deep.equal([])
  })

  it('asks for more texts at the end of a page', async () => {
    let pages = 0
    const arrived = await open('en', one, {
      readTexts: () => shown(pages++ === 0 ? {texts: [text(1)], cursor: 'here'} : {texts: [text(2)]}),
    })
    await until(() => document.querySelector('.one-text') !== null)

    press('KeyJ')
    await until(() => plain('.one-text').includes('Text 2 of 2'))

    expect(arrived.filter(({name}) => name === 'readTexts').map(({query}) => query)).to.deep.equal([
      {show: 'first'},
      {show: 'first', cursor: 'here'},
    ])
  })

  for (const language of languages)
    it(`shows what both have put on a text once they have, to be settled (${language})`, async () => {
      const differing = text(2, {mine: ['shade'], readings: [['shade'], []]})
      const arrived = await open(language, one, {
        readTexts: shown({texts: [differing]}),
        settleText: shown({...differing, settled: ['shade']}),
      })
      await until(() => document.querySelector('.both') !== null)
      expect(await barriers()).to.deep.equal([])

      press('Digit1')
      await settle()
      find('.one-text .primary').click()
      await until(() => bodies(arrived, 'settleText').length > 0)

      expect(bodies(arrived, 'settleText')).to.deep.equal([{tags: ['shade']}])
    })

  it('quotes a sentence, and says why one cannot be quoted', async () => {
    const arrived = await open('en', one, {
      readTexts: shown({texts: [text(1)]}),
      quoteText: refused(422, 'tells-too-much'),
    })
    await until(() => document.querySelector('.quote') !== null)

    find('.quote summary').click()
    type('#quoted-words', 'More benches')
    find<HTMLFormElement>('.quote form').requestSubmit()
    await until(() => plain('.quote').includes('how to reach somebody'))

    expect(bodies(arrived, 'quoteText')).to.deep.equal([{words: 'More benches'}])
    expect(find<HTMLTextAreaElement>('#quoted-words').value).to.equal('More benches')
  })

  it('says that two others were faster, and keeps what was ticked', async () => {
    await open('en', one, {readTexts: shown({texts: [text(1)]}), codeText: refused(409, 'read-twice')})
    await until(() => document.querySelector('.tag-ticks') !== null)

    press('Digit1')
    await settle()
    press('Enter')
    await until(() => plain().includes('Two colleagues have read this text meanwhile'))

    expect(document.querySelectorAll('.tag-ticks input:checked')).to.have.length(1)
  })

  for (const language of languages)
    it(`lets tags be written in all languages (${language})`, async () => {
      const arrived = await open(language, [...one, 'tags'], {saveTags: shown(coding({revision: 4}))})
      await until(() => document.querySelectorAll('.one-tag').length === 2)
      expect(await barriers()).to.deep.equal([])

      find('form .buttons button[type=button]').click()
      await until(() => document.querySelectorAll('.one-tag').length === 3)
      type('#tag-2-name-en', 'Street lights')
      await settle()
      find<HTMLFormElement>('form').requestSubmit()
      await until(() => bodies(arrived, 'saveTags').length > 0)

      const added = {id: 'street-lights', label: {en: 'Street lights'}}
      expect(bodies(arrived, 'saveTags')).to.deep.equal([{revision: 3, tags: [...tags, added]}])
    })

  for (const language of languages)
    it(`shows agreement and what would be published, and publishes what was seen (${language})`, async () => {
      const arrived = await open(language, [...one, 'findings'], {
        previewFindings: shown(preview()),
        publishFindings: shown(coding()),
      })
      await until(() => document.querySelector('.told-words') !== null)
      expect(await barriers()).to.deep.equal([])

      find('.preview .primary').click()
      await until(() => document.querySelector('dialog') !== null)
      find('dialog .primary').click()
      await until(() => bodies(arrived, 'publishFindings').length > 0)

      expect(bodies(arrived, 'publishFindings')).to.deep.equal([{seen: 'abc'}])
    })

  it('leaves a word out that is a name', async () => {
    const arrived = await open('en', [...one, 'findings'], {
      previewFindings: shown(preview()),
      leaveOut: shown(coding({leftOut: ['benches']})),
    })
    await until(() => document.querySelectorAll('.told-words li').length === 2)

    document.querySelectorAll<HTMLElement>('.told-words button')[1]?.click()
    await until(() => document.querySelector('.told-words.left') !== null)

    expect(bodies(arrived, 'leaveOut')).to.deep.equal([{words: ['benches']}])
  })

  it('publishes nothing of fewer than ten texts', async () => {
    await open('en', [...one, 'findings'], {previewFindings: shown(preview({isTooFew: true}))})

    await until(() => plain().includes('from ten texts on'))

    expect(document.querySelector('.preview .primary')).to.equal(null)
  })

  it('asks for tags first', async () => {
    await open('en', one, {readCoding: shown(coding({tags: [], revision: 0}))})

    await until(() => plain().includes('Say first what texts can be about.'))

    expect(find('.card a').getAttribute('href')).to.equal('#/town/texts/park-survey/more/tags')
  })
})
