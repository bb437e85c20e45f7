/// <reference types="mocha" />
import {expect} from 'chai'
import {comment, pageOf} from '../../test-kit/example-thread.ts'
import {clear, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp} from '../../test-kit/server.ts'
import {byQuery, openThread, pressWords, said, threadWith} from '../../test-kit/thread-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('a thread with sides in which some take none', () => {
  const supporter = comment('for', {side: 'for'})
  const earlier = comment('earlier')
  const pages = {
    '': pageOf([supporter, earlier]),
    '?side=for': pageOf([supporter]),
    '?side=against': pageOf([]),
    '?side=neutral': pageOf([]),
  }

  it('shows all of them in one list on request, and the sides beside each other again', async () => {
    answer({readActivity: threadWith({sides: true}), readComments: byQuery(pages)})
    const element = await openThread({width: 1100})
    await until(() => findAll(element, '.sides section').length === 3)

    await pressWords(element, 'All in one list')
    await until(() => findAll(element, '.sides').length === 0)
    const whole = said(element)
    const inFocus = plain((focused(element) as HTMLElement).innerText)
    await pressWords(element, 'For and against side by side')
    await until(() => findAll(element, '.sides section').length === 3)

    expect(whole).to.deep.equal(['What for says.', 'What earlier says.'])
    expect(inFocus).to.equal('For and against side by side')
    expect(textOf(element)).to.not.include('What earlier says.')
  })
})
