/** What nobody should send. Each is refused with a stable code, says nothing of what was sent, and stores nothing. */
import {refusals} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {plainText} from '@saha/domain'
import {afterEach, beforeAll, describe, expect, test} from 'vitest'
import {columns} from '../storage/columns.ts'
import {useFile} from '../storage/each-store.ts'
import {
  countResponses,
  forgetContributions,
  formOf,
  openSquare,
  post,
  responsesPath,
  rightAnswers,
} from '../saha.test-kit.ts'

const opened = useFile()
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  square = await openSquare(opened().store)
  await square.define()
})

afterEach(() => forgetContributions(opened().store))

/** Stands for what a citizen typed: it must never come back. */
const typed = 'gh0st-w0rd'
const right = formOf(1)
const deep = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`
const raw = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  ...post({}, headers),
  body,
})

const cases: [what: string, request: RequestInit, code: keyof typeof refusals][] = [
  ['no body', raw(''), 'malformed'],
  ['no JSON', raw(`${typed} {`), 'malformed'],
  ['half of a JSON', raw(JSON.stringify(right).slice(0, -9)), 'malformed'],
  ['broken UTF-8', raw(new Uint8Array([...Buffer.from('{"key":"'), 0xc3, 0x28, 0xff])), 'malformed'],
  ['UTF-16', raw(Buffer.from(JSON.stringify(right), 'utf16le')), 'malformed'],
  ['a list', post([right]), 'invalid'],
  ['nothing', post(null), 'invalid'],
  ['a number', post(7), 'invalid'],
  ['no key', post({...right, key: undefined}), 'invalid'],
  ['a key that is too short', post({...right, key: typed}), 'invalid'],
  ['a key in capitals', post({...right, key: 'A'.repeat(32)}), 'invalid'],
  ['no version', post({...right, version: undefined}), 'invalid'],
  ['no answers', post({...right, answers: undefined}), 'invalid'],
  ['answers as a list', post({...right, answers: ['daily']}), 'invalid'],
  ['a field that nobody asked for', post({...right, [typed]: 1}), 'invalid'],
  ['columns of the store', post({...right, id: typed, batch: 0, day: 1, activity: 2}), 'invalid'],
  ['an answer that is an object', post({...right, answers: {often: {daily: [[typed]]}}}), 'invalid'],
  ['rows for a choice', post({...right, answers: {often: {daily: typed}}}), 'answers-refused'],
  ['a place for a choice', post({...right, answers: {often: {listed: 'daily'}}}), 'answers-refused'],
  [
    'words of one’s own where none are asked for',
    post({...right, answers: {often: {chosen: 'daily', other: typed}}}),
    'answers-refused',
  ],
  [
    'a choice with more to it',
    post({...right, answers: {often: {chosen: 'daily', other: typed, [typed]: 1}}}),
    'invalid',
  ],
  [
    'a point on the moon',
    post({...right, answers: {often: {shape: {type: 'Point', coordinates: [1e6, 1e6]}}}}),
    'invalid',
  ],
  [
    'a shape that nobody draws',
    post({...right, answers: {often: {shape: {type: typed, coordinates: [1, 1]}}}}),
    'invalid',
  ],
  ['shares that are words', post({...right, answers: {often: {daily: '7 %'}}}), 'invalid'],
  ['an answer that is true', post({...right, answers: {often: true}}), 'answers-refused'],
  ['an answer that is false', post({...right, answers: {often: false}}), 'invalid'],
  ['a list that is empty', post({...right, answers: {why: []}}), 'invalid'],
  ['a list of numbers', post({...right, answers: {why: [1]}}), 'invalid'],
  ['a list in a list', post({...right, answers: {why: [['walk']]}}), 'invalid'],
  [
    'too deep',
    raw(`{"key":"${right.key}","version":"${right.version}","answers":{"why":${deep(20_000)}}}`),
    'invalid',
  ],
  [
    'thousands of keys',
    post({...right, answers: Object.fromEntries(Array.from({length: 4_000}, (_, at) => [`q${at}`, 'a']))}),
    'invalid',
  ],
  [
    'a key that JavaScript gives a meaning',
    raw(`{"__proto__":{"key":"${right.key}"},${JSON.stringify(right).slice(1)}`),
    'invalid',
  ],
  [
    'the same among the answers',
    raw(JSON.stringify(right).replace('{"often"', '{"__proto__":"x","often"')),
    'invalid',
  ],
  [
    'the same in disguise',
    raw(JSON.stringify(right).replace('{"often"', '{"\\u005f_proto__":{"a":1},"often"')),
    'invalid',
  ],
  [
    'the same as a question',
    post({...right, answers: {...rightAnswers, constructor: 'daily'}}),
    'answers-refused',
  ],
  [
    'a question that there is not',
    post({...right, answers: {...rightAnswers, [typed]: 'daily'}}),
    'answers-refused',
  ],
  ['an option that there is not', post({...right, answers: {often: typed}}), 'answers-refused'],
  ['an inherited option', post({...right, answers: {often: 'constructor'}}), 'answers-refused'],
  ['words for a number', post({...right, answers: {...rightAnswers, age: typed}}), 'answers-refused'],
  ['a number for words', post({...right, answers: {...rightAnswers, more: 7}}), 'answers-refused'],
  ['one for many', post({...right, answers: {...rightAnswers, why: 'walk'}}), 'answers-refused'],
  ['many for one', post({...right, answers: {often: ['daily']}}), 'answers-refused'],
  ['a value off the scale', post({...right, answers: {...rightAnswers, safe: 11}}), 'answers-refused'],
  ['half a step on the scale', post({...right, answers: {...rightAnswers, safe: 1.5}}), 'answers-refused'],
  ['a number beyond all bounds', raw(JSON.stringify(right).replace(':34', ':1e999')), 'invalid'],
  ['an option twice', post({...right, answers: {...rightAnswers, why: ['walk', 'walk']}}), 'answers-refused'],
  [
    'none of these, and one of these',
    post({...right, answers: {...rightAnswers, why: ['none', 'walk']}}),
    'answers-refused',
  ],
  ['"rather not say" where it is not offered', post({...right, answers: {often: null}}), 'answers-refused'],
  ['a required question left out', post({...right, answers: {safe: 3}}), 'answers-refused'],
  ['words that are too long', post({...right, answers: {...rightAnswers, name: typed}}), 'answers-refused'],
  [
    'very many words',
    post({...right, answers: {...rightAnswers, more: 'ب'.repeat(4_001)}}),
    'answers-refused',
  ],
  ['a form', raw(`key=${typed}`, {'content-type': 'application/x-www-form-urlencoded'}), 'unsupported-type'],
  ['plain text', raw(JSON.stringify(right), {'content-type': 'text/plain'}), 'unsupported-type'],
  [
    'JSON in another script',
    raw(JSON.stringify(right), {'content-type': 'application/json; charset=utf-16'}),
    'unsupported-type',
  ],
  [
    'something that only looks like JSON',
    raw(JSON.stringify(right), {'content-type': 'application/jsonp'}),
    'unsupported-type',
  ],
  ['a packed body', raw(JSON.stringify(right), {'content-encoding': 'gzip'}), 'unsupported-type'],
  ['more than a body may have', post({...right, answers: {more: 'x'.repeat(limits.bodyBytes)}}), 'too-large'],
  ['more than it announces', raw(' '.repeat(limits.bodyBytes + 1), {'content-length': '5'}), 'too-large'],
  ['a length that is none', raw(JSON.stringify(right), {'content-length': 'many'}), 'too-large'],
  ['from a page of another site', post(right, {origin: 'https://evil.example'}), 'origin-not-allowed'],
  [
    'from a site that begins alike',
    post(right, {origin: 'https://www.irbid.example.evil.example'}),
    'origin-not-allowed',
  ],
  ['from the same site over http', post(right, {origin: 'http://www.irbid.example'}), 'origin-not-allowed'],
  ['from a frame without origin', post(right, {origin: 'null'}), 'origin-not-allowed'],
]

describe('what nobody should send', () => {
  test.each(cases)('%s', async (_, request, code) => {
    const reply = await square.app.request(responsesPath, request)
    const text = await reply.text()

    expect(JSON.parse(text)).toMatchObject({code, status: refusals[code], type: `urn:saha:refusal:${code}`})
    expect(reply.status).toBe(refusals[code])
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect(text).not.toContain(typed)
    expect(await countResponses(opened().store)).toBe(0)
  })

  test.each(Object.keys(columns).map((table) => [table]))('columns of the table %s', async (table) => {
    const names = Object.keys(columns[table as keyof typeof columns])

    const replies = await Promise.all(names.map((name) => square.send({...right, [name]: 1})))

    expect(new Set(replies.map(({status}) => status))).toEqual(new Set([refusals.invalid]))
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('names the questions whose answers are none, in the order of the survey, and none of its own making', async () => {
    const answers = {[typed]: [[]], age: [], more: 'Shade.', often: {a: [[]]}, safe: 7}
    const reply = await square.send({...right, answers})

    expect(await square.problem(reply)).toEqual({
      type: 'urn:saha:refusal:invalid',
      status: 422,
      code: 'invalid',
      problems: [
        {question: 'often', code: 'wrong-type'},
        {question: 'age', code: 'wrong-type'},
        {question: '', code: 'unknown-question'},
      ],
    })
  })

  test('leaves the objects of JavaScript as they were', () => {
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  })

  test('does not keep right forms from being accepted', async () => {
    const {origin: _, ...headers} = post(right).headers as Record<string, string>
    const replies = [
      await square.send(right),
      await square.send(formOf(2), {'content-type': 'Application/JSON; charset=UTF-8'}),
      await square.app.request(responsesPath, {...post(formOf(3)), headers}),
    ]

    expect(replies.map(({status}) => status)).toEqual([201, 201, 201])
  })
})

describe('addresses that lead nowhere', () => {
  test.each([
    ['/v1/surveys/irbid/other/responses', 'POST', 'not-found'],
    ['/v1/surveys/other/park-survey/responses', 'POST', 'not-found'],
    ['/v1/surveys/..%2f..%2fetc/passwd/responses', 'POST', 'not-found'],
    ["/v1/surveys/irbid'--/park-survey/responses", 'POST', 'not-found'],
    ['/v1/surveys/%ff/%00/responses', 'POST', 'not-found'],
    ['/v1/surveys/__proto__/constructor/responses', 'POST', 'not-found'],
    [`/v1/results/irbid/${'a'.repeat(5_000)}`, 'GET', 'not-found'],
    ['/v1/results/irbid', 'GET', 'not-found'],
    ['/', 'GET', 'not-found'],
    ['/v1/results/irbid/park-survey', 'POST', 'method-not-allowed'],
    ['/v1/results/irbid/park-survey', 'DELETE', 'method-not-allowed'],
    [responsesPath, 'GET', 'method-not-allowed'],
    ['/v1/receipts', 'POST', 'method-not-allowed'],
  ] as const)('%s (%s)', async (path, method, code) => {
    const body = method === 'POST' ? post(right) : {method}

    const reply = await square.app.request(path, body)

    expect(await square.problem(reply)).toEqual({
      code,
      status: refusals[code],
      type: `urn:saha:refusal:${code}`,
    })
    expect(reply.status).toBe(refusals[code])
    expect(await countResponses(opened().store)).toBe(0)
  })

  test('a wrong method is told the right ones', async () => {
    const reply = await square.app.request(responsesPath)

    expect(reply.headers.get('allow')).toBe('POST')
  })
})

const strings = join(import.meta.dirname, '../../../../shared/data/adversarial/blns/blns.json')

describe.skipIf(!existsSync(strings))('naughty strings (SKIPPED without ../shared/data)', () => {
  const naughty: string[] = existsSync(strings) ? JSON.parse(readFileSync(strings, 'utf8')) : []

  test('are accepted as answers, and stored as the same text', async () => {
    const replies = await Promise.all(
      naughty.map((words, at) => square.send(formOf(1_000 + at, {often: 'daily', more: words}))),
    )

    const rows = await opened().store.db.selectFrom('survey_response').select('answers').execute()
    const stored = rows.map(({answers}) => JSON.parse(answers).more ?? '').toSorted()
    const expected = naughty
      .map(plainText)
      .map((words) => (words.trim() === '' ? '' : words))
      .toSorted()
    expect(naughty.length).toBeGreaterThan(500)
    expect(new Set(replies.map(({status}) => status))).toEqual(new Set([201]))
    expect(stored).toEqual(expected)
  })
})
