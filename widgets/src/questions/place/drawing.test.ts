/// <reference types="mocha" />
import {expect} from 'chai'
import {exampleMap} from '@saha/domain/map/example-map'
import {asking} from '../../test-kit/example-winding.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../test-kit/page.ts'
import {ask, drawnIn, keys, marked, openPlace, said, sendIt, spot, tap} from '../../test-kit/place-page.ts'
import {answer, hangUp, json} from '../../test-kit/server.ts'
import {choose, next, send, settle} from '../../test-kit/survey-page.ts'

afterEach(() => {
  hangUp()
  clear()
})

describe('drawing with finger or mouse', () => {
  it('marks a point, about a metre exact, and tells in words where it is', async () => {
    const arrived = ask()
    const survey = await openPlace()
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

  it('says whose tiles lie under it, and nothing of tiles where there are none', async () => {
    ask()
    const bare = textOf(await openPlace())
    clear()
    const credit = {en: 'Map of the town', ar: 'خريطة البلدة'}
    const tiles = {address: `${location.origin}/tiles/{z}/{x}/{y}.png`, credit}
    answer({
      readActivity: json({...asking(spot), id: 'survey-with-tiles'}),
      readMap: json({...exampleMap, tiles}),
    })
    const survey = await openPlace({lang: 'ar'})

    expect(bare).not.to.include(credit.en)
    expect(textOf(survey)).to.include(credit.ar)
  })

  it('draws a line point by point, takes the last one back, and can be cleared', async () => {
    const arrived = ask()
    const survey = await openPlace()
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
    const survey = await openPlace()
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
    const survey = await openPlace({width: 320})
    await tap(survey, 0.5, 0.08)
    const words = textOf(survey)

    expect(words).to.include('This lies outside the municipality. You can send it all the same.')
    expect(await sendIt(survey, arrived)).to.have.property('shape')
  })

  it('leaves one finger to the page: only taps mark, and only two fingers move the map', async () => {
    ask()
    const survey = await openPlace()
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
    const survey = await openPlace()
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
    const survey = await openPlace()
    const status = find(survey, '#question-spot-said')
    await keys(survey, 'ArrowLeft', 'ArrowLeft')
    const once = status.textContent
    await keys(survey, 'ArrowLeft')

    expect(status.textContent).not.to.equal(once)
    expect(status.textContent.trim()).to.equal(once.trim())
  })

  it('ends where the map ends, and says so', async () => {
    ask()
    const survey = await openPlace({lang: 'ar', width: 320})
    await keys(survey, ...Array<string>(12).fill('ArrowUp'))

    expect(said(survey)).to.equal('هذا خارج الخريطة المعروضة')
  })

  it('brings the map closer around the cross, and farther again', async () => {
    ask()
    const survey = await openPlace()
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
    const survey = await openPlace()
    await keys(survey, 'Enter')

    expect(findAll(survey, '.mark')).to.have.length(1)
    expect(survey.shadowRoot?.querySelector('[part=send]')).to.equal(null)
  })
})
