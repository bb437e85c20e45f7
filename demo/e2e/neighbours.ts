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

const longestPublication = 60_000

/**
 * Lets ten neighbours after ten answer until there are results.
 *
 * @param saha address of the server.
 * @param questions that have to be told: while a survey is open, one may be withheld until a later publication.
 * @returns what is published.
 */
export async function answerUntilPublished(
  saha: string,
  questions: readonly string[] = [],
): Promise<Published> {
  const deadline = Date.now() + longestPublication
  let last = 0
  while (Date.now() < deadline) {
    await letTenAnswer(saha)
    const snapshot = await untilPublished(saha, {after: last, longest: 3_000})
    last = snapshot?.number ?? last
    const told = snapshot?.questions.filter(({people}) => people !== null).map(({question}) => question)
    if (snapshot && questions.every((question) => told?.includes(question))) return snapshot
  }
  throw new Error('Nothing was published.')
}

/** Ten neighbours answer at once. @param saha address of the server. */
export async function letTenAnswer(saha: string): Promise<void> {
  await Promise.all(Array.from({length: 10}, () => answer(saha, (asked += 1))))
}

/** Neighbours who have answered so far: no ten of them answer like the ten before. */
let asked = 0

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

/** Most come weekly; two in five would plant shade first, one in five leaves everything as it is. */
async function answer(saha: string, position: number) {
  const {version} = await (await fetch(`${saha}/v1/activities/${park}`)).json()
  const firsts = ['shade', 'shade', 'paths', 'light', 'nothing']
  const isOften = position % 13 > 3
  const answers = {
    visits: isOften ? 'weekly' : 'monthly',
    minutes: isOften ? 7 : 25,
    first: firsts[position % firsts.length],
    satisfaction: isOften ? 6 : 8,
  }
  await send(saha, park, {version, answers})
}

async function untilPublished(
  saha: string,
  {after, longest}: {after: number; longest: number},
): Promise<Published | undefined> {
  const deadline = Date.now() + longest
  while (Date.now() < deadline) {
    const {snapshot} = await (await fetch(`${saha}/v1/results/${park}`)).json()
    if (snapshot?.number > after) return snapshot
    await sleep(100)
  }
  return undefined
}
