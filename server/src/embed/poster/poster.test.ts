import jsQR from 'jsqr'
import sharp from 'sharp'
import {beforeAll, describe, expect, test} from 'vitest'
import {useFile} from '../../storage/each-store.ts'
import {closes, openSquare, parkDefinition} from '../../saha.test-kit.ts'
import {elementsIn, linksIn, wordsOf} from '../test-kit.ts'

const path = '/embed/irbid/park-survey/poster'
const opened = useFile()

describe('a poster', () => {
  let square: Awaited<ReturnType<typeof openSquare>>

  beforeAll(async () => {
    square = await openSquare(opened().store)
    await square.define()
  })

  const poster = async (query = '') => (await square.app.request(path + query)).text()

  test('has a code that a phone reads, and that leads to the page of the activity', async () => {
    const [svg = ''] = /<svg[^]*<\/svg>/.exec(await poster()) ?? []

    const named = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"')
    const {data, info} = await sharp(Buffer.from(named))
      .flatten({background: '#fff'})
      .ensureAlpha()
      .raw()
      .toBuffer({resolveWithObject: true})

    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(
      'https://saha.example/embed/irbid/park-survey',
    )
  })

  test('speaks all languages of the municipality on one sheet, each in its own direction', async () => {
    const page = await poster()

    const parts = elementsIn(page).filter(({name}) => name === 'section')
    expect(parts.map(({attributes}) => [attributes['lang'], attributes['dir']])).toEqual([
      ['ar', 'rtl'],
      ['en', 'ltr'],
    ])
    expect(wordsOf(page)).toMatch(/Park survey \(ar\).*Park survey/)
    expect(wordsOf(page)).toContain('يهمّنا رأيكم')
    expect(wordsOf(page)).toContain('We ask you')
  })

  test('says until when, and once it is over, that it is', async () => {
    expect(wordsOf(await poster('?lang=en'))).toMatch(/Until .*July 2026|Until .*30 June 2026/)

    square.clock.now = closes
    expect(wordsOf(await poster('?lang=en'))).toContain('This consultation ended')
    square.clock.now = closes - 86_400_000
  })

  test('loads nothing from elsewhere, runs nothing, and stands in no frame', async () => {
    const reply = await square.app.request(path)

    const policy = reply.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('script-src')
    expect(await reply.text()).not.toMatch(/<script|style="/)
  })

  test('is there in another language around the sheet, by links', async () => {
    expect(linksIn(await poster('?lang=en'))).toEqual(['?lang=ar'])
  })

  test.each(['/embed/irbid/nothing/poster', '/embed/zarqa/park-survey/poster', '/embed/irbid/../x/poster'])(
    'is not there for what is not there: %s',
    async (other) => {
      expect((await square.app.request(other)).status).toBe(404)
    },
  )

  test('gives every language of many its place', async () => {
    const {municipality, ...rest} = parkDefinition()
    await square.define({
      ...rest,
      municipality: {...municipality, languages: ['ar', 'en', 'fr', 'ur']},
    } as never)

    expect((await poster()).match(/<section/g)).toHaveLength(4)
  })
})
