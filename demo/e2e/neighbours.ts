/** People of the town who answer the park survey over the public interface, as a phone would without a browser. */
import {randomBytes} from 'node:crypto'
import {setTimeout as sleep} from 'node:timers/promises'

const park = 'ain-al-sarw/park-survey'

/** Results as the server publishes them, as far as these tests read them. */
export interface Published {
  number: number
  people: number
  questions: {question: string; people: number | null; cells: {cell: string; count: number | null}[]}[]
}

const longestPublication = 20_000

/**
 * Lets ten neighbours after ten answer until the first result is published.
 *
 * @param saha address of the server.
 * @returns what is published.
 */
export async function answerUntilPublished(saha: string): Promise<Published> {
  const deadline = Date.now() + longestPublication
  while (Date.now() < deadline) {
    await letTenAnswer(saha)
    const snapshot = await untilPublished(saha, 1_500)
    if (snapshot) return snapshot
  }
  throw new Error('Nothing was published.')
}

/** Ten neighbours answer at once. @param saha address of the server. */
export async function letTenAnswer(saha: string): Promise<void> {
  await Promise.all(Array.from({length: 10}, (_, position) => answer(saha, position)))
}

/**
 * Somebody answers the first question of a survey, and nothing else.
 *
 * @param address `municipality/activity`.
 */
export async function answerFirstQuestion(saha: string, address: string): Promise<void> {
  const {version, survey} = await (await fetch(`${saha}/v1/activities/${address}`)).json()
  const [{id, type, options}] = survey.pages[0].questions
  const [{id: option}] = options
  await send(saha, address, {version, answers: {[id]: type === 'multiple' ? [option] : option}})
}

async function send(saha: string, address: string, form: {version: string; answers: object}): Promise<void> {
  const response = await fetch(`${saha}/v1/surveys/${address}/responses`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({key: randomBytes(16).toString('hex'), ...form}),
  })
  if (response.status !== 201) throw new Error(`The server replied ${response.status}.`)
}

/** Two in five would plant shade first, one in five leaves everything as it is; all live seven minutes away. */
async function answer(saha: string, position: number) {
  const {version} = await (await fetch(`${saha}/v1/activities/${park}`)).json()
  const firsts = ['shade', 'shade', 'paths', 'light', 'nothing']
  const answers = {visits: 'weekly', minutes: 7, first: firsts[position % firsts.length], satisfaction: 6}
  await send(saha, park, {version, answers})
}

async function untilPublished(saha: string, longest: number): Promise<Published | undefined> {
  const deadline = Date.now() + longest
  while (Date.now() < deadline) {
    const {snapshot} = await (await fetch(`${saha}/v1/results/${park}`)).json()
    if (snapshot) return snapshot
    await sleep(100)
  }
  return undefined
}
