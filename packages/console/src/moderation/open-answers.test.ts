/// <reference types="mocha" />
import type {OpenAnswer, QueueItem} from '@saha/contract'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {find, languages, settle, type} from '../test-kit/console-page.ts'
import {
  decisions,
  goHome,
  ids,
  leavePage,
  openDialog,
  openQueue,
  plain,
  press,
  queueOf,
  sendDialog,
  waiting,
} from './queue.test-kit.ts'

afterEach(goHome)

const photos = ['p'.repeat(22), 'q'.repeat(22)]
const answers: OpenAnswer[] = [
  {question: 'missing', asked: {ar: 'ما الذي ينقص؟', en: 'What is missing?'}, words: 'ظل ومقاعد'},
  {question: 'else', asked: {ar: 'من يساعد؟', en: 'Who could help?'}, words: 'Umm Yazan, 0791234567'},
  {question: 'pictures', asked: {ar: 'أرونا', en: 'Show us'}, photos},
]

/** The open answers of one response. */
const answered = (n: number, more: Partial<QueueItem> = {}): QueueItem =>
  waiting(n, {
    kind: 'answer',
    activity: 'park-survey',
    activityTitle: {ar: 'استبيان الحديقة', en: 'Park survey'},
    name: '',
    text: '',
    answers,
    photos,
    since: '2026-11-21T00:00:00Z',
    ...more,
  })

describe('open answers in the queue', () => {
  it('stand below the words of their questions, with the survey and the day, and no name', async () => {
    await openQueue(queueOf([answered(1), waiting(2)]))

    const shown = [...document.querySelectorAll<HTMLElement>('.open-answers > div')].map(({innerText}) =>
      innerText.split('\n').filter(Boolean),
    )
    expect(shown).to.deep.equal([
      ['What is missing?', 'ظل ومقاعد'],
      ['Who could help?', 'Umm Yazan, 0791234567'],
      ['Show us', 'Answered with photos'],
    ])
    expect(plain('.item-card header')).to.match(
      /^Open answers\s+Park survey · waits since November 21, 2026$/,
    )
    expect(document.querySelectorAll('.photos img')).to.have.length(2)
    expect(plain('.list')).to.include('ظل ومقاعد · Umm Yazan, 0791234567')
  })

  it('of photos alone say so in the list', async () => {
    await openQueue(queueOf([answered(1, {answers: answers.slice(2)})]))

    expect(plain('.list')).to.include('Answered with photos')
  })

  it('are approved and hidden by the same keys; who wrote them sees the reason, not everybody', async () => {
    const arrived = await openQueue(queueOf([answered(1), answered(2), waiting(3)]))

    press('KeyA')
    press('KeyH')
    await settle()
    expect(plain('.reasons legend')).to.equal('Why? Whoever wrote it sees the reason with the receipt.')
    press('Digit2')
    press('KeyH')
    await settle()
    expect(plain('.reasons legend')).to.equal('Why? Everybody sees the reason.')
    leavePage()

    expect(decisions(arrived)).to.deep.equal([
      {action: 'approve', items: ids(1), seen: ['0.1']},
      {action: 'hide', reason: 'insult', items: ids(2), seen: ['0.2']},
    ])
  })

  it('are edited answer by answer, each with a mark where something was', async () => {
    const arrived = await openQueue(queueOf([answered(1), waiting(2)]))

    await openDialog('KeyE')
    const box = find<HTMLTextAreaElement>('#redact-else')
    box.setSelectionRange(11, 21)
    box.closest('form')?.querySelectorAll<HTMLElement>('.buttons button[type=button]')[1]?.click()
    await settle()
    expect(box.value).to.equal('Umm Yazan, […]')
    find<HTMLInputElement>('console-redact-form input[type=checkbox]').click()
    await sendDialog()
    leavePage()

    expect(decisions(arrived)).to.deep.equal([
      {
        action: 'redact',
        answers: [
          {question: 'missing', words: 'ظل ومقاعد'},
          {question: 'else', words: 'Umm Yazan, […]'},
        ],
        photos: [photos[0]],
        items: ids(1),
        seen: ['0.1'],
      },
    ])
  })

  it('are not emptied: to take all of one away, a mark stays, or they are hidden', async () => {
    await openQueue(queueOf([answered(1)]))

    await openDialog('KeyE')
    type('#redact-else', ' ')
    await settle()
    await sendDialog()

    expect(find('#redact-else-problem').innerText).to.include('Something has to remain')
    expect(document.querySelector('#redact-missing-problem')).to.equal(null)
  })

  it('lose a photo from the large view, and the rest is let through', async () => {
    const arrived = await openQueue(queueOf([answered(1), waiting(2)]))

    await openDialog('KeyP')
    expect(plain('.viewer .take-out')).to.equal('Take this photo out, let the rest through')
    find('.viewer .take-out').click()
    await settle()
    leavePage()

    expect(decisions(arrived)).to.deep.equal([
      {action: 'redact', answers: [], photos: [photos[0]], items: ids(1), seen: ['0.1']},
    ])
  })

  for (const language of languages)
    it(`have no barriers in ${language}, in their dialogs neither`, async () => {
      await openQueue(queueOf([answered(1, {appeal: 'لم أقصد أحدًا.', waits: ['appealed']})]), {}, {language})

      const found = await barriers()
      for (const code of ['KeyE', 'KeyM']) {
        await openDialog(code)
        found.push(...(await barriers()))
        document.querySelector('dialog')?.close()
        await settle()
      }

      expect(found).to.deep.equal([])
    })
})
