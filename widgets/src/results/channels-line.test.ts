/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, plain, textOf} from '../test-kit/page.ts'
import {openResults} from '../test-kit/results-page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {rounded} from './example-publications.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('the ways by which responses came', () => {
  it('are said as "at least" while numbers are rounded down', async () => {
    answer({readResults: json(rounded)})

    const results = plain(textOf(await openResults()))

    expect(results).to.include('At least 80 were sent by people themselves')
    expect(results).to.include('at least 20 came on paper')
    expect(results).not.to.include('Of these,')
  })
})
