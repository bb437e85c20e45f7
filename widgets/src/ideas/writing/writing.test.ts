/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, find, focused} from '../../test-kit/page.ts'
import {fillIn, openForm, receipt, send, shows, status} from '../../test-kit/proposing-page.ts'
import {answer, hangUp} from '../../test-kit/server.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('handing in an idea', () => {
  it('needs a title, a text and a category, and ends with its number and a receipt', async () => {
    const arrived = answer()
    const page = await openForm()

    await fillIn(page)
    await send(page)
    await shows(page, 'Your idea is published as idea 10')
    const [sent] = arrived.filter(({name}) => name === 'sendIdea')

    expect(sent?.sent).to.include({title: status.title, text: status.text, category: 'green'})
    expect(find(page, '[part=receipt] code').innerText).to.equal(receipt)
    expect(find<HTMLAnchorElement>(page, '[part=receipt] a').hash).to.equal('#saha-idea-10')
    expect(focused(page)?.id).to.match(/^slip-/)
  })
})
