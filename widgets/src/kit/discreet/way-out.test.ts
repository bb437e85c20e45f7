/// <reference types="mocha" />
import {expect} from 'chai'
import {wayOut} from './way-out.ts'

const page = 'https://www.town.example/help/survey.html?from=mail#here'

describe('the way out of a sensitive page', () => {
  it('is what the page names, else what the municipality names, else the start page of the site', () => {
    expect(wayOut('/weather', 'https://news.example/', page)).to.equal('https://www.town.example/weather')
    expect(wayOut(null, 'https://news.example/', page)).to.equal('https://news.example/')
    expect(wayOut(null, undefined, page)).to.equal('https://www.town.example/')
  })

  it('is an empty page where there is no site', () => {
    expect(wayOut(null, undefined, 'about:srcdoc')).to.equal('about:blank')
    expect(wayOut(null, undefined, 'file:///home/survey.html')).to.equal('about:blank')
  })

  for (const trap of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'https://',
    'blob:x',
  ])
    it(`is never a script, nor anything but a web page: ${JSON.stringify(trap)}`, () => {
      expect(wayOut(trap, trap, page)).to.equal('https://www.town.example/')
    })
})
