/** What the municipality has answered stands at the top of a hosted thread, in short. */
import {beforeAll, expect, test} from 'vitest'
import {openTalk} from '../../comments/reading.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {wordsOf} from '../test-kit.ts'

const opened = useFile()
let talk: Awaited<ReturnType<typeof openTalk>>

beforeAll(async () => {
  talk = await openTalk(opened().store)
})

test('a long answer of the municipality ends there at the end of a word, and a short one is whole', async () => {
  const office = JSON.stringify({en: 'Parks', ar: 'الحدائق'})
  await talk.say({name: '', office, text: 'Benches in spring.\n\nTrees in autumn.'})
  await talk.say({name: '', office, text: 'caretakers '.repeat(40), is_pinned: 1})

  const words = wordsOf(await (await talk.get('/embed/irbid/park-talk?lang=en')).text())
  const [, long = '', short = ''] = /2 official answers Parks (.*?) Parks (.*?) 2 comments/.exec(words) ?? []

  expect(long).toMatch(/^(?:caretakers )+caretakers…$/)
  expect(short).toBe('Benches in spring. Trees in autumn.')
})
