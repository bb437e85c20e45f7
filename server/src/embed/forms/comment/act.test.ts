/** Readers without scripts support, object and report, and take it back. */
import {beforeAll, describe, expect, test} from 'vitest'
import {openTalk} from '../../../comments/reading.test-kit.ts'
import {threadDefinition} from '../../../comments/thread.test-kit.ts'
import {useFile} from '../../../storage/each-store.ts'
import {linksIn} from '../../test-kit.ts'
import {visitForms} from '../forms.test-kit.ts'

const opened = useFile()
let talk: Awaited<ReturnType<typeof openTalk>>
let open: ReturnType<typeof visitForms>
let bench: string

beforeAll(async () => {
  talk = await openTalk(opened().store, {votes: 'both'})
  open = visitForms(talk)
  bench = await talk.say({name: 'Amal', text: 'A bench'})
})

const page = (id = bench) => `/embed/irbid/park-talk/comment?lang=en&id=${id}`
const counts = async () => {
  const {comments} = await talk.read()
  const found = comments.find(({id}) => id === bench)
  return [found?.supports, found?.objections]
}
const reports = () => opened().store.db.selectFrom('report').selectAll().execute()

test('each comment of the page leads to what one can do with it', async () => {
  const html = await (await talk.get('/embed/irbid/park-talk?lang=en')).text()

  expect(linksIn(html)).toContain(`park-talk/comment?lang=en&id=${bench}`)
  expect((await open(page())).words).toMatch(/Amal A bench Reply .*Support Object Report/)
})

test('a support is counted once, however often the button is pressed, and taken back', async () => {
  const form = await open(page())

  const done = await form.press('support')
  await form.press('support')
  const after = await counts()
  const undone = await done.press('vote-back')

  expect(done.words).toContain('Your vote is counted')
  expect(after).toEqual([1, 0])
  expect(undone.words).toContain('Your vote is taken back')
  expect(await counts()).toEqual([0, 0])
})

test('an objection is counted where one can object', async () => {
  const done = await (await open(page())).press('object')
  const after = await counts()
  await done.press('vote-back')

  expect(after).toEqual([0, 1])
})

describe('a report', () => {
  test('says what is wrong, reaches the moderators, and can be taken back', async () => {
    const form = await (await open(page())).press('report')

    const incomplete = await form.press('report-send')
    const silent = await incomplete.press('report-send', {reason: 'other'})
    const done = await silent.press('report-send', {text: 'He means my neighbour.'})
    const stored = await reports()
    const undone = await done.press('report-back')

    expect(incomplete.words).toContain('Please choose what is wrong.')
    expect(silent.words).toContain('Please write what is wrong.')
    expect(done.words).toContain('A moderator looks at it.')
    expect(stored).toHaveLength(1)
    expect(undone.words).toContain('The report is taken back.')
    expect(await reports()).toEqual([])
  })
})

test('where votes of one browser are kept together, the page says that this needs scripts', async () => {
  await talk.define(threadDefinition({votes: 'none', opinions: true}))
  const form = await open(page())
  await talk.define(threadDefinition({votes: 'both'}))

  expect(form.words).toContain('the votes of one browser are counted together')
  expect(form.buttons).not.toContain('support')
})

test('what is gone, or was never there, has no such page', async () => {
  expect((await open(page('cccccccccccccccccccccc'))).status).toBe(404)
})
