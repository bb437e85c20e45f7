/// <reference types="mocha" />
import {exampleMap} from '@saha/domain/map/example-map'
import {sendKeys} from '@web/test-runner-commands'
import {expect} from 'chai'
import {barriers} from '../../test-kit/accessibility.ts'
import {thread as open} from '../../test-kit/example-thread.ts'
import {cutOff, overflowing} from '../../test-kit/layout.ts'
import {clear, find, focused, textOf, until} from '../../test-kit/page.ts'
import {hangUp, json} from '../../test-kit/server.ts'
import {chooseFiles, photoFile, stopUploads, takeUploads} from '../../test-kit/uploads.ts'
import {openForm, openThread, press, refuse, settle, shows, take, write} from '../../test-kit/writing-page.ts'

const districts = exampleMap.districts?.map(({id, text}) => ({id, text}))
const withBoth = json({...open, districts, comments: {...open.comments, places: true, photos: true}})
const sent = (done: ReturnType<typeof take>) => done.find(({name}) => name === 'sendComment')?.body
const photo = 'P'.repeat(22)

/** Opens the form with a text in it. */
async function openWritten(lang = 'en', width = 800, activity = 'town/award'): Promise<HTMLElement> {
  const thread = await openThread({lang, width, attributes: {activity}})
  await openForm(thread)
  await write(thread, 'The bench is broken.')
  return thread
}

const openMap = async (thread: HTMLElement): Promise<HTMLElement> => {
  await press(thread, 'Add a place')
  await press(thread, 'Mark a point on the map')
  await until(() => thread.shadowRoot?.querySelector('svg.ground .cross'))
  return find(thread, 'svg.ground')
}

afterEach(() => {
  hangUp()
  stopUploads()
  clear()
})

describe('a comment about a place', () => {
  it('names a district for those who use no map', async () => {
    const done = take({}, {readActivity: withBoth})
    const thread = await openWritten()
    await press(thread, 'Add a place')
    const list = await until(() => thread.shadowRoot?.querySelector<HTMLSelectElement>('.place select'))

    list.value = 'east'
    list.dispatchEvent(new Event('change'))
    await settle(thread)
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(sent(done)?.['place']).to.deep.equal({listed: 'east'})
  })

  it('carries the point that was clicked on the map, no finer than a metre', async () => {
    const done = take({}, {readActivity: withBoth})
    const thread = await openWritten()
    const ground = await openMap(thread)
    const {left, top, width, height} = ground.getBoundingClientRect()

    ground.dispatchEvent(
      new MouseEvent('click', {bubbles: true, clientX: left + width / 2, clientY: top + height / 2}),
    )
    await settle(thread)
    expect(textOf(thread)).to.include('A point:')
    await press(thread, 'Done')
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    const place = sent(done)?.['place'] as {shape: {type: string; coordinates: number[]}} | undefined
    expect(place?.shape.type).to.equal('Point')
    for (const degrees of place?.shape.coordinates ?? []) expect(degrees).to.equal(Number(degrees.toFixed(5)))
  })

  it('can be marked wholly by keyboard, and taken away again', async () => {
    const done = take({}, {readActivity: withBoth})
    const thread = await openWritten()
    const ground = await openMap(thread)
    await until(() => focused(thread) === ground)

    for (const key of ['ArrowLeft', 'ArrowUp', '+', 'Enter']) await sendKeys({press: key})
    await settle(thread)
    expect(textOf(thread)).to.include('A point:')
    await sendKeys({press: 'Backspace'})
    await settle(thread)
    expect(textOf(thread)).not.to.include('A point:')
    await sendKeys({press: 'Enter'})
    await settle(thread)
    await press(thread, 'Done')
    await until(() => (focused(thread) as HTMLElement).innerText === 'Change on the map')
    await press(thread, 'Remove the point')
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(sent(done)).not.to.have.property('place')
  })

  it('says when the map did not arrive, and tries again', async () => {
    take({}, {readActivity: withBoth, readMap: 'unreachable'})
    // A map that has arrived is known to the whole page.
    const thread = await openWritten('en', 800, 'town/elsewhere')
    await press(thread, 'Add a place')
    await press(thread, 'Mark a point on the map')
    await shows(thread, 'The map could not be loaded.')

    take({}, {readActivity: withBoth})
    await press(thread, 'Try again')

    expect(await until(() => thread.shadowRoot?.querySelector('svg.ground .cross'))).to.be.instanceOf(
      SVGElement,
    )
  })
})

