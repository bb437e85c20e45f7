/// <reference types="mocha" />
import {expect} from 'chai'
import {find, settle, until} from '../test-kit/console-page.ts'
import {
  decisions,
  goHome,
  ids,
  leavePage,
  many,
  openDialog,
  openQueue,
  plain,
  press,
  queueOf,
  sendDialog,
  three,
  waiting,
  words,
} from './queue.test-kit.ts'

afterEach(goHome)

describe('clearing a queue', () => {
  for (const [code, key, verdict] of [
    ['KeyA', 'a', {action: 'approve'}],
    ['KeyA', 'ش', {action: 'approve'}],
  ] as const)
    it(`decides with one key, "${key}", and the next item is there with the focus`, async () => {
      const arrived = await openQueue(three())

      press(code, key)
      await settle()

      expect(words()).to.equal('Comment number 2')
      expect(document.activeElement).to.equal(find('.item-card'))
      leavePage()
      expect(decisions(arrived)).to.deep.equal([{...verdict, items: ids(1), seen: ['0.1']}])
    })

  it('hides with two keys: one to hide, and the number of the reason', async () => {
    const arrived = await openQueue(three())

    press('KeyH', 'ا')
    await settle()
    expect(find('.reasons').innerText).to.include('Everybody sees the reason')
    press('Digit2', '٢')
    await settle()

    expect(words()).to.equal('Comment number 2')
    leavePage()
    expect(decisions(arrived)).to.deep.equal([
      {action: 'hide', reason: 'insult', items: ids(1), seen: ['0.1']},
    ])
  })

  it('decides nothing with a number alone, nor with keys that mean something to the browser', async () => {
    const arrived = await openQueue(three())

    press('Digit2')
    document.body.dispatchEvent(new KeyboardEvent('keydown', {code: 'KeyA', ctrlKey: true, bubbles: true}))
    await settle()

    expect(words()).to.equal('Comment number 1')
    leavePage()
    expect(decisions(arrived)).to.deep.equal([])
  })

  it('goes on and back without deciding, and Escape asks for no reason any more', async () => {
    await openQueue(three())

    press('KeyJ')
    press('KeyJ')
    await settle()
    expect(words()).to.equal('Comment number 3')
    press('KeyK')
    press('KeyH')
    await settle()
    press('Escape', 'Escape')
    await settle()

    expect(words()).to.equal('Comment number 2')
    expect(document.querySelector('.reasons')).to.equal(null)
  })

  it('takes back what was decided, as if it had never been', async () => {
    const arrived = await openQueue(three())

    press('KeyA')
    press('KeyA')
    press('KeyU')
    await settle()

    expect(words()).to.equal('Comment number 2')
    leavePage()
    expect(decisions(arrived)).to.deep.equal([{action: 'approve', items: ids(1), seen: ['0.1']}])
  })

  it('takes back the very last one too, when nothing is left to look at', async () => {
    const arrived = await openQueue(queueOf([waiting(1)]))

    press('KeyA')
    await settle()
    expect(document.querySelector('.item-card')).to.equal(null)
    press('KeyU')
    await settle()

    expect(words()).to.equal('Comment number 1')
    leavePage()
    expect(decisions(arrived)).to.deep.equal([])
  })

  it('decides about several at once, which is sent as one and taken back as one', async () => {
    const arrived = await openQueue(queueOf(many(4)))

    press('KeyX')
    press('KeyJ')
    press('KeyX')
    await settle()
    expect(find('.several').innerText).to.include('2 chosen')
    press('KeyA')
    await settle()
    expect(words()).to.equal('Comment number 3')
    press('KeyU')
    await settle()
    expect(document.querySelectorAll('.list li')).to.have.length(4)
    press('KeyX')
    press('KeyJ')
    press('KeyX')
    press('KeyA')
    leavePage()

    expect(decisions(arrived)).to.deep.equal([{action: 'approve', items: ids(1, 2), seen: ['0.1', '0.2']}])
  })

  it('sends those alike together, and all of it when the page is left', async () => {
    const arrived = await openQueue(three())

    press('KeyA')
    press('KeyH')
    press('Digit1')
    press('KeyA')
    leavePage()

    expect(decisions(arrived)).to.deep.equal([
      {action: 'approve', items: ids(1, 3), seen: ['0.1', '0.3']},
      {action: 'hide', reason: 'spam', items: ids(2), seen: ['0.2']},
    ])
  })

  it('sends what was decided some seconds later by itself', async () => {
    const arrived = await openQueue(three())

    press('KeyA')
    await until(() => decisions(arrived).length === 1)

    expect(decisions(arrived)).to.deep.equal([{action: 'approve', items: ids(1), seen: ['0.1']}])
  })

  it('takes personal data out, in a dialog that begins with the words as they are', async () => {
    const arrived = await openQueue(
      queueOf([waiting(1, {text: 'Call 0791234567', photos: ['p'.repeat(22)]}), waiting(2)]),
    )

    await openDialog('KeyE')
    const box = find<HTMLTextAreaElement>('#redact-text')
    box.setSelectionRange(5, 15)
    find('console-redact-form .fields .buttons button[type=button]').click()
    await settle()
    expect(box.value).to.equal('Call […]')
    find<HTMLInputElement>('console-redact-form input[type=checkbox]').click()
    await sendDialog()

    expect(words()).to.equal('Comment number 2')
    leavePage()
    expect(decisions(arrived)).to.deep.equal([
      {action: 'redact', text: 'Call […]', photos: ['p'.repeat(22)], items: ids(1), seen: ['0.1']},
    ])
  })

  it('looks at photos at large, and takes one out with the keyboard alone', async () => {
    const photos = ['p'.repeat(22), 'q'.repeat(22)]
    const arrived = await openQueue(
      queueOf([waiting(1, {kind: 'idea', title: 'A bench', photos}), waiting(2)]),
    )

    await openDialog('KeyP')
    find('.viewer').dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight'}))
    await settle()
    expect(plain('.viewer h2')).to.equal('Photo 2 of 2')
    find('.viewer .take-out').click()
    await settle()

    expect(words()).to.equal('Comment number 2')
    leavePage()
    expect(decisions(arrived)).to.deep.equal([
      {action: 'redact', text: 'Comment number 1', photos: ['q'.repeat(22)], items: ids(1), seen: ['0.1']},
    ])
  })
})
