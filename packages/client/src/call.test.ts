import {routes} from '@saha/contract/routes'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {callWithPass} from './call-with-pass.ts'
import {call, RefusedError, UnreachableError} from './call.ts'
import {forgetPass, keepPass, passFor} from './pass.ts'

const address = {municipality: 'town', activity: 'park-survey'}
const receipt = {receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', cleaned: []}
const form = {key: '0'.repeat(32), version: '0123456789abcdef', answers: {often: 'daily'}}

function answer(reply: Response | Error) {
  const fetch = vi.fn<typeof globalThis.fetch>(() =>
    reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply),
  )
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), {status})

const refusal = (code: string, status: number, problems?: unknown) =>
  json({type: `urn:saha:refusal:${code}`, status, code, problems}, status)

afterEach(() => vi.unstubAllGlobals())

describe('a request', () => {
  test('goes to the address of its route, without cookies', async () => {
    const fetch = answer(json({consultation: {}}))

    await call('https://saha.example/', routes.readActivity, address)

    expect(fetch.mock.calls[0]?.[0]).toBe('https://saha.example/v1/activities/town/park-survey')
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      body: null,
      headers: {},
    })
  })

  test('carries a form as JSON', async () => {
    const fetch = answer(json(receipt, 201))

    const reply = await call('https://saha.example', routes.sendResponse, address, form)

    expect(reply).toEqual(receipt)
    expect(fetch.mock.calls[0]?.[0]).toBe('https://saha.example/v1/surveys/town/park-survey/responses')
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      method: 'POST',
      body: JSON.stringify(form),
      headers: {'Content-Type': 'application/json'},
    })
  })

  test('carries a receipt in a header, never in the address', async () => {
    const fetch = answer(json({kind: 'response'}))

    await call('https://saha.example', routes.readReceipt, {}, undefined, {receipt: receipt.receipt})

    expect(fetch.mock.calls[0]?.[0]).toBe('https://saha.example/v1/receipts')
    const headers = new Headers(fetch.mock.calls[0]?.[1]?.headers)
    expect([...headers]).toEqual([['saha-receipt', receipt.receipt]])
  })
})

describe('a pass', () => {
  const pass = `${'0a'.repeat(16)}.${'Bc-_'.repeat(21)}Bc`

  afterEach(() => forgetPass(address))

  test('goes along with what is sent to its activity, in a header, and with nothing else', async () => {
    const fetch = answer(json(receipt, 201)).mockImplementation(async () => json(receipt, 201))
    keepPass(address, pass)

    await callWithPass('https://saha.example', routes.sendResponse, address, form)
    await callWithPass('https://saha.example', routes.sendResponse, {...address, activity: 'library'}, form)

    const sent = fetch.mock.calls.map(([, init]) => new Headers(init?.headers).get('Saha-Pass'))
    expect(sent).toEqual([pass, null])
  })

  test('that the server does not take is forgotten', async () => {
    answer(json({type: 'urn:saha:refusal:pass-missing', status: 403, code: 'pass-missing'}, 403))
    keepPass(address, pass)

    const sent = callWithPass('https://saha.example', routes.sendResponse, address, form)

    await expect(sent).rejects.toMatchObject({code: 'pass-missing'})
    expect(passFor(address)).toBeUndefined()
  })
})

describe('a refusal', () => {
  test('keeps its code and the answers that it names', async () => {
    const problems = [{question: 'often', code: 'required'}]
    answer(refusal('answers-refused', 422, problems))

    const failure = await call('https://saha.example', routes.sendResponse, address, form).catch(
      (error) => error,
    )

    expect(failure).toBeInstanceOf(RefusedError)
    expect(failure).toMatchObject({code: 'answers-refused', status: 422, problems, isFinal: true})
  })

  test('is not final while the server is busy or at fault', async () => {
    answer(refusal('busy', 503))

    const failure = await call('https://saha.example', routes.sendResponse, address, form).catch(
      (error) => error,
    )

    expect(failure).toMatchObject({code: 'busy', isFinal: false})
  })

  test('is not final where too much arrives at once, and says when to come again', async () => {
    const problem = {type: 'urn:saha:refusal:too-many', status: 429, code: 'too-many'}
    answer(new Response(JSON.stringify(problem), {status: 429, headers: {'Retry-After': '40'}}))

    const failure = await call('https://saha.example', routes.sendResponse, address, form).catch(
      (error) => error,
    )

    expect(failure).toMatchObject({code: 'too-many', retryAfter: 40, isFinal: false})
  })

  test('of a second response names the day of the first', async () => {
    const problem = {type: 'urn:saha:refusal:answered-already', status: 409, code: 'answered-already'}
    answer(json({...problem, day: '2026-06-15'}, 409))

    const failure = await call('https://saha.example', routes.sendResponse, address, form).catch(
      (error) => error,
    )

    expect(failure).toMatchObject({day: '2026-06-15', retryAfter: 0, isFinal: true})
  })

  test('of a newer server is still one', async () => {
    answer(refusal('moonstruck', 418))

    const failure = await call('https://saha.example', routes.sendResponse, address, form).catch(
      (error) => error,
    )

    expect(failure).toMatchObject({code: 'moonstruck', isFinal: true})
  })
})

describe('a server counts as unreachable', () => {
  test.each([
    ['without a network', new TypeError('Failed to fetch')],
    ['when a gateway answers', new Response('<h1>502 Bad Gateway</h1>', {status: 502})],
    ['when a hotel asks to sign in', new Response('<form>Wi-Fi</form>', {status: 200})],
    ['when half an answer arrives', new Response('{"receipt": "7K3')],
    ['when an empty answer arrives', new Response('')],
    ['when somebody else answers in JSON', json({ok: true})],
    ['when somebody else answers with a list', json([])],
    ['when somebody else answers with nothing', json(null)],
    ['when a proxy forbids it in its own words', json({error: 'forbidden'}, 403)],
    ['when a gateway repeats a receipt with a failure', json(receipt, 502)],
  ])('%s', async (_, reply) => {
    answer(reply)

    const failure = await call('https://saha.example', routes.sendResponse, address, form).catch(
      (error) => error,
    )

    expect(failure).toBeInstanceOf(UnreachableError)
  })

  test('when it takes too long', async () => {
    vi.stubGlobal(
      'fetch',
      (_: string, {signal}: RequestInit) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    )

    const failure = await call('https://saha.example', routes.readActivity, address, undefined, {
      patience: 5,
    }).catch((error) => error)

    expect(failure).toBeInstanceOf(UnreachableError)
  })
})
