/// <reference types="mocha" />
import {exampleMap} from '@saha/domain/map/example-map'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {asking} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, focused, forceColors, textOf, until} from '../../test-kit/page.ts'
import {ask, marked, openPlace, said, sendIt, spot, tap} from '../../test-kit/place-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {choose, next, openSurvey, press, send, settle} from '../../test-kit/survey-page.ts'

afterEach(async () => {
  await forceColors(false)
  hangUp()
  clear()
})

describe('a place without a map', () => {
  it('is chosen from the list, and no map is fetched', async () => {
    const arrived = ask()
    const survey = await openPlace({isMapOpen: false})
    const list = find<HTMLSelectElement>(survey, '#question-spot-field')
    list.value = 'gate'
    list.dispatchEvent(new Event('change'))
    await settle(survey)

    expect(await sendIt(survey, arrived)).to.deep.equal({listed: 'gate'})
    expect(arrived.map(({name}) => name)).not.to.include('readMap')
  })

  it('is told in words, and shown so before it is sent', async () => {
    const arrived = ask()
    const survey = await openPlace({lang: 'ar', isMapOpen: false})
    await choose(survey, 'بالكلمات')
    const field = find<HTMLInputElement>(survey, '#question-spot-field')
    field.value = 'خلف المطحنة'
    field.dispatchEvent(new Event('input'))
    await settle(survey)
    await next(survey)

    expect(textOf(survey)).to.include('خلف المطحنة')
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
    expect(arrived.at(-1)?.body?.answers['spot']).to.deep.equal({address: 'خلف المطحنة'})
  })

  it('remembers each way while another one is looked at, and sends the one that is chosen', async () => {
    const arrived = ask()
    const survey = await openPlace({isMapOpen: false})
    const list = find<HTMLSelectElement>(survey, '#question-spot-field')
    list.value = 'west'
    list.dispatchEvent(new Event('change'))
    await settle(survey)
    await choose(survey, 'On a map')
    await choose(survey, 'From a list')

    expect(find<HTMLSelectElement>(survey, '#question-spot-field').value).to.equal('west')
    expect(await sendIt(survey, arrived)).to.deep.equal({listed: 'west'})
  })
})

describe('a map', () => {
  for (const lang of ['ar', 'en'] as const) {
    it(`has no barriers, on a wide and on a narrow page, with its names in the reader's language: ${lang}`, async () => {
      ask()
      const wide = await openPlace({lang})
      const found = await barriers(wide)
      const names = findAll(wide, '.name').map(({textContent}) => textContent)
      clear()
      const narrow = await openPlace({lang, width: 320})
      await tap(narrow, 0.3, 0.5)
      found.push(...(await barriers(narrow)))

      expect(found).to.deep.equal([])
      expect(names).to.have.members(
        lang === 'ar' ? ['الضفة الغربية', 'الضفة الشرقية'] : ['West bank', 'East bank'],
      )
      expect(narrow.scrollWidth).to.be.at.most(320)
    })
  }

  it('has the west on the left in every language, and targets that a thumb can hit', async () => {
    ask()
    const survey = await openPlace({lang: 'ar'})
    const [west, , , east] = findAll(survey, '.compass button')
    const small = findAll(survey, '.pad button').flatMap((button) => {
      const {width, height} = button.getBoundingClientRect()
      return width < 44 || height < 44 ? [`${button.innerText} ${width} × ${height}`] : []
    })

    expect(west?.getBoundingClientRect().left).to.be.below(east?.getBoundingClientRect().left ?? 0)
    expect(small).to.deep.equal([])
  })

  it('gets the focus when it opens, and gives it back when it is done', async () => {
    ask()
    const survey = await openPlace()
    const opened = focused(survey)?.id
    await tap(survey, 0.3, 0.5)
    findAll(survey, '.pad .primary')[0]?.click()
    await settle(survey)
    await until(() => focused(survey)?.id === 'question-spot-open')

    expect(opened).to.equal('question-spot-ground')
    expect(marked(survey)).to.equal('A point: West bank')
  })

  it('says so when it cannot be fetched, leaves the other ways, and can be tried again', async () => {
    let isThere = false
    answer({
      readActivity: json({...asking(spot), id: 'survey-with-a-map-of-its-own'}),
      readMap: () => (isThere ? json(exampleMap) : 'unreachable'),
    })
    const survey = await openPlace({isMapOpen: false})
    await choose(survey, 'On a map')
    await press(survey, '#question-spot-open')
    await until(() => survey.shadowRoot?.querySelector('.way [role=alert]'))
    const ways = findAll(survey, '.ways label').length
    const found = await barriers(survey)
    isThere = true
    await press(survey, '#question-spot-open')
    await until(() => survey.shadowRoot?.querySelector('svg.ground .cross'))

    expect(ways).to.equal(3)
    expect(found).to.deep.equal([])
  })
})

