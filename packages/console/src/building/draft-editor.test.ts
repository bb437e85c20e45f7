/// <reference types="mocha" />
import type {ConsultationDraft, DraftContent} from '@saha/contract'
import {expect} from 'chai'
import {clear, until} from '../test-kit/console-page.ts'
import {answer, hangUp, refused} from '../test-kit/server.ts'
import {DraftEditor} from './draft-editor.ts'

const draft: ConsultationDraft = {
  consultation: 'park',
  revision: 3,
  content: {id: 'park', title: {en: 'The park'}, activities: [{id: 'a', kind: 'comments'}]},
  published: null,
  changed: null,
  images: {},
  contributed: [],
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json'}})
const check = () => json({findings: [], more: 0, frozen: [], hints: [], changes: null})
const saved = (revision: number) =>
  json({revision, changed: {email: 'clerk@town.example', at: '2026-11-22T10:00:00Z'}})

let editor: DraftEditor

function open(content: Partial<ConsultationDraft> = {}): DraftEditor {
  editor = new DraftEditor(
    'town',
    {...draft, ...content},
    () => {},
    () => {},
  )
  return editor
}

afterEach(async () => {
  answer({saveDraft: saved(9), checkDraft: check()})
  editor.undo()
  await editor.save()
  editor.end()
  hangUp()
  clear()
})

describe('a draft', () => {
  it('is saved by itself, with the revision that it was made from', async () => {
    const arrived = answer({saveDraft: saved(4), checkDraft: check()})
    open().put('title.ar', 'الحديقة')

    await until(() => editor.saving === 'saved')

    const sent = arrived.find(({name}) => name === 'saveDraft')
    expect(sent?.body).to.deep.equal({
      revision: 3,
      content: {...draft.content, title: {en: 'The park', ar: 'الحديقة'}},
    })
    expect(editor.draft.revision).to.equal(4)
  })

  it('goes back by steps: what is typed in one go is one of them', () => {
    answer({saveDraft: 'unreachable', checkDraft: check()})
    open().put('title.en', 'The p')
    editor.put('title.en', 'The pa')
    editor.put('summary', {en: 'x'})

    editor.undo()
    expect(editor.at('summary')).to.equal(undefined)
    expect(editor.at('title.en')).to.equal('The pa')
    editor.undo()
    expect(editor.at('title.en')).to.equal('The park')
    editor.redo()
    expect(editor.at('title.en')).to.equal('The pa')
  })

  it('loses nothing when the connection is gone, nor when the window is closed meanwhile', async () => {
    answer({saveDraft: 'unreachable', checkDraft: check()})
    open().put('title.en', 'The old park')
    await until(() => editor.saving === 'offline')
    editor.end()

    answer({saveDraft: saved(4), checkDraft: check()})
    open()

    expect(editor.at('title.en')).to.equal('The old park')
    await until(() => editor.saving === 'saved')
  })

  it('takes in what somebody else has changed, and keeps both', async () => {
    const theirs: DraftContent = {...draft.content, summary: {en: 'Theirs.'}}
    const newest = {
      ...draft,
      revision: 5,
      content: theirs,
      changed: {email: 'b@town.example', at: '2026-11-22T10:00:00Z'},
    }
    let isFirst = true
    const arrived = answer({
      checkDraft: check(),
      saveDraft: () => {
        if (!isFirst) return saved(6)
        isFirst = false
        return json(
          {type: 'urn:saha:refusal:changed-meanwhile', status: 409, code: 'changed-meanwhile', newest},
          409,
        )
      },
    })
    open().put('title.en', 'Mine')

    await until(() => editor.saving === 'saved')

    expect(editor.content).to.deep.include({title: {en: 'Mine'}, summary: {en: 'Theirs.'}})
    expect(editor.other).to.equal('b@town.example')
    expect(editor.conflicts).to.deep.equal([])
    expect(arrived.findLast(({name}) => name === 'saveDraft')?.body).to.deep.include({revision: 5})
  })

  it('shows where both changed the same words: mine stand, theirs can be taken', async () => {
    const newest = {
      ...draft,
      revision: 5,
      content: {...draft.content, title: {en: 'Theirs'}},
      changed: {email: 'b@town.example', at: '2026-11-22T10:00:00Z'},
    }
    let isFirst = true
    answer({
      checkDraft: check(),
      saveDraft: () => {
        if (!isFirst) return saved(6)
        isFirst = false
        return json(
          {type: 'urn:saha:refusal:changed-meanwhile', status: 409, code: 'changed-meanwhile', newest},
          409,
        )
      },
    })
    open().put('title.en', 'Mine')
    await until(() => editor.saving === 'saved')

    expect(editor.at('title.en')).to.equal('Mine')
    expect(editor.conflicts.map(({theirs}) => theirs)).to.deep.equal(['Theirs'])
  })

  it('says when its writer may not build any more, and goes on once they may again', async () => {
    answer({saveDraft: refused(403, 'not-allowed'), checkDraft: check()})
    open().put('title.en', 'Mine')
    await until(() => editor.isWithdrawn)
    const saving = editor.saving

    answer({saveDraft: saved(4), checkDraft: check()})
    editor.put('title.en', 'Still mine')
    await until(() => editor.saving === 'saved')

    expect(saving).to.equal('unsaved')
    expect(editor.isWithdrawn).to.equal(false)
    expect(editor.at('title.en')).to.equal('Still mine')
  })

  it('says when the server does not take it, and stays as it is', async () => {
    answer({saveDraft: refused(413, 'too-large'), checkDraft: check()})
    open().put('title.en', 'x')

    await until(() => editor.saving === 'refused')

    expect(editor.at('title.en')).to.equal('x')
  })
})
