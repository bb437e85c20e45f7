/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {findingsOf} from '../../test-kit/example-findings.ts'
import {overflowing} from '../../test-kit/layout.ts'
import {clear, find, findAll, plain, textOf, until} from '../../test-kit/page.ts'
import {openResults} from '../../test-kit/results-page.ts'
import {noOpinions, opinions} from '../../test-kit/example-opinions.ts'
import {results as published} from '../../test-kit/example-activity.ts'
import {thread} from '../../test-kit/example-thread.ts'
import {answer, hangUp, json, kept} from '../../test-kit/server.ts'

const rowsIn = (element: HTMLElement) =>
  findAll(element, '[aria-labelledby^=themes-] :is(tbody, tfoot) tr').map((row) =>
    plain(row.innerText).trim().replaceAll(/\s+/g, ' '),
  )

/** Opens the results of the survey, with findings of its question `more`. */
async function openFound(language = 'en', width = 800): Promise<HTMLElement> {
  answer({readFindings: json(findingsOf('more'))})
  const results = await openResults({lang: language, width})
  await until(() => findAll(results, '.findings').length > 0)
  return results
}

afterEach(() => {
  hangUp()
  clear()
})

describe('findings', () => {
  it('stand under their question: themes with bars and a table, counted in tens', async () => {
    const results = await openFound()

    expect(rowsIn(results)).to.deep.equal([
      'Shade Trees and roofs 60% at least 60',
      'Lights fewer than 10',
      'None of these 20% at least 20',
    ])
    expect(find(results, '.findings').closest('figure')?.querySelector('h3')?.id).to.equal('result-more')
    expect(findAll(results, '.findings progress:not([hidden])')).to.have.length(2)
  })

  it('say how many texts there are, how many were read, and how far two readers agree', async () => {
    const text = plain(textOf(await openFound()))

    expect(text).to.include('At least 120 texts, at least 100 of them read by staff.')
    expect(text).to.match(/at least 40 texts without knowing of each other.*: 0\.81\./)
    expect(text).to.include('rounded down to multiples of 10')
  })

  it('list the words of many with how many use them, each in its own language', async () => {
    const results = await openFound()

    const words = findAll(results, '.told li')
    expect(words.map(({innerText}) => plain(innerText).replaceAll(/\s+/g, ' '))).to.deep.equal([
      'الظل 50',
      'street lights 10',
    ])
    expect(words[0]?.querySelector('bdi')?.lang).to.equal('ar')
  })

  it('quote sentences, and say that staff have chosen them', async () => {
    const results = await openFound()

    expect(find(results, '.quotations blockquote').innerText).to.equal('الحديد يحرق أيدي الأطفال في الصيف.')
    expect(plain(textOf(results))).to.include('Chosen by staff as examples')
    expect(plain(textOf(results))).to.match(/Published on November 15, 2026/)
  })

  it('are not there while nothing was published, nor when they do not arrive', async () => {
    answer({readFindings: 'unreachable'})

    const results = await openResults()

    expect(findAll(results, '.findings')).to.have.length(0)
    expect(textOf(results)).to.include('Anything else?')
  })

  it('of a thread are counted as they are: everybody can read the comments', async () => {
    answer({
      readOpinionGroups: json(noOpinions),
      readFindings: json(findingsOf(undefined, {step: 1, texts: 123, read: 101})),
    })

    const results = await openResults({attributes: {activity: 'town/award'}})
    await until(() => findAll(results, 'table').length > 0)

    expect(plain(textOf(results))).to.include('123 texts, 101 of them read by staff.')
    expect(rowsIn(results)[1]).to.equal('Lights 0% 0')
  })

  it('of a thread say so while there are none, and when they could not be refreshed', async () => {
    answer({readOpinionGroups: json(noOpinions)})
    const results = await openResults({attributes: {activity: 'town/award'}})
    await until(() => textOf(results).includes('Nothing has been summed up yet'))
    answer({readOpinionGroups: json(noOpinions), readFindings: 'unreachable'})

    document.dispatchEvent(new Event('visibilitychange'))

    await until(() => textOf(results).includes('This could not be refreshed.'))
    expect(textOf(results)).to.include('Nothing has been summed up yet')
  })

  for (const [what, reply, words] of [
    ['findings', noOpinions, '123 texts'],
    ['groups of opinion', opinions, 'What divides'],
  ] as const)
    it(`of a thread are the last that the browser has where the server does not answer: ${what}`, async () => {
      answer({
        readActivity: kept(thread),
        readResults: kept({...published, snapshot: null, hash: null}),
        readOpinionGroups: kept(reply),
        readFindings: kept(findingsOf(undefined, {step: 1, texts: 123})),
      })

      const results = await openResults({attributes: {activity: 'town/award'}})
      await until(() => textOf(results).includes('This could not be refreshed.'))

      expect(plain(textOf(results))).to.include(words)
    })

  it('of a thread are not said to be missing where neither server nor browser has them', async () => {
    answer({readFindings: 'unreachable'})

    const results = await openResults({attributes: {activity: 'town/award'}})

    expect(textOf(results)).to.include('The server cannot be reached')
  })

  it('of a discussion stand below its groups of opinion', async () => {
    const arrived = answer({readFindings: json(findingsOf(undefined, {step: 1}))})

    const results = await openResults({attributes: {activity: 'town/award'}})
    await until(() => findAll(results, '.findings').length > 0)

    expect(findAll(results, 'h2, h3').map(({innerText}) => plain(innerText))).to.deep.equal([
      'Opinions: What do you think of the award?',
      'What unites',
      'What divides',
      'The groups',
      'How this is worked out',
      'What people wrote',
    ])
    expect(rowsIn(results)[0]).to.equal('Shade Trees and roofs 60% 60')
    expect(arrived.map(({name}) => name).toSorted()).to.deep.equal([
      'readActivity',
      'readFindings',
      'readOpinionGroups',
      'readResults',
    ])
    expect(await barriers(results)).to.deep.equal([])
  })

  for (const language of ['ar', 'en'])
    for (const width of [360, 1280])
      it(`have no barriers and fit: ${language}, ${width} px`, async () => {
        const results = await openFound(language, width)

        expect(await barriers(results)).to.deep.equal([])
        expect(overflowing(results)).to.deep.equal([])
      })
})
