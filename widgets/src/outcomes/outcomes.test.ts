import {expect} from 'chai'
import type {OutcomesPage} from '@saha/contract'
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import './define.ts'
import {decided, decisions} from '../test-kit/example-outcomes.ts'
import {barriersEverywhere} from '../test-kit/everywhere.ts'
import {
  clear,
  find,
  findAll,
  focused,
  mount,
  plain,
  textOf,
  until,
  type MountOptions,
} from '../test-kit/page.ts'
import {answer, hangUp, json, refused, server} from '../test-kit/server.ts'

const failures: string[] = []
document.addEventListener('saha-failed', (event) => failures.push((event as Event & {code: string}).code))

beforeEach(() => (failures.length = 0))
afterEach(() => {
  clear()
  hangUp()
})

/** Opens a page with the list, of a municipality unless told otherwise. */
async function open({
  attributes = {municipality: 'irbid'},
  ...options
}: MountOptions = {}): Promise<HTMLElement> {
  const element = mount('saha-outcomes', {...options, attributes: {activity: '', ...attributes}})
  await until(() => element.shadowRoot?.querySelector('h2, h3'))
  return element
}

const said = (element: HTMLElement, at: number) =>
  plain(findAll(element, 'article')[at]?.querySelector<HTMLElement>('.said')?.innerText ?? '')
const hrefs = (element: HTMLElement, selector: string) =>
  findAll<HTMLAnchorElement>(element, selector).map(({href}) => href)

describe('what a municipality has decided', () => {
  it('stands beside what people said, with its reasons and its office', async () => {
    answer()
    const element = await open()

    const [first] = findAll(element, 'article')
    const words = plain(first?.innerText ?? '')
    for (const part of [
      'Under way',
      'November 15, 2026',
      'Forty trees on the station square',
      'Forty olive and eucalyptus trees',
      'Shade is what most of you asked for',
      'Parks department',
      'The old station square',
    ])
      expect(words).to.include(part)
    expect(plain(find(element, '.lead').innerText)).to.equal(
      'What Irbid Municipality decided after people had their say',
    )
  })

  it('counts what it rests on, and leads to each contribution', async () => {
    answer()
    const element = await open()

    expect(said(element, 0))
      .to.include('3 ideas')
      .and.to.include('One comment')
      .and.to.include('325 supports')
    expect(said(element, 0)).to.include('220 answers to surveys')
    expect(hrefs(element, '.said a').slice(0, 3)).to.deep.equal([
      'https://saha.example/embed/irbid/station-ideas?lang=en&idea=3#saha-idea-3',
      'https://saha.example/embed/irbid/station-ideas?lang=en&idea=7#saha-idea-7',
      'https://saha.example/embed/irbid/park-survey?lang=en',
    ])
  })

  it('names a few contributions from the start, and all of them on request', async () => {
    answer()
    const element = await open()
    const before = hrefs(element, '.said a').length

    find<HTMLDetailsElement>(element, '.said details').open = true
    await until(() => hrefs(element, '.said a').length > before)

    expect(hrefs(element, '.said a')).to.have.length(5)
    expect(hrefs(element, '.said a').at(-1)).to.include('#saha-comment-cccc')
  })

  it('says of what is gone how much it was, and nothing else', async () => {
    answer()
    const element = await open()

    expect(said(element, 1)).to.include('2 more contributions, which were withdrawn, hidden or erased since')
  })

  it('stands alone where it rests on nothing', async () => {
    answer()
    const element = await open()

    expect(said(element, 2)).to.equal('')
  })

  it('says how many decisions have come how far', async () => {
    answer()
    const element = await open()

    expect(plain(find(element, '.sum').innerText)).to.match(
      /3 decisions\s+Done\s+1\s+Under way\s+1\s+Not to be done\s+1/,
    )
  })

  it('says of words in another language in which one they are', async () => {
    answer()
    const element = await open()

    const title = find(element, 'article:has(#outcome-lampsxxxxxxxxxxxxxxxxx) h3 span')
    expect([title.lang, title.dir]).to.deep.equal(['ar', 'rtl'])
  })

  it('is asked for by consultation or activity, too', async () => {
    const own = {...decisions, consultation: {id: 'station', title: {en: 'The old station square'}}}
    const arrived = answer({readOutcomes: json(own)})
    const element = await open({attributes: {consultation: 'irbid/station'}})
    await open({attributes: {activity: 'irbid/station-ideas'}})

    expect(
      arrived.filter(({name}) => name === 'readOutcomes').map(({url}) => url.pathname + url.search),
    ).to.deep.equal(['/v1/outcomes/irbid?consultation=station', '/v1/outcomes/irbid?activity=station-ideas'])
    expect(plain(find(element, '.lead').innerText)).to.equal(
      'The old station square – what Irbid Municipality decided',
    )
    expect(hrefs(element, '.follow a')).to.deep.equal([
      'https://saha.example/v1/outcomes/irbid/feed?lang=en&consultation=station',
    ])
  })

  it('goes on where it ended, with the focus on the first that is new', async () => {
    const second: OutcomesPage = {...decisions, outcomes: [decided('last')]}
    answer({
      readOutcomes: ({url}) =>
        json(url.search.includes('cursor') ? second : {...decisions, cursor: '2026-10-12.x'}),
    })
    const element = await open()

    find<HTMLButtonElement>(element, '.outcomes > button').click()
    await until(() => findAll(element, 'article').length === 4)

    expect(focused(element)?.id).to.equal('outcome-lastxxxxxxxxxxxxxxxxxx')
    expect(findAll(element, '.outcomes > button')).to.have.length(0)
  })

  it('stays when the next page does not arrive', async () => {
    answer({
      readOutcomes: ({url}) =>
        url.search.includes('cursor') ? 'unreachable' : json({...decisions, cursor: 'a.x'}),
    })
    const element = await open()

    find<HTMLButtonElement>(element, '.outcomes > button').click()
    await until(() => find(element, '.outcomes > button + p').innerText !== '')

    expect(findAll(element, 'article')).to.have.length(3)
  })
})

