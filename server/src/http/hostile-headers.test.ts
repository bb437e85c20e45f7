/** Headers that are made to keep a server busy. Node itself takes at most 16 KB of them. */
import {beforeAll, expect, test} from 'vitest'
import {useFile} from '../storage/each-store.ts'
import {formOf, openSquare, post, responsesPath, resultsPath} from '../saha.test-kit.ts'

const opened = useFile()
const long = 15_000
let square: Awaited<ReturnType<typeof openSquare>>

beforeAll(async () => {
  square = await openSquare(opened().store)
  await square.define()
  await square.app.request(resultsPath)
})

/** Milliseconds for one request; the best of five, because machines are busy. */
async function timeOf(ask: () => Response | Promise<Response>) {
  const times: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    const start = performance.now()
    await ask()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}

test.each([
  ['accept-encoding', `br${' '.repeat(long)};`],
  ['accept-encoding', 'br;q=,'.repeat(long / 6)],
  ['if-none-match', 'W/"a",'.repeat(long / 6)],
  ['if-none-match', `W/${' '.repeat(long)}`],
  ['saha-receipt', '- '.repeat(long / 2)],
  ['saha-receipt', 'O'.repeat(long)],
])('%s is read in no time (%#)', async (name, value) => {
  const path = name === 'saha-receipt' ? '/v1/receipts' : resultsPath

  expect(await timeOf(() => square.app.request(path, {headers: {[name]: value}}))).toBeLessThan(50)
})

test.each([
  ['content-type', `application/json${' '.repeat(long)}x`],
  ['content-type', `application/json;${' '.repeat(long)}charset`],
  ['content-length', '9'.repeat(long)],
  ['origin', `https://${'a.'.repeat(long / 2)}`],
])('%s of a response is read in no time (%#)', async (name, value) => {
  const ask = () => square.app.request(responsesPath, post(formOf(1), {[name]: value}))

  expect(await timeOf(ask)).toBeLessThan(50)
})
