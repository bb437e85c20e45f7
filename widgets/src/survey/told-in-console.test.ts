/// <reference types="mocha" />
import {expect} from 'chai'
import {clear, until} from '../test-kit/page.ts'
import {openSurvey} from '../test-kit/survey-page.ts'

afterEach(clear)

describe('a tag that is not right', () => {
  const {warn} = console
  afterEach(() => {
    console.warn = warn
  })

  it('is explained in the console of the browser, too, once however often it is drawn', async () => {
    const said: string[] = []
    console.warn = (words: string) => said.push(words.replaceAll(/[\u2068\u2069]/g, ''))

    for (const activity of ['park', 'park']) {
      const survey = await openSurvey({lang: 'en', attributes: {activity}})
      await until(() => survey.shadowRoot?.querySelector('.problem'))
    }

    expect(said).to.have.length(1)
    expect(said[0]).to.match(/^Saha: .*The attribute activity of the tag <saha-survey> is "park"/)
  })
})
