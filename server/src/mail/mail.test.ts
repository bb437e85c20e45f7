import {afterEach, describe, expect, test} from 'vitest'
import {createLog} from '../saha.ts'
import {createMail} from './mail.ts'
import {linkIn, openHangingServer, openMailServer, textOf, type TestMail} from './mail.test-kit.ts'
import type {Letter} from './write-letter.ts'

const from = 'Town <saha@town.example>'
const link = 'https://saha.example/console/#invitation/town/abc'
const letter: Letter = {
  kind: 'invitation',
  to: 'new@town.example',
  link,
  languages: ['ar', 'en'],
  municipality: {ar: 'البلدة', en: 'The town'},
  role: 'moderator',
}
let server: TestMail | undefined

afterEach(() => server?.close())

const mailTo = (address: string, most?: number) => createMail({address, from}, createLog('silent'), most)

describe('a letter', () => {
  test('arrives in each language of the municipality, with its link', async () => {
    server = await openMailServer()

    const isSent = await mailTo(server.address).send(letter)

    expect(isSent).toBe(true)
    const [arrived] = server.letters
    expect(arrived?.from).toBe('saha@town.example')
    expect(arrived?.to).toEqual(['new@town.example'])
    const text = textOf(arrived!)
    expect(text.indexOf('البلدة')).toBeLessThan(text.indexOf('The town'))
    expect(text).toContain('as: Moderator')
    expect(linkIn(arrived!).href).toBe(link)
  })

  test('stays plain text, and one letter, whatever a municipality calls itself', async () => {
    server = await openMailServer()
    const name = '<img src=x>\r\nBcc: everybody@town.example\r\n\r\n$& {role}'

    await mailTo(server.address).send({...letter, languages: ['en'], municipality: {en: name}})

    const [arrived] = server.letters
    expect(arrived?.to).toEqual(['new@town.example'])
    const head = arrived?.source.split('\r\n\r\n')[0] ?? ''
    expect(head).toContain('Content-Type: text/plain')
    expect(head).not.toMatch(/^Bcc:/m)
    expect(textOf(arrived!)).toContain('<img src=x>')
  })

  test('is given up when the mail server says nothing, and nobody waits longer', async () => {
    server = await openHangingServer()
    const begin = performance.now()

    const isSent = await mailTo(server.address, 300).send(letter)

    expect(isSent).toBe(false)
    expect(performance.now() - begin).toBeLessThan(3_000)
  })

  test('is given up when the mail server does not want it, or is not there', async () => {
    server = await openMailServer('No such address here')

    expect(await mailTo(server.address).send(letter)).toBe(false)
    expect(await mailTo('smtp://127.0.0.1:1').send(letter)).toBe(false)
  })
})
