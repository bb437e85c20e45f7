/// <reference types="mocha" />
import type {Geometry, PlaceAnswer, PlaceQuestion} from '@saha/contract'
import {exampleMap} from '@saha/domain/map/example-map'
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {asking, everyKind} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, focused, forceColors, textOf, until} from '../../test-kit/page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {choose, next, openSurvey, press, send, settle} from '../../test-kit/survey-page.ts'

const spot: PlaceQuestion = {
  ...everyKind.place,
  shapes: ['point', 'line', 'area'],
  list: [...everyKind.place.list],
}
const plain = (words: string) => words.replaceAll(/[\u2068\u2069]/g, '')

const mapWords = {en: 'On a map', ar: 'على الخريطة'}

/** Opens a survey that asks for a place, and where it is asked for, the map. */
async function open({
  lang = 'en',
  width = 800,
  isMapOpen = true,
}: {lang?: 'ar' | 'en'; width?: number; isMapOpen?: boolean} = {}): Promise<HTMLElement> {
  const survey = await openSurvey({lang, width})
  await until(() => survey.shadowRoot?.querySelector('.question'))
  if (!isMapOpen) return survey
  await choose(survey, mapWords[lang])
  await press(survey, '#question-spot-open')
  await until(() => survey.shadowRoot?.querySelector('svg.ground .cross'))
  await settle(survey)
  return survey
}

const ask = () => answer({readActivity: json(asking(spot))})

/** Clicks on the map, at a share of its width and height. */
async function tap(survey: HTMLElement, across: number, down: number): Promise<void> {
  const ground = find(survey, 'svg.ground')
  const {left, top, width, height} = ground.getBoundingClientRect()
  ground.dispatchEvent(
    new MouseEvent('click', {bubbles: true, clientX: left + width * across, clientY: top + height * down}),
  )
  await settle(survey)
}

async function keys(survey: HTMLElement, ...names: string[]): Promise<void> {
  for (const name of names) await sendKeys({press: name})
  await settle(survey)
}

const said = (survey: HTMLElement) => plain(find(survey, '#question-spot-said').textContent.trim())
const marked = (survey: HTMLElement) => plain(find(survey, '#question-spot-marked').innerText.trim())

/** What was drawn, in the last form that arrived. */
function drawnIn(arrived: ReturnType<typeof answer>): {shape: Geometry} {
  const place = arrived.at(-1)?.body?.answers['spot']
  if (typeof place !== 'object' || place === null || !('shape' in place))
    throw new Error('Nothing drawn arrived.')
  return place as {shape: Geometry}
}

/** Goes on, sends, and gives what arrived. */
async function sendIt(survey: HTMLElement, arrived: ReturnType<typeof answer>): Promise<PlaceAnswer> {
  await next(survey)
  await send(survey)
  await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
  return arrived.at(-1)?.body?.answers['spot'] as PlaceAnswer
}

afterEach(async () => {
  await forceColors(false)
  hangUp()
  clear()
})