describe('what is drawn', () => {
  it('survives a reload of the page, and comes back onto the map', async () => {
    ask()
    const survey = await openPlace()
    await tap(survey, 0.3, 0.5)
    survey.remove()
    const again = await openSurvey()
    await until(() => again.shadowRoot?.querySelector('.question'))
    await until(() => marked(again) === 'A point: West bank')
    await press(again, '#question-spot-open')
    await until(() => again.shadowRoot?.querySelector('.mark'))

    expect(findAll(again, '.mark')).to.have.length(1)
  })

  it('keeps its names when the language changes midway', async () => {
    ask()
    const survey = await openPlace()
    await tap(survey, 0.3, 0.5)
    const place = survey.parentElement
    if (place) place.lang = 'ar'
    await until(() => marked(survey) === 'نقطة: الضفة الغربية')

    expect(findAll(survey, '.name').map(({textContent}) => textContent)).to.include('الضفة الشرقية')
  })

  it('is seen in the few colours that a reader chose', async () => {
    ask()
    const survey = await openPlace()
    await forceColors(true)
    await tap(survey, 0.3, 0.5)
    const style = getComputedStyle(find(survey, '.mark'))
    const ground = getComputedStyle(find(survey, '.border'))

    expect(style.fill).not.to.equal(getComputedStyle(find(survey, '.land')).fill)
    expect(ground.stroke).not.to.equal('none')
  })
})

describe('where the device is', () => {
  const {getCurrentPosition} = Geolocation.prototype

  afterEach(() => {
    Geolocation.prototype.getCurrentPosition = getCurrentPosition
  })

  const pressHere = async (survey: HTMLElement) => {
    findAll(survey, '.drawing button')
      .find(({innerText}) => innerText === 'Use where I am')
      ?.click()
    await settle(survey)
  }

  it('is asked only on request, and sent no finer than anything else', async () => {
    let asked = 0
    Geolocation.prototype.getCurrentPosition = (found) => {
      asked += 1
      found({coords: {longitude: 35.123456789, latitude: 32.123456789}} as GeolocationPosition)
    }
    const arrived = ask()
    const survey = await openPlace()
    const before = asked
    await pressHere(survey)

    expect(before).to.equal(0)
    expect(find(survey, '#question-spot-here').innerText).to.include('only when you press this')
    expect(await sendIt(survey, arrived)).to.deep.equal({
      shape: {type: 'Point', coordinates: [35.12346, 32.12346]},
    })
  })

  it('is not taken when it lies beyond the map, or is not told', async () => {
    Geolocation.prototype.getCurrentPosition = (found) =>
      found({coords: {longitude: 10, latitude: 50}} as GeolocationPosition)
    ask()
    const survey = await openPlace()
    await pressHere(survey)
    const beyond = said(survey)
    Geolocation.prototype.getCurrentPosition = (_, failed) => failed?.({} as GeolocationPositionError)
    await pressHere(survey)

    expect(beyond).to.equal('That lies beyond the map')
    expect(find(survey, '#question-spot-said').innerText).to.include('Your device did not say where it is')
    expect(findAll(survey, '.mark')).to.have.length(0)
  })
})
