/// <reference types="mocha" />
import {expect} from 'chai'
import {clear} from '../test-kit/page.ts'
import {turn} from './links.ts'

const server = 'https://saha.example/town/'
const survey = `${server}embed/irbid/park-survey`

const warnings: string[] = []
const {warn} = console

/** Puts a link on the page and has it turned. @returns what stands in its place. */
function turned(attributes: Readonly<Record<string, string>>): Element {
  const place = document.createElement('p')
  place.className = 'place'
  const link = document.createElement('a')
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value)
  link.textContent = 'Answer the survey'
  place.append(link)
  document.body.append(place)
  turn(link, server)
  return place.firstElementChild!
}

function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]))
}

beforeEach(() => {
  warnings.length = 0
  console.warn = (words: string) => warnings.push(words)
})

afterEach(() => {
  console.warn = warn
  clear()
})

describe('a link that is to become an element', () => {
  for (const [kind, path, tag, attributes] of [
    ['survey', 'embed/irbid/park-survey', 'saha-survey', {activity: 'irbid/park-survey'}],
    ['comments', 'embed/irbid/talk', 'saha-comments', {activity: 'irbid/talk'}],
    ['count', 'embed/irbid/talk', 'saha-comments', {activity: 'irbid/talk', 'count-only': ''}],
    ['ideas', 'embed/irbid/station', 'saha-ideas', {activity: 'irbid/station'}],
    ['event', 'embed/irbid/evening', 'saha-event', {activity: 'irbid/evening'}],
    ['results', 'embed/irbid/park-survey', 'saha-results', {activity: 'irbid/park-survey'}],
    ['outcomes', 'outcomes/irbid', 'saha-outcomes', {municipality: 'irbid'}],
    ['outcomes', 'outcomes/irbid/park', 'saha-outcomes', {consultation: 'irbid/park'}],
    ['consultations', 'c/irbid', 'saha-consultations', {municipality: 'irbid'}],
  ] as const)
    it(`becomes <${tag}> where it says ${kind} and leads to ${path}`, () => {
      const element = turned({'data-saha': kind, href: server + path})

      expect(element.localName).to.equal(tag)
      expect(attributesOf(element)).to.deep.equal(attributes)
      expect(warnings).to.deep.equal([])
    })

  it('stands inside the element, so that people still get there if the element never comes', () => {
    const element = turned({'data-saha': 'survey', href: survey})

    expect(element.querySelector('a')?.href).to.equal(survey)
    expect(element.textContent).to.equal('Answer the survey')
  })

  it('takes the language from its address, and from what it says itself before that', () => {
    const fromAddress = turned({'data-saha': 'survey', href: `${survey}?from=letter&lang=ar#top`})
    const own = turned({'data-saha': 'survey', href: `${survey}?lang=ar`, 'data-lang': 'fr'})

    expect(fromAddress.getAttribute('lang')).to.equal('ar')
    expect(own.getAttribute('lang')).to.equal('fr')
  })

  it('hands on what changes the look, its name on the page, and nothing else', () => {
    const element = turned({
      'data-saha': 'results',
      href: survey,
      id: 'outcome',
      class: 'button',
      onclick: 'alert(1)',
      style: 'color: red',
      'data-view': 'chart',
      'data-question': 'first',
      'data-theme': 'dark',
      'data-numerals': 'arab',
      'data-server': 'https://elsewhere.example',
      'data-activity': 'zarqa/other',
      'data-onclick': 'alert(1)',
    })

    expect(attributesOf(element)).to.deep.equal({
      activity: 'irbid/park-survey',
      id: 'outcome',
      view: 'chart',
      question: 'first',
      theme: 'dark',
      numerals: 'arab',
    })
  })

  for (const href of [
    'https://elsewhere.example/embed/irbid/park-survey',
    'https://saha.example.evil.example/town/embed/irbid/park-survey',
    'https://saha.example@evil.example/town/embed/irbid/park-survey',
    'https://name:word@saha.example/town/embed/irbid/park-survey',
    'https://saha.example:444/town/embed/irbid/park-survey',
    'http://saha.example/town/embed/irbid/park-survey',
    'https://saha.example/embed/irbid/park-survey',
    '//evil.example/town/embed/irbid/park-survey',
    '/embed/irbid/park-survey',
    '',
    'https://',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \tjava\nscript:alert(1)//https://saha.example/town/embed/irbid/park-survey',
    'java\tscript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://saha.example/town/embed/irbid/park-survey',
  ])
    it(`stays a link where it leads elsewhere: ${JSON.stringify(href)}`, () => {
      const link = turned({'data-saha': 'survey', href})

      expect(link.localName).to.equal('a')
      expect(link.getAttribute('href')).to.equal(href)
      expect(warnings).to.deep.equal([
        `Saha: this link stays a link. href must begin with ${server}, where the script comes from.`,
      ])
    })

  for (const [kind, path] of [
    ['survey', 'embed/irbid'],
    ['survey', 'embed/irbid/park-survey/poster'],
    ['survey', 'embed/irbid/../../../embed/irbid/park-survey'],
    ['survey', 'embed/irbid/park%2dsurvey'],
    ['survey', 'embed/irbid/<script>'],
    ['survey', 'c/irbid'],
    ['outcomes', 'embed/irbid/park-survey'],
    ['consultations', 'c/irbid/park'],
  ] as const)
    it(`stays a link where it says ${kind} and leads to ${path}`, () => {
      const link = turned({'data-saha': kind, href: server + path})

      expect(link.localName).to.equal('a')
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.match(/^Saha: this link stays a link\. href must b/)
    })

  for (const kind of ['', 'Survey', 'poll', 'constructor', '__proto__', 'survey onload=alert(1)'])
    it(`stays a link where it asks for what there is not: ${JSON.stringify(kind)}`, () => {
      const link = turned({'data-saha': kind, href: survey})

      expect(link.localName).to.equal('a')
      expect(warnings).to.deep.equal([
        'Saha: this link stays a link. data-saha must be one of: survey, comments, count, ideas, event, results, outcomes, consultations.',
      ])
    })

  it('is looked at once: the page keeps no space for it afterwards', () => {
    const link = turned({'data-saha': 'poll', href: survey})

    expect(link.matches('[data-saha]')).to.equal(false)
  })
})