describe('a place without a map', () => {
  it('is chosen from the list, and no map is fetched', async () => {
    const arrived = ask()
    const survey = await open({isMapOpen: false})
    const list = find<HTMLSelectElement>(survey, '#question-spot-field')
    list.value = 'gate'
    list.dispatchEvent(new Event('change'))
    await settle(survey)

    expect(await sendIt(survey, arrived)).to.deep.equal({listed: 'gate'})
    expect(arrived.map(({name}) => name)).not.to.include('readMap')
  })

  it('is told in words, and shown so before it is sent', async () => {
    const arrived = ask()
    const survey = await open({lang: 'ar', isMapOpen: false})
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
    const survey = await open({isMapOpen: false})
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
      const wide = await open({lang})
      const found = await barriers(wide)
      const names = findAll(wide, '.name').map(({textContent}) => textContent)
      clear()
      const narrow = await open({lang, width: 320})
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
    const survey = await open({lang: 'ar'})
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
    const survey = await open()
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
    const survey = await open({isMapOpen: false})
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

describe('drawing with finger or mouse', () => {
  it('marks a point, about a metre exact, and tells in words where it is', async () => {
    const arrived = ask()
    const survey = await open()
    await tap(survey, 0.3, 0.5)
    await tap(survey, 0.7, 0.5)
    const words = marked(survey)
    await next(survey)
    const checked = textOf(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))
    const {shape} = drawnIn(arrived)

    expect(words).to.equal('A point: East bank')
    expect(plain(checked))
      .to.include('A point: East bank')
      .and.not.match(/3[56]\.\d/)
    expect(shape.type).to.equal('Point')
    expect(shape.coordinates.flat().map(String)[0]).to.match(/^35\.[6-9]\d{0,4}$/)
  })

  it('draws a line point by point, takes the last one back, and can be cleared', async () => {
    const arrived = ask()
    const survey = await open()
    await choose(survey, 'A line')
    await tap(survey, 0.3, 0.5)
    const begun = marked(survey)
    await tap(survey, 0.5, 0.4)
    await tap(survey, 0.7, 0.5)
    const drawn = [marked(survey), findAll(survey, '.mark').length, findAll(survey, 'path.line').length]
    const button = (words: string) =>
      findAll(survey, '.pad button').find(({innerText}) => innerText === words)
    button('Undo')?.click()
    await settle(survey)
    const undone = [said(survey), findAll(survey, '.mark').length]
    button('Clear')?.click()
    await settle(survey)
    const cleared = [said(survey), findAll(survey, '.mark').length]
    await tap(survey, 0.3, 0.5)
    await tap(survey, 0.3, 0.6)

    expect(begun).to.equal('1 point set so far')
    expect(drawn).to.deep.equal(['A line: West bank and East bank', 3, 1])
    expect(undone).to.deep.equal(['Taken away. 2 points are left', 2])
    expect(cleared).to.deep.equal(['Nothing is marked any more', 0])
    expect(await sendIt(survey, arrived)).to.have.nested.property('shape.type', 'LineString')
  })

  it('closes an area by itself, and refuses one that crosses itself or has only two points', async () => {
    const arrived = ask()
    const survey = await open()
    await choose(survey, 'An area')
    await tap(survey, 0.3, 0.4)
    await tap(survey, 0.4, 0.6)
    await next(survey)
    const tooFew = find(survey, '.summary a').innerText
    await tap(survey, 0.4, 0.4)
    await tap(survey, 0.3, 0.6)
    await next(survey)
    const crossing = find(survey, '.summary a').innerText
    findAll(survey, '.pad button')
      .find(({innerText}) => innerText === 'Undo')
      ?.click()
    await settle(survey)
    await sendIt(survey, arrived)
    const [ring = []] = drawnIn(arrived).shape.coordinates as number[][][]

    expect(tooFew).to.include('set at least three points for an area')
    expect(crossing).to.include('the edge of the area crosses itself')
    expect(ring).to.have.length(4)
    expect(ring[0]).to.deep.equal(ring[3])
  })

  it('accepts a place just across the border, and says that it lies there', async () => {
    const arrived = ask()
    const survey = await open({width: 320})
    await tap(survey, 0.5, 0.08)
    const words = textOf(survey)

    expect(words).to.include('This lies outside the municipality. You can send it all the same.')
    expect(await sendIt(survey, arrived)).to.have.property('shape')
  })

  it('leaves one finger to the page: only taps mark, and only two fingers move the map', async () => {
    ask()
    const survey = await open()
    const ground = find(survey, 'svg.ground')
    const before = ground.getAttribute('viewBox')
    const finger = (name: string, id: number, x: number, y: number) =>
      ground.dispatchEvent(
        new PointerEvent(name, {pointerId: id, pointerType: 'touch', clientX: x, clientY: y, bubbles: true}),
      )
    finger('pointerdown', 1, 200, 200)
    finger('pointermove', 1, 200, 300)
    finger('pointercancel', 1, 200, 300)
    const afterOne = ground.getAttribute('viewBox')
    finger('pointerdown', 1, 200, 200)
    finger('pointerdown', 2, 300, 200)
    finger('pointermove', 2, 400, 200)
    const afterTwo = ground.getAttribute('viewBox')
    finger('pointerup', 1, 200, 200)
    finger('pointerup', 2, 400, 200)
    await settle(survey)

    expect(getComputedStyle(ground).touchAction).to.equal('pan-x pan-y')
    expect(afterOne).to.equal(before)
    expect(afterTwo).not.to.equal(before)
    expect(findAll(survey, '.mark')).to.have.length(0)
  })
})

describe('drawing with the keyboard alone', () => {
  it('moves the cross, sets and takes back points, and says each step', async () => {
    const arrived = ask()
    const survey = await open()
    await choose(survey, 'A line')
    find(survey, '#question-spot-ground').focus()
    await keys(survey, 'ArrowLeft')
    const moved = said(survey)
    await keys(survey, ...Array<string>(4).fill('ArrowLeft'), 'Enter')
    const first = said(survey)
    await keys(survey, ...Array<string>(9).fill('ArrowRight'), 'Space')
    const second = said(survey)
    await keys(survey, 'ArrowDown', 'Enter', 'Backspace')
    const back = said(survey)

    expect(moved).to.equal('West: in the municipality')
    expect(first).to.equal('Point 1 set: West bank')
    expect(second).to.equal('Point 2 set: East bank')
    expect(back).to.equal('Taken away. 2 points are left')
    expect(focused(survey)?.id).to.equal('question-spot-ground')
    expect(await sendIt(survey, arrived)).to.have.nested.property('shape.type', 'LineString')
  })

  it('says the same step twice, so that it is heard twice', async () => {
    ask()
    const survey = await open()
    const status = find(survey, '#question-spot-said')
    await keys(survey, 'ArrowLeft', 'ArrowLeft')
    const once = status.textContent
    await keys(survey, 'ArrowLeft')

    expect(status.textContent).not.to.equal(once)
    expect(status.textContent.trim()).to.equal(once.trim())
  })

  it('ends where the map ends, and says so', async () => {
    ask()
    const survey = await open({lang: 'ar', width: 320})
    await keys(survey, ...Array<string>(12).fill('ArrowUp'))

    expect(said(survey)).to.equal('هذا خارج الخريطة المعروضة')
  })

  it('brings the map closer around the cross, and farther again', async () => {
    ask()
    const survey = await open()
    const ground = find(survey, 'svg.ground')
    const whole = ground.getAttribute('viewBox')
    await keys(survey, '+')
    const closer = ground.getAttribute('viewBox')
    await keys(survey, '-')

    expect(Number(closer?.split(' ')[2])).to.be.below(Number(whole?.split(' ')[2]))
    expect(ground.getAttribute('viewBox')).to.equal(whole)
  })

  it('does not leave the step: Enter on the map sets a point and goes nowhere', async () => {
    ask()
    const survey = await open()
    await keys(survey, 'Enter')

    expect(findAll(survey, '.mark')).to.have.length(1)
    expect(survey.shadowRoot?.querySelector('[part=send]')).to.equal(null)
  })
})

describe('what is drawn', () => {
  it('survives a reload of the page, and comes back onto the map', async () => {
    ask()
    const survey = await open()
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
    const survey = await open()
    await tap(survey, 0.3, 0.5)
    const place = survey.parentElement
    if (place) place.lang = 'ar'
    await until(() => marked(survey) === 'نقطة: الضفة الغربية')

    expect(findAll(survey, '.name').map(({textContent}) => textContent)).to.include('الضفة الشرقية')
  })

  it('is seen in the few colours that a reader chose', async () => {
    ask()
    const survey = await open()
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
    const survey = await open()
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
    const survey = await open()
    await pressHere(survey)
    const beyond = said(survey)
    Geolocation.prototype.getCurrentPosition = (_, failed) => failed?.({} as GeolocationPositionError)
    await pressHere(survey)

    expect(beyond).to.equal('That lies beyond the map')
    expect(find(survey, '#question-spot-said').innerText).to.include('Your device did not say where it is')
    expect(findAll(survey, '.mark')).to.have.length(0)
  })
})