describe('a comment with a photo', () => {
  async function choosePhoto(thread: HTMLElement) {
    const uploads = takeUploads()
    await press(thread, 'Add a photo')
    const field = await until(() => thread.shadowRoot?.querySelector<HTMLInputElement>('[type=file]'))
    chooseFiles(field, await photoFile())
    return until(() => uploads[0])
  }

  it('sends it ahead, made smaller and without what the camera wrote, and then names it', async () => {
    const done = take({}, {readActivity: withBoth})
    const thread = await openWritten()
    const upload = await choosePhoto(thread)
    expect(textOf(thread)).to.include('show no faces')
    upload.reply(201, {photo})
    await shows(thread, 'has arrived')

    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(upload.type).to.equal('image/jpeg')
    expect(upload.address).to.include('/town/award/photos')
    expect(sent(done)?.['photo']).to.equal(photo)
  })

  it('waits for it', async () => {
    const done = take({}, {readActivity: withBoth})
    const thread = await openWritten()
    await choosePhoto(thread)

    await press(thread, 'Send comment')

    expect(textOf(thread)).to.include('The photo has not arrived yet.')
    expect(sent(done)).to.equal(undefined)
  })

  it('can go without it', async () => {
    const done = take({}, {readActivity: withBoth})
    const thread = await openWritten()
    const upload = await choosePhoto(thread)

    await press(thread, 'Remove')
    await press(thread, 'Send comment')
    await shows(thread, 'Your comment is published')

    expect(upload.isAborted).to.equal(true)
    expect(sent(done)).not.to.have.property('photo')
  })

  it('that did not get through can be sent again', async () => {
    take({}, {readActivity: withBoth})
    const thread = await openWritten()
    const upload = await choosePhoto(thread)

    upload.cut()
    await shows(thread, 'The photo did not get through')
    const uploads = takeUploads()
    await press(thread, 'Try again')
    const again = await until(() => uploads[0])
    again.reply(201, {photo})

    await shows(thread, 'has arrived')
    expect(again.body.size).to.equal(upload.body.size)
  })

  it('whose photo is no longer stored is asked for another, and keeps its text', async () => {
    const gone = json(
      {
        type: 'urn:saha:refusal:answers-refused',
        code: 'answers-refused',
        status: 422,
        problems: [{question: 'photo', code: 'photo-gone'}],
      },
      422,
    )
    take({sendComment: gone}, {readActivity: withBoth})
    const thread = await openWritten()
    const upload = await choosePhoto(thread)
    upload.reply(201, {photo})
    await shows(thread, 'has arrived')

    await press(thread, 'Send comment')
    await shows(thread, 'Please choose it again.')

    expect(find<HTMLTextAreaElement>(thread, '.compose textarea').value).to.equal('The bench is broken.')
    expect(thread.shadowRoot?.querySelector('[type=file]')).to.be.instanceOf(HTMLInputElement)
  })
})

for (const lang of ['ar', 'en'])
  it(`place and photo can be used by everybody, on a narrow screen too (${lang})`, async () => {
    take({sendComment: refuse('closed')}, {readActivity: withBoth})
    const thread = await openWritten(lang, 320)

    find(thread, '.compose > .buttons button').click()
    await until(() => thread.shadowRoot?.querySelector('.place select'))
    find(thread, '.compose > .buttons button').click()
    await until(() => thread.shadowRoot?.querySelector('.pictured'))
    find(thread, '.place button').click()
    await until(() => thread.shadowRoot?.querySelector('svg.ground .cross'))
    await settle(thread)

    expect(await barriers(thread)).to.deep.equal([])
    expect(overflowing(thread)).to.deep.equal([])
    expect(cutOff(thread)).to.deep.equal([])
  })
