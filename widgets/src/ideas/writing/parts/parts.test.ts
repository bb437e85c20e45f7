/// <reference types="mocha" />
import {expect} from 'chai'
import {sendKeys} from '@web/test-runner-commands'
import {collection, photoOf} from '../../../test-kit/example-ideas.ts'
import {collectionWith, quiet} from '../../../test-kit/ideas-page.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../../../test-kit/page.ts'
import {enter, fillIn, openForm, press, send, shows, type} from '../../../test-kit/proposing-page.ts'
import {answer, hangUp} from '../../../test-kit/server.ts'
import {chooseFiles, photoFile, stopUploads, takeUploads} from '../../../test-kit/uploads.ts'

afterEach(() => {
  hangUp()
  stopUploads()
  clear()
})

async function handIn(page: HTMLElement, arrived: ReturnType<typeof answer>) {
  await fillIn(page)
  await send(page)
  await shows(page, 'Your idea is published')
  return arrived.find(({name}) => name === 'sendIdea')?.sent
}

const tags = (page: HTMLElement) => findAll(page, '.tags bdi').map(({innerText}) => innerText)
const said = (page: HTMLElement) =>
  findAll(page, '.proposal [role=status]').map(({textContent}) => plain(textContent ?? '').trim())

describe('tags', () => {
  it('are added one by one, and two that differ only in how they are written are one', async () => {
    const arrived = answer()
    const page = await openForm()
    for (const tag of ['ظِلّ', 'ظل', '#Trees', 'trees']) {
      await type(page, 'tags', tag)
      await press(page, 'Add')
    }

    expect(tags(page)).to.have.length(2)
    expect(said(page)).to.include('“trees” is there already.')
    expect((await handIn(page, arrived))?.['tags']).to.have.length(2)
  })

  it('are five at most, and each can be removed', async () => {
    answer()
    const page = await openForm()
    for (const tag of ['one', 'two', 'three', 'four', 'five']) {
      await type(page, 'tags', tag)
      await press(page, 'Add')
    }
    expect(textOf(page)).to.include('5 tags are enough.')
    expect(findAll(page, 'input[id^=tags-]')).to.have.length(0)

    find(page, '.tags button').click()
    await quiet(page)

    expect(tags(page)).to.deep.equal(['two', 'three', 'four', 'five'])
    expect(focused(page)?.matches('input[id^=tags-]')).to.equal(true)
  })

  it('that were typed and not added go along', async () => {
    const arrived = answer()
    const page = await openForm()
    await type(page, 'tags', 'shade')

    expect((await handIn(page, arrived))?.['tags']).to.deep.equal(['shade'])
  })
})

describe('the place of an idea', () => {
  it('is chosen from a list, without any map', async () => {
    const arrived = answer()
    const page = await openForm()
    const list = find<HTMLSelectElement>(page, '.way select')
    list.value = 'east'
    list.dispatchEvent(new Event('change', {bubbles: true}))
    await quiet(page)

    expect((await handIn(page, arrived))?.['place']).to.deep.equal({listed: 'east'})
    expect(arrived.filter(({name}) => name === 'readMap')).to.have.length(0)
  })

  it('is told in words', async () => {
    const arrived = answer()
    const page = await openForm()
    findAll(page, '.ways input')[1]?.click()
    await quiet(page)
    await enter(page, '.way input', 'Behind the old shed')

    expect((await handIn(page, arrived))?.['place']).to.deep.equal({address: 'Behind the old shed'})
  })

  it('is drawn on the map by keyboard alone, and everybody is said to see it', async () => {
    const arrived = answer()
    const page = await openForm()
    findAll(page, '.ways input')[2]?.click()
    await quiet(page)
    find(page, '[id$=_place-open]').click()
    const ground = await until(() => page.shadowRoot?.querySelector<SVGElement>('svg.ground'))
    await until(() => focused(page) === ground)
    await sendKeys({press: 'ArrowLeft'})
    await sendKeys({press: 'Enter'})
    await quiet(page)

    expect(textOf(page)).to.include('Everybody can see this place on the map.')
    expect(find(page, '.marked').innerText).to.match(/A point/)
    expect((await handIn(page, arrived))?.['place']).to.have.nested.property('shape.type', 'Point')
  })

  it('may be asked for', async () => {
    const place = {...collection.ideas.place!, required: true as const}
    answer({readActivity: collectionWith({place})})
    const page = await openForm()

    await fillIn(page)
    await send(page)

    expect(findAll(page, '.summary a').map(({innerText}) => innerText)).to.deep.equal([
      'Where is it? – say where it is',
    ])
  })
})

describe('photos of an idea', () => {
  it('go along with what they show, for people who cannot see them', async () => {
    const arrived = answer()
    const uploads = takeUploads()
    const page = await openForm()
    for (const [at, word] of ['bench', 'tree'].entries()) {
      chooseFiles(find<HTMLInputElement>(page, 'input[type=file]'), await photoFile(400, 200))
      const upload = await until(() => uploads[at])
      upload.reply(201, {photo: photoOf(word)})
      await until(
        () =>
          textOf(page).includes(`Photo ${at + 1}`) &&
          said(page).some((words) => words.includes('has arrived')),
      )
    }
    const [first] = findAll<HTMLInputElement>(page, 'input[id^=alt-]')
    expect(page.shadowRoot?.querySelector(`label[for="${first?.id}"]`)?.textContent).to.equal(
      'What does it show?',
    )
    await enter(page, 'input[id^=alt-]', 'A broken bench')

    expect((await handIn(page, arrived))?.['photos']).to.deep.equal([
      {photo: photoOf('bench'), alt: 'A broken bench'},
      {photo: photoOf('tree'), alt: ''},
    ])
  })

  it('keep an idea from being sent until they have arrived, or are removed', async () => {
    const arrived = answer()
    takeUploads()
    const page = await openForm()
    chooseFiles(find<HTMLInputElement>(page, 'input[type=file]'), await photoFile(400, 200))
    await until(() => page.shadowRoot?.querySelector('.photo-row'))
    await fillIn(page)
    await send(page)
    expect(findAll(page, '.summary a').map(({innerText}) => innerText)).to.deep.equal([
      'The photo has not arrived yet. Wait a moment, send it again, or remove it.',
    ])

    find(page, '.photo-row .link').click()
    await quiet(page)

    expect(await handIn(page, arrived)).not.to.have.property('photos')
  })
})

describe('further fields', () => {
  it('are asked as surveys ask, and their answers go along', async () => {
    const arrived = answer()
    const page = await openForm()
    await enter(page, '#question-cost-field', '٢٥٠٠')
    findAll(page, '#question-who input')[1]?.click()
    await quiet(page)

    expect((await handIn(page, arrived))?.['fields']).to.deep.equal({cost: 2500, who: ['elderly']})
  })

  it('that hold something else than was asked are told, and nothing is sent', async () => {
    const arrived = answer()
    const page = await openForm()
    await enter(page, '#question-cost-field', 'much')
    await fillIn(page)

    await send(page)

    expect(findAll(page, '.summary a')[0]?.innerText).to.include('About how much does it cost? –')
    expect(find<HTMLInputElement>(page, '#question-cost-field').value).to.equal('much')
    expect(arrived.filter(({name}) => name === 'sendIdea')).to.have.length(0)
  })
})
