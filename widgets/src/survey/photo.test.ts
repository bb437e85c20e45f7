/// <reference types="mocha" />
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {asking} from '../test-kit/example-winding.ts'
import {clear, find, findAll, focused, mount, plain, textOf, until} from '../test-kit/page.ts'
import {
  arrive,
  expectUploads,
  field,
  first,
  more,
  open,
  pick,
  question,
  second,
  uploads,
} from '../test-kit/photo-page.ts'
import {answer, hangUp, json, server} from '../test-kit/server.ts'
import {next, press, send, settle} from '../test-kit/survey-page.ts'
import {photoFile, stopUploads} from '../test-kit/uploads.ts'

beforeEach(() => {
  expectUploads()
})

afterEach(() => {
  stopUploads()
  hangUp()
  clear()
})

describe('a photo', () => {
  it('is made smaller on the device, and of its file only the pixels are sent', async () => {
    const survey = await open()

    const upload = await pick(survey, await photoFile(2400, 1200))
    const {width, height} = await createImageBitmap(upload.body)

    expect(upload.address).to.equal(`${server}v1/surveys/town/park-survey/photos`)
    expect(upload.type).to.equal('image/jpeg')
    expect([width, height]).to.deep.equal([1600, 800])
  })

  it('shows how far it is, arrives, and goes with the answers by its name', async () => {
    const survey = await open()
    const arrived = answer({readActivity: json(asking(question, more))})
    const upload = await pick(survey, await photoFile())
    upload.progress(0.4)
    await settle(survey)
    const share = find<HTMLProgressElement>(survey, 'progress[aria-label]').value

    await arrive(survey, upload, first)
    const said = plain(find(survey, '.question [role=status]').textContent ?? '')
    await next(survey)
    const checked = textOf(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(share).to.equal(0.4)
    expect(said).to.equal('Photo 1 has arrived')
    expect(plain(checked)).to.include('Photo 1')
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({pictures: [first]})
  })

  it('is shown, and can be removed again', async () => {
    const survey = await open()
    await arrive(survey, await pick(survey, await photoFile()), first)
    const shown = findAll(survey, '.photo canvas').length

    await press(survey, '.photo button')
    await until(() => focused(survey) === field(survey))

    expect(shown).to.equal(1)
    expect(findAll(survey, '.photo')).to.deep.equal([])
  })

  it('that is removed on its way is stopped', async () => {
    const survey = await open()
    const upload = await pick(survey, await photoFile())

    await press(survey, '.photo button')

    expect(upload.isAborted).to.equal(true)
    expect(findAll(survey, '.photo')).to.deep.equal([])
  })

  it('is chosen with the keyboard', async () => {
    const survey = await open()
    let chosen: EventTarget | null = null
    field(survey).addEventListener('click', (event) => {
      // The dialog belongs to the device: nobody could close it here.
      event.preventDefault()
      chosen = event.target
    })
    field(survey).focus()

    await sendKeys({press: 'Space'})

    await until(() => chosen)
    expect(chosen).to.equal(field(survey))
    expect(find(survey, '.pick').innerText.trim()).to.equal('Choose or take a photo')
  })

  it('keeps the focus when there is no room for another', async () => {
    const survey = await open()
    field(survey).focus()

    await pick(survey, await photoFile())
    await until(() => focused(survey)?.id === 'question-pictures-remove-0')

    expect(findAll(survey, '[type=file]')).to.deep.equal([])
  })

  it('is not waited for in silence: going on says what to do', async () => {
    const survey = await open()
    const upload = await pick(survey, await photoFile())

    await next(survey)
    const problem = find(survey, '.summary a').innerText
    await arrive(survey, upload, first)
    await next(survey)

    expect(problem).to.equal('Question 1: wait until the photo has arrived, or remove it')
    expect(find(survey, '[part=send]')).to.be.instanceOf(HTMLElement)
  })

  it('that is required and missing says so', async () => {
    const survey = await open({required: true})

    await next(survey)

    expect(find(survey, '.summary a').innerText).to.equal('Question 1: choose a photo')
  })
})

describe('several photos', () => {
  it('are sent one after the other, no more than the question takes', async () => {
    const survey = await open({most: 2})
    const upload = await pick(survey, await photoFile(), await photoFile(10, 10), await photoFile())
    const atOnce = uploads.length
    await arrive(survey, upload, first)
    const other = await until(() => uploads[1])
    await arrive(survey, other, second)

    expect(atOnce).to.equal(1)
    expect(findAll(survey, '.photo').length).to.equal(2)
    expect(uploads.length).to.equal(2)
    expect(findAll(survey, '[type=file]')).to.deep.equal([])
  })
})

describe('after a reload', () => {
  it('photos that arrived are still there, and say why they are not shown', async () => {
    const survey = await open()
    await arrive(survey, await pick(survey, await photoFile()), first)
    survey.closest('.place')?.remove()

    // Another page with the same storage knows nothing of the pictures.
    sessionStorage.setItem(
      'saha-draft:town/park-survey',
      (sessionStorage.getItem('saha-draft:town/park-survey') ?? '').replace(first, second),
    )
    const again = mount('saha-survey')
    await until(() => again.shadowRoot?.querySelector('.photo'))

    expect(find(again, '.photo').innerText).to.include('Sent earlier. It cannot be shown here.')
    expect(findAll(again, '.photo canvas')).to.deep.equal([])
  })
})

describe('a question for photos', () => {
  for (const lang of ['ar', 'en'])
    it(`has no barriers in any state, wide or narrow: ${lang}`, async () => {
      const found: string[] = []
      for (const width of [800, 320]) {
        const survey = await open({most: 3, required: true, mayDecline: true}, lang, width)
        found.push(...(await barriers(survey)))
        const upload = await pick(survey, await photoFile())
        found.push(...(await barriers(survey)))
        upload.cut()
        await until(() => survey.shadowRoot?.querySelector('.photo .error'))
        found.push(...(await barriers(survey)))
        await press(survey, '.photo button:not(.link)')
        await arrive(survey, await until(() => uploads.at(-1)), first)
        found.push(...(await barriers(survey)))
        expect(survey.scrollWidth).to.be.at.most(width)
        clear()
      }

      expect(found).to.deep.equal([])
    })

  it('mirrors in Arabic', async () => {
    const places: number[] = []
    for (const lang of ['en', 'ar']) {
      const survey = await open({}, lang)
      await arrive(survey, await pick(survey, await photoFile()), first)
      const row = find(survey, '.photo').getBoundingClientRect()
      const button = find(survey, '.photo button').getBoundingClientRect()
      places.push(button.left - row.left > row.width / 2 ? 1 : -1)
      clear()
    }

    expect(places).to.deep.equal([1, -1])
  })
})
