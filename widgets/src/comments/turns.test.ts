/// <reference types="mocha" />
import {expect} from 'chai'
import {until} from '../test-kit/page.ts'
import {myTurn} from './turns.ts'

describe('turns of threads', () => {
  it('come one after the other, each in a task of its own', async () => {
    const drawn: string[] = []
    for (const thread of ['street', 'trees', 'stalls']) void myTurn().then(() => drawn.push(thread))

    await Promise.resolve()
    expect(drawn).to.deep.equal(['street'])
    setTimeout(() => drawn.push('a tap on the page'))
    await until(() => drawn.length === 4)

    expect(drawn.filter((one) => one !== 'a tap on the page')).to.deep.equal(['street', 'trees', 'stalls'])
    expect(drawn.indexOf('a tap on the page')).to.be.lessThan(3)
  })
})
