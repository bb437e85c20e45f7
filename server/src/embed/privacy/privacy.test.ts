import {spoken} from '@saha/i18n'
import {beforeAll, describe, expect, test} from 'vitest'
import {openSquare, parkDefinition} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {wordsOf} from '../test-kit.ts'
import {dataKept} from './kinds-of-data.ts'

const opened = useFile()
let get: (path: string) => Promise<Response>

beforeAll(async () => {
  const {app, define} = await openSquare(opened().store)
  await define(parkDefinition())
  get = async (path) => app.request(path)
})

describe('the text on privacy', () => {
  test('is in the languages of the municipality, and names it', async () => {
    expect(wordsOf(await (await get('/privacy/irbid?lang=en')).text())).toContain(
      'Privacy when taking part online: Irbid',
    )
    expect(wordsOf(await (await get('/privacy/irbid')).text())).toContain(
      'الخصوصية عند المشاركة عبر الإنترنت',
    )
  })

  test('tells of surveys where there are surveys, and of nothing that is not there', async () => {
    const words = wordsOf(await (await get('/privacy/irbid?lang=en')).text())

    expect(words).toContain('Answers to surveys')
    expect(words).toContain('Accounts of staff')
    expect(words).not.toContain('Comments and ideas')
    expect(words).not.toContain('Registrations for events')
  })

  test('says how long each is kept, as the store keeps it', () => {
    const everything = dataKept(new Set(['survey', 'comments', 'ideas', 'event']))
    const keptOf = (asked: string) => everything.find(({kind}) => kind === asked)?.kept.toSorted()

    expect(keptOf('once')).toEqual(['until-closing'])
    expect(keptOf('photos')).toEqual(['until-claimed'])
    expect(keptOf('contacts')).toEqual(['month-after-event', 'until-retention'])
    expect(everything.map(({kept}) => kept.length).includes(0)).toBe(false)
  })

  test('is there in every language that we speak', async () => {
    const everything = dataKept(new Set(['survey', 'comments', 'ideas', 'event']))

    expect(spoken).toEqual(['ar', 'en', 'fr'])
    expect(everything).toHaveLength(12)
  })

  test('is there for nobody else', async () => {
    expect((await get('/privacy/nowhere')).status).toBe(404)
  })
})
