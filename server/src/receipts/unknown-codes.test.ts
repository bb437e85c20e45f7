/** Whoever tries codes learns nothing: not from the reply, and not from what the server has to do for it. */
import {beforeAll, describe, expect, test} from 'vitest'
import {threadDefinition} from '../comments/thread.test-kit.ts'
import {openWriting, type Writing} from '../comments/writing.test-kit.ts'
import {formOf, june, parkDefinition, post, responsesPath} from '../saha.test-kit.ts'
import {eraseExpired} from '../retention/retention.ts'
import {describeEachStore} from '../storage/each-store.ts'
import {askedOfStore} from '../test-kit/asked-of-store.ts'

const nothing = '0000-0000-0000-0000-0000'
const requests: [method: string, path: string, body: object | undefined][] = [
  ['GET', '/v1/receipts', undefined],
  ['PUT', '/v1/receipts', {name: 'a', text: 'b'}],
  ['DELETE', '/v1/receipts', undefined],
  ['POST', '/v1/receipts/appeals', {text: 'Why?'}],
]

describeEachStore('a code that leads to nothing', (opened) => {
  let town: Writing
  const codes: Record<string, string> = {}

  beforeAll(async () => {
    const {db} = opened().store
    town = await openWriting(opened().store)
    const park = parkDefinition()
    const talks = threadDefinition()
    await town.define({...talks, consultations: [...park.consultations, ...talks.consultations]})
    town.clock.now = june
    const comment = await town.write(1)
    const response = (await (await town.app.request(responsesPath, post(formOf(1)))).json()) as {
      receipt: string
    }
    await eraseExpired(db, Date.parse('2027-01-02T00:00:00Z'))
    Object.assign(codes, {
      'of a comment that was erased': comment.receipt,
      'of a response that was erased': response.receipt,
      'that was made up': nothing,
      'that can be none': 'x',
      'that is empty': '',
      'without end': 'A'.repeat(5_000),
    })
  })

  /** The reply, and the statements that the store was asked meanwhile. */
  async function ask(code: string, [method, path, body]: (typeof requests)[number]) {
    const {done: reply, statements} = await askedOfStore(opened().store, () =>
      town.receipt(method, code, body, path),
    )
    return {
      status: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: await reply.text(),
      statements,
    }
  }

  describe.each(requests)('%s %s', (...request) => {
    test('has one reply and asks the store one thing, whatever code it is', async () => {
      const known = await ask(nothing, request)

      for (const code of Object.values(codes)) expect(await ask(code, request)).toEqual(known)
      expect(known.status).toBe(404)
      expect(known.statements.length).toBeGreaterThan(2)
    })
  })
})
