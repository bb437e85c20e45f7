/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {everyKind} from '../test-kit/example-winding.ts'
import {clear, find, findAll, plain} from '../test-kit/page.ts'
import {hangUp} from '../test-kit/server.ts'
import {next, openAsking, sendAll, write} from '../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('a way to be reached', () => {
  it('is asked for with its reason, and that it is stored apart from the answers', async () => {
    for (const [language, reason, apart] of [
      ['en', 'To invite you to the opening day.', 'Stored apart from your answers'],
      ['ar', 'لندعوكم إلى يوم الافتتاح.', 'يُحفظ بمعزل عن الإجابات'],
    ] as const) {
      const survey = await openAsking([everyKind.email], language)
      const described = find(survey, 'input[type=email]').getAttribute('aria-describedby')?.split(' ') ?? []
      const said = described.map((id) => find(survey, `#${id}`).innerText).join(' ')

      expect(said).to.include(reason)
      expect(said).to.include(apart)
    }
  })

  it('is typed from the left in Arabic too, with what the browser knows', async () => {
    const survey = await openAsking([everyKind.email, everyKind.phone], 'ar')

    const boxes = findAll<HTMLInputElement>(survey, '.reach input')
    expect(boxes.map(({type, dir, autocomplete}) => [type, dir, autocomplete])).to.deep.equal([
      ['email', 'ltr', 'email'],
      ['tel', 'ltr', 'tel'],
    ])
  })

  it('is understood in all three digit sets', async () => {
    const survey = await openAsking([everyKind.email, everyKind.phone], 'ar')
    await write(survey, 'email', ' ali٧@town.example ')
    await write(survey, 'phone', '+٩٦٢ ۷۹ 000-0000')

    expect(await sendAll(survey)).to.deep.equal({email: 'ali7@town.example', phone: '+962790000000'})
  })

  it('stands isolated on the check page, with where it goes', async () => {
    const survey = await openAsking([everyKind.phone], 'ar')
    await write(survey, 'phone', '+962790000000')
    await next(survey)

    expect(find(survey, '.given bdi[dir=ltr]').innerText).to.equal('+962790000000')
    expect(find(survey, '.given').innerText).to.include('بمعزل عن الإجابات')
    expect(await barriers(survey)).to.deep.equal([])
  })

  it('that is none is named, with an example', async () => {
    const survey = await openAsking([{...everyKind.email, required: true}, everyKind.phone])
    await write(survey, 'phone', '12')
    await next(survey)
    const empty = findAll(survey, '.summary a').map(({innerText}) => plain(innerText))
    await write(survey, 'email', 'ali@town')
    await write(survey, 'phone', '')
    await next(survey)

    expect(empty).to.deep.equal([
      'Question 1: enter your e-mail address',
      'Question 2: enter a telephone number of 6 to 15 digits',
    ])
    expect(plain(find(survey, '.summary a').innerText)).to.equal(
      'Question 1: enter a whole e-mail address, such as name@example.org',
    )
  })
})
