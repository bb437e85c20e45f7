/** The page of a consultation that goes on in phases. */
import {beforeAll, beforeEach, expect, test} from 'vitest'
import {consultationOf, definitionOf, openNetwork, words} from '../../consultations/lists.test-kit.ts'
import {june} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {wordsOf} from '../test-kit.ts'

const DAY = 86_400_000
const after = (days: number) => new Date(june + days * DAY).toISOString()
const stepwise = consultationOf('square', [-5, 20], {
  phases: [
    {id: 'choose', title: words('Choosing'), opens: after(-5), closes: after(3)},
    {
      id: 'decide',
      title: words('Deciding'),
      text: words('The council meets.'),
      opens: after(3),
      closes: after(9),
    },
  ],
})
const opened = useFile()
let town: Awaited<ReturnType<typeof openNetwork>>

beforeAll(async () => {
  town = await openNetwork(opened().store, [
    definitionOf('irbid', [stepwise, consultationOf('bus', [-5, 20])]),
  ])
})
beforeEach(() => {
  town.clock.now = june
})

const read = async (path: string) => (await town.get(path)).text()

/** Steps in words, and which of them is the present one. */
async function steps() {
  const items = [...(await read('/c/irbid/square?lang=en')).matchAll(/<li([^>]*)>(\s*<h3>.*?)<\/li>/gs)]
  return items.map(([, attributes = '', inner = '']) => ({
    words: wordsOf(inner).replaceAll(/\s+/g, ' ').trim(),
    isNow: attributes.includes('aria-current="step"'),
  }))
}

test('says its steps in their order, and which of them is now', async () => {
  expect(await steps()).toEqual([
    {words: 'Choosing Open Until 18 June 2026', isNow: true},
    {words: 'Deciding Coming Opens on 18 June 2026 The council meets.', isNow: false},
  ])
})

test('says the next step as soon as it begins', async () => {
  await steps()
  town.clock.now = june + 3 * DAY

  expect((await steps()).map(({isNow}) => isNow)).toEqual([false, true])
})

test('has no such list where everything is one step', async () => {
  expect(await read('/c/irbid/bus?lang=en')).not.toContain('class="steps"')
})
