/// <reference types="mocha" />
import {expect} from 'chai'
import {html} from 'lit'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, hangUp, overview, refused} from '../test-kit/server.ts'
import {ownWords} from './own-words.ts'
import {define} from './page.ts'

if (!customElements.get('console-building')) define()

const draft = {
  consultation: 'park',
  revision: 3,
  content: {id: 'park', title: {en: 'The park', ar: 'الحديقة'}, activities: []},
  published: null,
  changed: null,
  images: {},
  contributed: [],
}

afterEach(() => {
  clear()
  hangUp()
})

describe('somebody who may not build any more', () => {
  for (const language of languages) {
    it(`is told why nothing is saved, and is handed what they wrote, in ${language}`, async () => {
      answer({readDraft: new Response(JSON.stringify(draft)), saveDraft: refused(403, 'not-allowed')})
      const {id, ...town} = overview.municipalities[0]!
      const place = {...town, municipality: id, server: '', email: overview.email}
      await show(
        language,
        (reader) =>
          html`<main class="wrap">
            <console-building .reader=${reader} .place=${place} .rest=${['park']}></console-building>
          </main>`,
      )
      await until(() => document.querySelector('#at-title-en') !== null)

      type('#at-title-en', 'The old park')
      await until(() => document.querySelector('#own-words') !== null)
      await settle()

      expect(find<HTMLTextAreaElement>('#own-words').value).to.equal('الحديقة\nThe old park')
      expect(document.activeElement?.id).not.to.equal('own-words')
      expect(await barriers()).to.deep.equal([])
    })
  }

  it('takes along every text, and nothing that is none', () => {
    const content = {
      id: 'park',
      title: {ar: 'الحديقة', en: 'The park'},
      opens: '2026-06-01T00:00:00Z',
      activities: [
        {
          kind: 'survey',
          survey: {pages: [{questions: [{text: {en: 'Why?'}, options: [{text: {en: 'So'}}]}]}]},
        },
      ],
    }

    expect(ownWords(content, ['en', 'ar'])).to.equal('The park\nالحديقة\nWhy?\nSo')
  })
})
