/// <reference types="mocha" />
import type {Downloads} from '@saha/contract'
import {expect} from 'chai'
import {html} from 'lit'
import {define} from '../consultations/page.ts'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, languages, send, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, hangUp, refused, shown} from '../test-kit/server.ts'
import {placeFor} from '../test-kit/place.ts'

define()

const place = placeFor('read-responses', 'see-downloads')

const past: Downloads = {
  downloads: [
    {
      activity: 'park-survey',
      email: 'analyst@town.example',
      at: '2026-11-15T09:30:00Z',
      reason: 'تقرير إلى المجلس',
      format: 'xlsx',
      shape: 'wide',
      labels: 'ar',
      freeText: false,
    },
  ],
}

const file = () =>
  new Response('a,b', {headers: {'Content-Disposition': 'attachment; filename="park-survey-responses.csv"'}})

async function open(language = 'en', rights = place.rights): Promise<void> {
  await show(
    language,
    (reader) =>
      html`<main>
        <h1>x</h1>
        <h2>y</h2>
        <h3>z</h3>
        <console-downloads
          .reader=${reader}
          .place=${{...place, rights}}
          activity="park-survey"
        ></console-downloads>
      </main>`,
  )
  find<HTMLDetailsElement>('details').open = true
  await until(() => document.querySelector('form') !== null)
  await settle()
}

/** Files that the browser was asked to save, by name, from now on. */
function saved(): string[] {
  const names: string[] = []
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download)
  }
  return names
}

const click = HTMLAnchorElement.prototype.click
const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '')

afterEach(() => {
  HTMLAnchorElement.prototype.click = click
  hangUp()
  clear()
})

describe('downloading responses', () => {
  for (const language of languages) {
    it(`has no barriers in ${language}: before, without a reason, refused, and with what went before`, async () => {
      answer({readDownloads: shown(past), downloadResponses: refused(503, 'busy')})
      await open(language)
      await until(() => document.querySelector('.past li') !== null)
      const found = await barriers()
      send()
      await until(() => document.querySelector('.error') !== null)
      found.push(...(await barriers()))
      type('textarea', 'For the report to the council')
      send()
      await until(() => document.querySelector('[role=alert]') !== null)
      found.push(...(await barriers()))

      expect(found).to.deep.equal([])
    })
  }

  it('says that small groups are visible here and nowhere else, and that it is recorded', async () => {
    answer({readDownloads: shown({downloads: []})})
    await open()

    const {innerText} = find('.notice')
    expect(innerText).to.include('Small groups are visible here and nowhere else')
    expect(innerText).to.include('recorded')
  })

  it('asks for a reason first, and takes the reader there', async () => {
    const arrived = answer({readDownloads: shown({downloads: []})})
    await open()
    type('textarea', '  because ')
    send()
    await until(() => document.querySelector('.error') !== null)
    await until(() => document.activeElement === find('textarea'))

    expect(plain(find('.error').innerText)).to.equal(
      'Please say what you need them for, in at least 10 characters.',
    )
    expect(find('textarea').getAttribute('aria-describedby')).to.include('problem')
    expect(arrived.map(({name}) => name)).not.to.include('downloadResponses')
  })

  it('saves the file that was asked for, and says its name', async () => {
    const names = saved()
    const arrived = answer({readDownloads: shown(past), downloadResponses: file})
    await open()
    find<HTMLInputElement>('input[value=xlsx]').click()
    find<HTMLInputElement>('input[value=long]').click()
    find<HTMLSelectElement>('select').value = 'ar'
    find<HTMLInputElement>('input[name=freeText]').click()
    type('textarea', ' For the report to the council ')

    send()
    await until(() => names.length === 1)
    await settle()

    expect(arrived.find(({name}) => name === 'downloadResponses')?.body).to.deep.equal({
      format: 'xlsx',
      shape: 'long',
      labels: 'ar',
      freeText: false,
      reason: 'For the report to the council',
    })
    expect(names).to.deep.equal(['park-survey-responses.csv'])
    expect(plain(find('[role=status]').innerText)).to.equal('Downloaded: park-survey-responses.csv')
    expect(find<HTMLTextAreaElement>('textarea').value).to.equal('')
    expect(arrived.filter(({name}) => name === 'readDownloads')).to.have.length(2)
  })

  it('has a file of places for maps', async () => {
    const arrived = answer({readDownloads: shown(past), downloadResponses: file})
    saved()
    await open()
    find<HTMLInputElement>('input[value=geojson]').click()
    type('textarea', 'For the map of the council')

    send()
    await until(() => arrived.some(({name}) => name === 'downloadResponses'))

    expect(arrived.find(({name}) => name === 'downloadResponses')?.body).to.include({
      format: 'geojson',
      freeText: true,
    })
  })

  it('asks for one file at a time', async () => {
    const arrived = answer({readDownloads: shown(past), downloadResponses: 'never'})
    await open()
    type('textarea', 'For the report to the council')

    send()
    send()
    await settle()

    expect(arrived.filter(({name}) => name === 'downloadResponses')).to.have.length(1)
    expect(find('button.primary').innerText).to.equal('The file is on its way…')
  })

  for (const [why, reply, words] of [
    ['the right was taken away', refused(403, 'not-allowed'), 'no longer download'],
    ['no workbook is so wide', refused(422, 'too-wide'), 'more columns than a workbook can hold'],
    ['there are no places', refused(422, 'invalid'), 'Where somebody drew counts as their own words'],
    ['others download', refused(503, 'busy'), 'Others are downloading'],
    ['the connection breaks', 'unreachable', 'not complete'],
    ['the server stumbles', refused(500, 'unknown'), 'on our side'],
  ] as const) {
    it(`says what to do when ${why}, and keeps the reason`, async () => {
      const names = saved()
      answer({readDownloads: shown(past), downloadResponses: reply})
      await open()
      type('textarea', 'For the report to the council')

      send()
      await until(() => document.querySelector('[role=alert]') !== null)

      expect(find('[role=alert]').innerText).to.include(words)
      expect(find<HTMLTextAreaElement>('textarea').value).to.equal('For the report to the council')
      expect(names).to.deep.equal([])
    })
  }

  it('tells when the session is over', async () => {
    answer({readDownloads: shown(past), downloadResponses: refused(401, 'signed-out')})
    await open()
    let isOver = false
    document.body.addEventListener('signed-out', () => (isOver = true), {once: true})
    type('textarea', 'For the report to the council')

    send()

    await until(() => isOver)
    expect(document.querySelector('[role=alert]')).to.equal(null)
  })
})

describe('downloads so far', () => {
  it('are shown to owners with who, when, what and why', async () => {
    answer({readDownloads: shown(past)})
    await open()
    await until(() => document.querySelector('.past li') !== null)

    const words = plain(find('.past li').innerText)
    expect(words).to.include('تقرير إلى المجلس')
    expect(words).to.match(
      /analyst@town\.example, .*2026.* · XLSX · One for each response · Arabic · without own words/,
    )
  })

  it('are not asked for by others', async () => {
    const arrived = answer({})
    await open('en', ['read-responses'])

    expect(document.querySelector('.past')).to.equal(null)
    expect(arrived.map(({name}) => name)).not.to.include('readDownloads')
  })

  it('that cannot be read say so, and nothing stands in the way of a download', async () => {
    answer({readDownloads: 'unreachable'})
    await open()
    await until(() => document.querySelector('.past [role=alert]') !== null)

    expect(find('button.primary').innerText).to.equal('Download')
  })
})
