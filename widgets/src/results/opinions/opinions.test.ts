/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {thread} from '../../test-kit/example-thread.ts'
import {noOpinions, opinions} from '../../test-kit/example-opinions.ts'
import {clear, find, findAll, plain, textOf, until, type MountOptions} from '../../test-kit/page.ts'
import {openResults} from '../../test-kit/results-page.ts'
import {overflowing} from '../../test-kit/layout.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'

/** Opens the results of a discussion. */
async function openOpinions(options: MountOptions = {}): Promise<HTMLElement> {
  const results = await openResults({...options, attributes: {activity: 'town/award'}})
  await until(() => findAll(results, '.space-kept').length === 0)
  return results
}

const asked = {...thread, comments: {...thread.comments, votes: 'none', opinions: true}}

const rowsIn = (element: HTMLElement, section: string) =>
  findAll(element, `[aria-labelledby=${section}] tbody tr`).map((row) =>
    plain(row.innerText).trim().replaceAll(/\s+/g, ' '),
  )

beforeEach(() => answer())

afterEach(() => {
  hangUp()
  clear()
})

describe('groups of opinion', () => {
  it('begin with what unites, quoted, with the counts of every group', async () => {
    const results = await openOpinions()

    expect(findAll(results, 'h3').map(({innerText}) => innerText)).to.deep.equal([
      'What unites',
      'What divides',
      'The groups',
      'How this is worked out',
    ])
    expect(find(results, '[aria-labelledby=unites] blockquote').innerText).to.equal(
      'نحتاج إلى ظل عند المحطات.',
    )
    expect(find(results, '[aria-labelledby=unites] blockquote').lang).to.equal('ar')
    expect(rowsIn(results, 'unites')).to.deep.equal([
      'Group A at least 50 at least 10 fewer than 10',
      'Group B at least 30 fewer than 10 fewer than 10',
    ])
  })

  it('then say what divides, and that a statement is gone where it was withdrawn or hidden', async () => {
    const results = await openOpinions()

    const divides = find(results, '[aria-labelledby=divides]')
    expect(divides.innerText).to.include('The street should close to cars on Fridays.')
    expect(divides.innerText).to.include('This statement is no longer shown.')
    expect(rowsIn(results, 'divides')[1]).to.equal('Group B at least 10 fewer than 10 at least 30')
  })

  it('are a map with its table, in words for those who do not see it', async () => {
    const results = await openOpinions()

    const map = find(results, 'svg.opinions')
    expect(plain(map.getAttribute('aria-label') ?? '')).to.equal(
      'Map of opinions. Group A: at least 70 people; Group B: at least 40 people. The same figures stand in the table below.',
    )
    expect(map.querySelectorAll('circle')).to.have.length(2)
    expect(rowsIn(results, 'groups')).to.deep.equal(['Group A at least 70', 'Group B at least 40'])
  })

  it('say what is typical of each, how it is worked out, and which publication it is', async () => {
    const results = await openOpinions()

    const text = plain(textOf(results))
    expect(text).to.include('Group A: at least 70 people')
    expect(text).to.match(/Agrees:\s+The street should close to cars on Fridays\./)
    expect(text).to.include('rounded down to multiples of 10')
    expect(text).to.match(/Publication 2, .*2026/)
    expect(text).to.include('fedcba9876543210')
  })

  it('explain themselves while too few have voted', async () => {
    answer({readActivity: json(asked), readOpinionGroups: json(noOpinions)})

    const results = await openOpinions()

    expect(textOf(results)).to.include('There are no groups of opinion yet')
    expect(plain(textOf(results))).to.include(
      'once at least 50 people have voted on seven statements or more',
    )
    expect(findAll(results, 'svg')).to.deep.equal([])
  })

  it('are not promised under a discussion that has none', async () => {
    answer({readOpinionGroups: json(noOpinions)})

    const results = await openResults({attributes: {activity: 'town/award'}})

    expect(textOf(results)).not.to.include('groups of opinion')
  })

  it('are looked for again, and say so when that fails', async () => {
    const results = await openOpinions()
    answer({readOpinionGroups: 'unreachable'})

    document.dispatchEvent(new Event('visibilitychange'))
    await until(() => textOf(results).includes('This could not be refreshed.'))

    expect(findAll(results, 'blockquote').length).to.be.greaterThan(0)
  })

  it('say that nothing unites or divides where nothing does', async () => {
    const groups = opinions.groups && {...opinions.groups, consensus: [], dividing: []}
    answer({readOpinionGroups: json({...opinions, groups})})

    const results = await openOpinions()

    expect(textOf(results)).to.include('There is no statement yet to which every group says the same.')
    expect(textOf(results)).to.include('There is no statement on which the groups clearly differ.')
  })

  for (const lang of ['ar', 'en'])
    for (const width of [360, 1280])
      it(`have no barriers and fit: ${lang}, ${width} px`, async () => {
        const results = await openOpinions({lang, width})

        expect(await barriers(results)).to.deep.equal([])
        expect(results.scrollWidth).to.be.at.most(width)
        expect(overflowing(results)).to.deep.equal([])
      })
})
