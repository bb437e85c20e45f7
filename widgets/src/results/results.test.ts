/// <reference types="mocha" />
import type {Results} from '@saha/contract'
import {expect} from 'chai'
import {SahaSentEvent} from '../kit/events.ts'
import {activity, results as published} from '../test-kit/example-activity.ts'
import {clear, find, findAll, mount, plain, textOf, until} from '../test-kit/page.ts'
import {openResults, rowsShown} from '../test-kit/results-page.ts'
import {answer, hangUp, json, kept} from '../test-kit/server.ts'
import {settle} from '../test-kit/survey-page.ts'
import {withCounts} from './example-publications.ts'

const none: Results = {...published, snapshot: null, hash: null}

afterEach(() => {
  hangUp()
  clear()
})

describe('results', () => {
  it('are a table for each question: answers, shares of those who answered, people', async () => {
    answer()

    const results = await openResults()

    expect(rowsShown(results, 'often')).to.deep.equal([
      'Daily | 80% 72% – 86% | 88',
      'Weekly | 20% 14% – 28% | 22',
      'Left it unanswered |  | 10',
    ])
    expect(textOf(results)).to.include('110 people answered this question')
    expect(textOf(results)).to.include('Percentages are of the people who answered this question.')
  })

  it('tell people from ticks where several answers were possible', async () => {
    answer({readResults: json(withCounts('why', [80, 40, 10]))})

    const results = await openResults()

    expect(textOf(results)).to.include('100 people answered this question (130 choices in all)')
    expect(textOf(results)).to.include('Several answers were possible, so they may add up to more than 100%.')
    expect(rowsShown(results, 'why').slice(0, 2)).to.deep.equal([
      'To walk | 80% 71% – 87% | 80',
      'To play | 40% 31% – 50% | 40',
    ])
  })

  it('say in words where a number is withheld, and why', async () => {
    answer()

    const results = await openResults()

    expect(rowsShown(results, 'why')[2]).to.equal('None of these |  | Withheld')
    expect(textOf(results)).to.include(
      'Withheld: fewer than 10 people, or a number that would give such a one away',
    )
    expect(textOf(results)).to.include('The number of people who answered this question is withheld')
    expect(textOf(results)).to.not.include('choices in all')
  })

  it('give the median of a scale and who chose its top, named with its values', async () => {
    answer()

    const results = textOf(await openResults({attributes: {question: 'safe'}}))

    expect(plain(results)).to.include('Median: 8. 0% chose 9 or 10.')
  })

  it('give where half of the numbers lie, estimated from their groups', async () => {
    answer()

    const results = textOf(await openResults({attributes: {question: 'hours'}}))

    expect(plain(results)).to.include(
      'Half of the answers lie between 0.8 and 3.5; median 2, average 2.8, all estimated from the groups below.',
    )
  })

  it('give the average of a scale, but not while a number is withheld', async () => {
    answer()
    const whole = textOf(await openResults())
    clear()
    answer({readResults: json(withCounts('safe', [null, 20, 30, 50]))})
    const withheld = textOf(await openResults())

    expect(whole.replaceAll(/[\u2068\u2069]/g, '')).to.include('Average: 6 on a scale from 0 to 10')
    expect(withheld).to.not.include('Average')
  })

  it('word the ends of scales and the bands of numbers', async () => {
    answer()

    const results = await openResults()

    expect(rowsShown(results, 'safe')[0]).to.match(/^0: Not safe \|/)
    expect(rowsShown(results, 'safe')[10]).to.match(/^10: Very safe \|/)
    expect(rowsShown(results, 'hours')).to.deep.equal([
      '0 to under 1 | 33% 26% – 42% | 40',
      '1 to under 4 | 50% 41% – 59% | 60',
      '4 to 12 | 17% 11% – 24% | 20',
    ])
  })

  it('do not show what people wrote', async () => {
    answer()

    const results = await openResults({attributes: {question: 'name'}})

    expect(textOf(results)).to.include(
      'Written answers are read by the municipality, and are not published one by one.',
    )
  })

  it('carry under each table who was asked, when, in which words, and which publication it is', async () => {
    answer()

    const results = await openResults({attributes: {question: 'often'}})

    const basis = find(results, '.basis').innerText
    expect(basis).to.include('n = 110')
    expect(basis).to.include('open to anyone, identities not checked')
    expect(basis).to.match(/2026.*2031/)
    expect(basis).to.match(/Publication 3, .*15.*2026|Publication 3, .*2026/)
    expect(basis).to.include('0123456789abcdef')
  })

  it('show one question alone where the page asks for it', async () => {
    answer()

    const results = await openResults({attributes: {question: 'safe'}})

    expect(findAll(results, 'figure')).to.have.length(1)
  })

  it('explain themselves while too few have answered', async () => {
    answer({readResults: json(none)})

    const results = await openResults()

    expect(textOf(results)).to.include('Results appear when enough people have answered')
    expect(textOf(results)).to.include('in groups of at least 10 people')
    expect(textOf(results)).to.include('after 20 responses, or when the survey closes')
  })

  it('say so when the survey closed with too few', async () => {
    answer({readActivity: json({...activity, state: 'closed'}), readResults: json(none)})

    const results = await openResults()

    expect(textOf(results)).to.include('The survey closed with fewer than 10 responses')
  })

  it('are read side by side: texts and numbers are asked for at once', async () => {
    const arrived = answer({readActivity: 'never', readResults: 'never'})

    mount('saha-results')
    await until(() => arrived.length === 3)

    expect(arrived.map(({name}) => name)).to.deep.equal(['readActivity', 'readResults', 'readFindings'])
  })

  it('are laid out whole soon after, for who takes a picture of the page', async () => {
    answer()

    const results = mount('saha-results')
    const last = await until(() => findAll(results, '.result').at(-1))

    expect(getComputedStyle(last).contentVisibility).to.equal('auto')
    await until(() => getComputedStyle(last).contentVisibility === 'visible')
  })

  it('run in reading direction in Arabic', async () => {
    answer()

    const results = await openResults({lang: 'ar', attributes: {numerals: 'arab'}})

    const [answers, , people] = findAll(results, 'thead th').map((head) => head.getBoundingClientRect().left)
    expect(answers).to.be.greaterThan(people ?? Number.NaN)
    expect(rowsShown(results, 'often')[0]?.replaceAll('\u061c', '')).to.equal('كل يوم | ٨٠٪ ٧٢٪ – ٨٦٪ | ٨٨')
    expect(textOf(results)).to.include('أجاب ١١٠ أشخاص عن هذا السؤال')
  })
})

