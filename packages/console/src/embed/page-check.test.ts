/// <reference types="mocha" />
import type {PageCheck} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, type, until} from '../test-kit/console-page.ts'
import {answer, consultations, hangUp, refused, shown} from '../test-kit/server.ts'
import {open, placement, reply, words} from './embed.test-kit.ts'

const address = 'https://www.town.example/park'
const blocked: PageCheck = {
  address,
  findings: [
    {code: 'script-blocked', is: 'wrong', value: 'script-src https://saha.example'},
    {code: 'plain-http', is: 'unknown', value: null},
  ],
}

async function look(typed: string, found: PageCheck | 'refused', language = 'en') {
  const arrived = answer({
    readConsultations: shown(consultations),
    readPlacement: reply(placement()),
    checkPage: found === 'refused' ? refused(429, 'too-many-tries') : reply(found),
  })
  await open(language)
  await until(() => document.querySelector('#page-address') !== null)
  type('#page-address', typed)
  find<HTMLFormElement>('console-page-check form').requestSubmit()
  await settle()
  return arrived
}

afterEach(() => {
  hangUp()
  clear()
})

describe('looking at a page', () => {
  it('says what to change there, and in which words', async () => {
    const arrived = await look(` ${address} `, blocked)
    await until(() => document.activeElement?.id === 'check-seen')

    expect(arrived.find(({name}) => name === 'checkPage')?.body).to.deep.equal({address})
    expect(words('console-page-check .site.wrong')).to.include('Add: script-src https://saha.example')
    expect(words('console-page-check .site.unknown')).to.include('The page has no https')
    expect(words('console-page-check')).to.include('The server does not see')
  })

  it('says that nothing is in the way', async () => {
    await look(address, {address, findings: []})
    await until(() => document.activeElement?.id === 'check-seen')

    expect(words('console-page-check')).to.include('Nothing is in the way')
  })

  it('wants a whole address', async () => {
    const arrived = await look('www.town.example', blocked)

    expect(words('console-page-check .field.wrong')).to.include('a whole address')
    expect(arrived.some(({name}) => name === 'checkPage')).to.equal(false)
  })

  it('says when it was asked too often', async () => {
    await look(address, 'refused')
    await until(() => document.querySelector('console-page-check [role=alert]') !== null)

    expect(document.querySelector('#check-seen')).to.equal(null)
  })

  for (const language of languages) {
    it(`has no barriers in ${language}`, async () => {
      await look(address, blocked, language)
      await until(() => document.activeElement?.id === 'check-seen')

      expect(await barriers()).to.deep.equal([])
    })
  }
})
