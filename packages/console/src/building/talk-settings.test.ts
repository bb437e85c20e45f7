/// <reference types="mocha" />
import {terms} from '@saha/i18n/console-building/en'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, show} from '../test-kit/console-page.ts'
import {answer, hangUp} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import {DraftEditor} from './draft-editor.ts'
import {talkSettings} from './talk-settings.ts'

const place = placeFor('build')
const path = 'activities[0].comments'

let editor: DraftEditor

async function shown(comments: Record<string, string | boolean>) {
  answer({})
  const draft = {
    consultation: 'park',
    revision: 1,
    content: {activities: [{id: 'talk', kind: 'comments', comments}]},
    published: null,
    changed: null,
    images: {},
    contributed: [],
  }
  editor = new DraftEditor(
    'town',
    draft,
    () => {},
    () => {},
  )
  await show('en', (reader) => talkSettings({editor, terms, reader, place}, path))
}

const tick = () => find<HTMLInputElement>('[id$=opinions]')
const labels = () => [...document.querySelectorAll('label')].map(({textContent}) => textContent?.trim() ?? '')

afterEach(() => {
  editor.end()
  hangUp()
  clear()
})

describe('statements with groups of opinion', () => {
  it('stand in place of support, and say what becomes of the votes', async () => {
    await shown({votes: 'both'})

    tick().click()

    expect(editor.at(`${path}.opinions`)).to.equal(true)
    expect(editor.at(`${path}.votes`)).to.equal('none')
    expect(document.body.textContent).to.include('kept together until the discussion closes')
  })

  it('give way to support again', async () => {
    await shown({votes: 'none', opinions: true})

    tick().click()

    expect(editor.at(`${path}.opinions`)).to.equal(undefined)
    expect(editor.at(`${path}.votes`)).to.equal(undefined)
  })

  it('leave no choice of support, without barriers', async () => {
    await shown({votes: 'none', opinions: true})

    expect(labels().some((label) => label.includes(terms.talk.votes))).to.equal(false)
    expect(await barriers()).to.deep.equal([])
  })
})