describe('a new publication', () => {
  const next: Results = {
    ...published,
    hash: 'b'.repeat(64),
    snapshot: {...published.snapshot!, number: 4, people: 140},
  }

  it('is shown when the reader comes back to the page, without moving the focus', async () => {
    const replies = [json(published), json(next)]
    const arrived = answer({readResults: () => replies.shift() ?? 'unreachable'})
    const results = await openResults()
    const button = find(results, '.overview button')
    button.focus()

    document.dispatchEvent(new Event('visibilitychange'))
    await until(() => textOf(results).includes('140 forms counted'))

    expect(results.shadowRoot?.activeElement).to.equal(button)
    expect(arrived.at(-1)?.init?.cache).to.equal('no-cache')
  })

  it('that the reader’s own answers make due is shown without waiting for the next look', async () => {
    const replies = [json(published), json(published)]
    answer({readResults: () => replies.shift() ?? json(next)})
    const results = await openResults()

    document.body.dispatchEvent(new SahaSentEvent('town/another-survey'))
    document.body.dispatchEvent(new SahaSentEvent('town/park-survey'))
    await until(() => textOf(results).includes('140 forms counted'))

    expect(textOf(results)).to.not.include('120 forms counted')
  })

  it('that cannot be read leaves the last one in place, and says so', async () => {
    const replies = [json(published)]
    answer({readResults: () => replies.shift() ?? 'unreachable'})
    const results = await openResults()

    document.dispatchEvent(new Event('visibilitychange'))
    await until(() => textOf(results).includes('The results could not be refreshed.'))

    expect(textOf(results)).to.include('120 forms counted')
  })

  it('is waited for in front of the last one that the browser has, where the server does not answer at all', async () => {
    answer({readActivity: kept(activity), readResults: kept(published)})

    const results = await openResults()
    await until(() => textOf(results).includes('The results could not be refreshed.'))

    expect(textOf(results)).to.include('120 forms counted')
  })

  it('is no longer looked for once the element has left the page', async () => {
    const arrived = answer()
    const results = await openResults()
    results.remove()

    document.dispatchEvent(new Event('visibilitychange'))
    await settle(results)

    expect(arrived.filter(({name}) => name === 'readResults')).to.have.length(1)
  })
})
