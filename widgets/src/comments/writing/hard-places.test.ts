/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {clear, find, findAll, focused, textOf, until} from '../../test-kit/page.ts'
import {hangUp} from '../../test-kit/server.ts'
import {openForm, openThread, press, receipt, say, shows, take, write} from '../../test-kit/writing-page.ts'

/** Takes something away that only https pages have. */
function without(name: 'clipboard' | 'locks'): () => void {
  Object.defineProperty(navigator, name, {configurable: true, value: undefined})
  return () => void Reflect.deleteProperty(navigator, name)
}

/** Goes on with the tabulator until something has the focus. @returns everything that had it, and looked it or not. */
async function tabTo(thread: HTMLElement, selector: string) {
  const way: {at: Element; isSeen: boolean}[] = []
  for (let step = 0; step < 60; step++) {
    await sendKeys({press: 'Tab'})
    const at = focused(thread)
    if (!at) break
    way.push({at, isSeen: getComputedStyle(at).outlineStyle !== 'none'})
    if (at.matches(selector)) return way
  }
  throw new Error(`${selector} is not in reach: ${textOf(thread)}`)
}

afterEach(() => {
  hangUp()
  clear()
})

describe('with the keyboard alone', () => {
  it('somebody writes, chooses a name, sends, and closes what is said then', async () => {
    const done = take()
    const thread = await openThread({lang: 'ar'})
    find(thread, '[part=write]').focus()

    await sendKeys({press: 'Enter'})
    await until(() => focused(thread)?.matches('textarea'))
    await sendKeys({type: 'More shade, please.'})
    await tabTo(thread, '.byline .link ~ .link')
    await sendKeys({press: 'Enter'})
    await until(() => focused(thread)?.matches('.byline input'))
    await sendKeys({type: 'Sara'})
    const way = await tabTo(thread, '[part=send]')
    await sendKeys({press: 'Enter'})
    await shows(thread, 'نُشر التعليق')
    await tabTo(thread, '[part=receipt] > .buttons:last-child button:last-child')
    await sendKeys({press: 'Enter'})
    await until(() => findAll(thread, '[part=receipt]').length === 0)

    expect(done.find(({name}) => name === 'sendComment')?.body).to.include({
      name: 'Sara',
      text: 'More shade, please.',
    })
    expect(way.some(({at}) => at.matches('[name=website]'))).to.equal(false)
  })

  it('always sees where the focus is', async () => {
    take()
    const thread = await openThread()
    await openForm(thread)

    const way = await tabTo(thread, '[part=send] + button')

    expect(way.filter(({isSeen}) => !isSeen).map(({at}) => at.outerHTML)).to.deep.equal([])
    expect(way.length).to.be.at.least(4)
  })
})

describe('on an http page', () => {
  it('comments are sent without locks, once', async () => {
    const giveBack = without('locks')
    try {
      const done = take()
      const thread = await openThread()

      await say(thread, 'More shade, please.')
      await shows(thread, 'Your comment is published')

      expect(done.filter(({name}) => name === 'sendComment')).to.have.length(1)
    } finally {
      giveBack()
    }
  })

  it('the code can be selected where it cannot be copied', async () => {
    const giveBack = without('clipboard')
    try {
      take()
      const thread = await openThread()

      await say(thread, 'More shade, please.')
      await shows(thread, receipt)

      expect(findAll(thread, '[part=receipt] button').map(({innerText}) => innerText)).not.to.include(
        'Copy code',
      )
      expect(getComputedStyle(find(thread, 'code')).userSelect).to.equal('all')
    } finally {
      giveBack()
    }
  })
})

describe('where the browser keeps nothing', () => {
  it('somebody writes and votes all the same, and is told that nothing is remembered', async () => {
    const {setItem} = Storage.prototype
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    try {
      take()
      const thread = await openThread()

      await say(thread, 'More shade, please.')
      await shows(thread, 'Your comment is published')
      expect(textOf(thread)).to.include('This device does not remember it: please write it down.')
      find(thread, '[id^=first] [aria-pressed]').click()

      await until(() => find(thread, '[id^=first] [aria-pressed]').getAttribute('aria-pressed') === 'true')
    } finally {
      Storage.prototype.setItem = setItem
    }
  })
})

describe('two threads on one page', () => {
  it('keep what is written in them apart', async () => {
    const done = take()
    const one = await openThread()
    const other = await openThread({lang: 'ar'})
    await openForm(one)
    await write(one, 'For the one.')
    await openForm(other)
    await write(other, 'للآخر.')

    await press(other, 'إرسال التعليق')
    await shows(other, 'نُشر التعليق')

    expect(find<HTMLTextAreaElement>(one, '.compose textarea').value).to.equal('For the one.')
    expect(done.filter(({name}) => name === 'sendComment').map(({body}) => body['text'])).to.deep.equal([
      'للآخر.',
    ])
  })
})
