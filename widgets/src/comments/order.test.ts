/// <reference types="mocha" />
import {expect} from 'chai'
import {comment, pageOf} from '../test-kit/example-thread.ts'
import {clear, find, until} from '../test-kit/page.ts'
import {answer, hangUp} from '../test-kit/server.ts'
import {byQuery, openThread, quiet, said} from '../test-kit/thread-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

const newest = pageOf([comment('one'), comment('two')], {cursor: 'c2'})

describe('a thread', () => {
  it('comes in another order on request, and stays as it is when that does not arrive', async () => {
    const oldest = pageOf([comment('old'), comment('new')])
    const arrived = answer({readComments: byQuery({'': newest, '?sort=oldest': oldest})})
    const element = await openThread()
    const choose = async (at: number) => {
      const select = find<HTMLSelectElement>(element, 'select')
      select.selectedIndex = at
      select.dispatchEvent(new Event('change'))
      await quiet(element)
    }

    await choose(1)
    const sorted = said(element)
    answer({readComments: 'unreachable'})
    await choose(2)
    await until(() => find<HTMLSelectElement>(element, 'select').selectedIndex === 1)

    expect(sorted).to.deep.equal(['What old says.', 'What new says.'])
    expect(said(element)).to.deep.equal(sorted)
    await until(() => find(element, '.bar [role=status]').innerText.includes('Please check your connection'))
    expect(find(element, 'select').closest('label')!.innerText).to.include('Order')
    expect(arrived.filter(({name}) => name === 'readComments')).to.have.length(2)
  })
})
