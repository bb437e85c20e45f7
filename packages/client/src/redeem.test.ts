import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {UnreachableError} from './call.ts'
import {longKept} from './kept.ts'
import {forgetPass, passFor} from './pass.ts'
import {redeem, type Invited} from './redeem.ts'
import {redemptionAt} from './redemption.ts'
import {passKey, sign, signatureOf} from './test-kit/signing.ts'
import {storage} from './test-kit/storage.ts'

const address = {municipality: 'town', activity: 'council-survey'}
const invited: Invited = {server: 'https://saha.example/', address, passKey}
const code = '1234567812345678'

interface Asked {
  code: string
  blinded: string
}

/** What arrives at a server that answers like this. */
let asked: Asked[]
const addresses = new Set<string>()
let answer: (body: Asked) => Response

const signed = ({blinded}: Asked, isHonest = true) => Response.json(sign(blinded, isHonest))

const refused = (problem: string, status: number) =>
  Response.json({type: `urn:saha:refusal:${problem}`, status, code: problem}, {status})

beforeEach(() => {
  globalThis.localStorage = storage
  asked = []
  addresses.clear()
  answer = (body) => signed(body)
  vi.stubGlobal('fetch', async (url: string, {body}: RequestInit) => {
    addresses.add(url)
    asked.push(JSON.parse(String(body)))
    return answer(asked.at(-1)!)
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  forgetPass(address)
  longKept.remove('saha-redemption:town/council-survey')
})

test('a code is exchanged for a pass that the server knows as its own, and never has seen', async () => {
  await redeem(invited, code)

  const [token = '', output] = passFor(address)?.split('.') ?? []
  expect(output).toBe(signatureOf(token))
  expect(asked).toEqual([{code, blinded: expect.stringMatching(/^[\w-]{43}$/)}])
  expect(JSON.stringify(asked)).not.toContain(token)
  expect([...addresses]).toEqual(['https://saha.example/v1/invitations/town/council-survey'])
})

test('nothing of the code stays on the device once it has let in', async () => {
  await redeem(invited, code)

  expect(Object.keys(storage)).toEqual(['saha-pass:town/council-survey'])
  expect(JSON.stringify(storage.getItem('saha-pass:town/council-survey'))).not.toContain(code)
})

test('a reply that is lost costs nobody their invitation: the same is asked again, also after a reload', async () => {
  answer = () => {
    throw new TypeError('Failed to fetch')
  }
  await expect(redeem(invited, code)).rejects.toThrow(UnreachableError)
  const kept = redemptionAt(address)
  answer = (body) => signed(body)

  await redeem(invited, code)

  expect(kept?.code).toBe(code)
  expect(asked[1]).toEqual(asked[0])
  expect(passFor(address)).toBeDefined()
})

test('another code is another point, so that the server cannot tell that one browser has tried both', async () => {
  answer = () => refused('busy', 503)
  await expect(redeem(invited, code)).rejects.toThrow('busy')
  await expect(redeem(invited, '8765432187654321')).rejects.toThrow('busy')

  expect(asked[1]?.blinded).not.toBe(asked[0]?.blinded)
})

test.each(['code-unknown', 'code-used'])(
  'a code that is refused with %s leaves nothing behind',
  async (why) => {
    answer = () => refused(why, 409)

    await expect(redeem(invited, code)).rejects.toMatchObject({code: why})
    expect(storage.length).toBe(0)
  },
)

test('a server that signs with another key than it shows lets nobody in', async () => {
  answer = (body) => signed(body, false)

  await expect(redeem(invited, code)).rejects.toMatchObject({name: 'UnprovenError'})
  expect(passFor(address)).toBeUndefined()
})

test('a code for a collection of ideas lets in to the threads under them', async () => {
  await redeem({...invited, address: {...address, activity: 'council-survey.7'}}, code)

  expect(passFor(address)).toBe(passFor({...address, activity: 'council-survey.7'}))
})
