import {afterEach, expect, test, vi} from 'vitest'
import {callStaff, StaffRefusedError} from './call-staff.ts'
import {UnreachableError} from './call.ts'

afterEach(() => vi.unstubAllGlobals())

/** What arrives at a server that gives this reply. */
function serverThatReplies(reply: () => Response) {
  const fetch = vi.fn<(address: string, init: RequestInit) => Promise<Response>>(async () => reply())
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const json =
  (body: unknown, init: ResponseInit = {}) =>
  () =>
    new Response(JSON.stringify(body), init)

test('a question goes to the server of the page with its cookie, and never out of a cache', async () => {
  const fetch = serverThatReplies(json({consultations: []}))

  const reply = await callStaff('/saha', 'readConsultations', {municipality: 'town'})

  expect(reply).toEqual({consultations: []})
  const [address, init] = fetch.mock.calls[0]!
  expect(address).toBe('/saha/console/api/municipalities/town/consultations')
  expect(init).toMatchObject({method: 'GET', credentials: 'same-origin', cache: 'no-store', body: null})
})

test('a sign-in is sent as JSON, and has no reply', async () => {
  const fetch = serverThatReplies(() => new Response(null, {status: 204}))
  const body = {email: 'clerk@town.example', password: 'x'}

  const reply = await callStaff('', 'signIn', {}, body)

  expect(reply).toBeUndefined()
  expect(fetch.mock.calls[0]![1]).toMatchObject({
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body),
  })
})

test('a file comes with the name that the server gave it', async () => {
  const headers = {'Content-Disposition': 'attachment; filename="park-survey-responses-2026-06-15.csv"'}
  serverThatReplies(() => new Response('a,b', {headers}))

  const file = await callStaff('', 'downloadResponses', {municipality: 'town', activity: 'park-survey'})

  if (!('content' in file)) throw new Error('No file came.')
  expect([file.name, await file.content.text()]).toEqual(['park-survey-responses-2026-06-15.csv', 'a,b'])
})

test('a file that breaks off is no file', async () => {
  const headers = {'Content-Disposition': 'attachment; filename="a.csv"'}
  const broken = () => new ReadableStream({start: (stream) => stream.error(new TypeError('network error'))})
  serverThatReplies(() => new Response(broken(), {headers}))

  const asking = callStaff('', 'downloadResponses', {municipality: 'town', activity: 'park-survey'})

  await expect(asking).rejects.toBeInstanceOf(UnreachableError)
})

test('a refusal says what it has to say beside its code', async () => {
  const newest = {revision: 7}
  serverThatReplies(
    json(
      {type: 'urn:saha:refusal:changed-meanwhile', status: 409, code: 'changed-meanwhile', newest},
      {status: 409},
    ),
  )

  await expect(
    callStaff('', 'saveDraft', {municipality: 'town', consultation: 'park'}, {revision: 6, content: {}}),
  ).rejects.toEqual(new StaffRefusedError('changed-meanwhile', 0, {newest}))
})

test('a refusal has its code, and says how long to wait', async () => {
  const problem = {type: 'urn:saha:refusal:too-many-tries', status: 429, code: 'too-many-tries'}
  serverThatReplies(json(problem, {status: 429, headers: {'Retry-After': '30'}}))

  await expect(callStaff('', 'signIn', {}, {email: 'a@b.example', password: 'x'})).rejects.toEqual(
    new StaffRefusedError('too-many-tries', 30),
  )
})

test.each([
  ['a hotel’s sign-in page', () => new Response('<!doctype html>')],
  ['a gateway’s error', () => new Response('bad gateway', {status: 502})],
  ['JSON of somebody else', json({hello: 'world'})],
  ['nothing', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s is no answer of the server’s', async (_, reply) => {
  serverThatReplies(reply as () => Response)

  await expect(callStaff('', 'readOverview')).rejects.toBeInstanceOf(UnreachableError)
})