describe('a list of decisions that cannot be shown', () => {
  it('says so where nothing has been decided yet', async () => {
    answer({readOutcomes: json({...decisions, outcomes: [], counts: {}})})
    const element = await open()

    expect(textOf(element)).to.include('Nothing has been decided yet')
  })

  it('keeps its space while it loads', async () => {
    answer({readOutcomes: 'never'})
    const element = mount('saha-outcomes', {attributes: {activity: '', municipality: 'irbid'}})
    await until(() => element.shadowRoot?.querySelector('.space-kept'))

    expect(element.getBoundingClientRect().height).to.be.at.least(400)
  })

  it('offers to try again when the server cannot be reached', async () => {
    let isThere = false
    answer({readOutcomes: () => (isThere ? json(decisions) : 'unreachable')})
    const element = await open()
    expect(failures).to.deep.equal(['unreachable'])

    isThere = true
    find<HTMLButtonElement>(element, 'button').click()
    await until(() => findAll(element, 'article').length === 3)
  })

  for (const [attribute, value, words] of [
    ['municipality', '', 'lacks the attribute'],
    ['municipality', 'Irbid!', 'irbid'],
    ['consultation', 'irbid', 'irbid/old-station'],
    ['activity', 'irbid', 'irbid/park-survey'],
  ] as const)
    it(`tells the webmaster what is wrong with ${attribute}="${value}"`, async () => {
      answer()
      const element = await open({attributes: {[attribute]: value}})
      await until(() => textOf(element).includes(words))

      expect(failures).to.deep.equal(['misconfigured'])
    })

  it('tells the webmaster of a municipality that there is not', async () => {
    answer({readOutcomes: refused('not-found')})
    const element = await open()
    await until(() => textOf(element).includes('no municipality named'))

    expect(textOf(element)).to.include(server.replace(/\/$/, ''))
  })
})

describe('every state of a list of decisions', () => {
  const states = {
    shown: json(decisions),
    'of one consultation': json({...decisions, consultation: {id: 'a', title: {en: 'A square', ar: 'ساحة'}}}),
    empty: json({...decisions, outcomes: [], counts: {}}),
    unreachable: 'unreachable' as const,
  }
  for (const lang of ['ar', 'en'])
    for (const theme of ['light', 'dark'])
      for (const [state, readOutcomes] of Object.entries(states))
        it(`has no barriers: ${state}, ${lang}, ${theme}`, async () => {
          answer({readOutcomes})
          const element = await open({lang, attributes: {theme, municipality: 'irbid'}})
          for (const details of findAll<HTMLDetailsElement>(element, 'details')) details.open = true

          expect(await barriersEverywhere(element)).to.deep.equal([])
        })
})
