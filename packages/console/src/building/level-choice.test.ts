/// <reference types="mocha" />
import {terms} from '@saha/i18n/console-building/en'
import {expect} from 'chai'
import type {Place} from '../kit/place.ts'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, show} from '../test-kit/console-page.ts'
import {answer, hangUp} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'
import {DraftEditor} from './draft-editor.ts'
import type {Kind} from './kinds.ts'
import {levelChoice} from './level-choice.ts'

const place = placeFor('build', 'invite')

interface Shown {
  level?: string
  /** Whether it has been published. */
  isPublished?: boolean
  rights?: Place['rights']
}

async function shown(kind: Kind, {level, isPublished = false, rights = place.rights}: Shown = {}) {
  answer({})
  const content = {activities: [{id: 'it', kind, ...(level && {level})}]}
  const published = isPublished ? content : null
  const draft = {
    consultation: 'park',
    revision: 1,
    content,
    published,
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
  await show('en', (reader) => {
    return levelChoice({editor, terms, reader, place: {...place, rights}}, 'activities[0]', kind)
  })
}

const choices = () => [...document.querySelectorAll('option')].map(({value}) => value)

let editor: DraftEditor

afterEach(() => {
  editor.end()
  hangUp()
  clear()
})

describe('who may take part', () => {
  for (const kind of ['survey', 'event'] as const)
    it(`in a ${kind} is anybody, each browser once, or those invited`, async () => {
      await shown(kind)

      expect(choices()).to.deep.equal(['open', 'browser', 'invitation'])
      expect(await barriers()).to.deep.equal([])
    })

  for (const kind of ['comments', 'ideas'] as const)
    it(`in ${kind} is anybody or those invited: nobody counts how often one browser writes`, async () => {
      await shown(kind)

      expect(choices()).to.deep.equal(['open', 'invitation'])
    })

  it('is said in plain words for what is chosen, and stands in the draft', async () => {
    await shown('survey', {level: 'browser'})
    expect(document.body.innerText).to.include('answering twice by mistake')

    const select = find<HTMLSelectElement>('select')
    select.value = 'invitation'
    select.dispatchEvent(new Event('change'))

    expect(editor.at('activities[0].level')).to.equal('invitation')
  })

  it('leads to the codes once it is published, for those who may make them', async () => {
    await shown('survey', {level: 'invitation', isPublished: true})
    expect(find<HTMLAnchorElement>('a').hash).to.equal('#/town/invitations/park')

    clear()
    await shown('survey', {level: 'invitation'})
    expect(document.querySelector('a')).to.equal(null)

    clear()
    await shown('survey', {level: 'invitation', isPublished: true, rights: ['build']})
    expect(document.querySelector('a')).to.equal(null)
  })
})
