/// <reference types="mocha" />
import {expect} from 'chai'
import {asking} from '../test-kit/example-winding.ts'
import {clear, find, findAll, until} from '../test-kit/page.ts'
import {
  arrive,
  expectUploads,
  field,
  first,
  more,
  open,
  pick,
  question,
  uploads,
} from '../test-kit/photo-page.ts'
import {answer, hangUp, json, refused} from '../test-kit/server.ts'
import {next, press, send, write} from '../test-kit/survey-page.ts'
import {chooseFiles, photoFile, stopUploads} from '../test-kit/uploads.ts'

beforeEach(() => {
  expectUploads()
})

afterEach(() => {
  stopUploads()
  hangUp()
  clear()
})

describe('a photo that does not get through', () => {
  it('says that there is no connection, loses nothing else, and is tried again', async () => {
    const survey = await open()
    await write(survey, 'more', 'The bench is broken')
    const upload = await pick(survey, await photoFile())
    upload.cut()
    await until(() => survey.shadowRoot?.querySelector('.photo .error'))
    const words = find(survey, '.photo .error').innerText

    await press(survey, '.photo button:not(.link)')
    await arrive(survey, await until(() => uploads[1]), first)

    expect(words).to.include('there is no connection')
    expect(find<HTMLInputElement>(survey, '#question-more-field').value).to.equal('The bench is broken')
    expect(findAll(survey, '.photo .error')).to.deep.equal([])
  })

  it('does not keep the rest of the form from being sent once it is removed', async () => {
    const survey = await open()
    const arrived = answer({readActivity: json(asking(question, more))})
    await write(survey, 'more', 'The bench is broken')
    ;(await pick(survey, await photoFile())).cut()
    await until(() => survey.shadowRoot?.querySelector('.photo .error'))

    await press(survey, '.photo .link')
    await next(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('[part=receipt]'))

    expect(arrived.at(-1)?.body?.answers).to.deep.equal({more: 'The bench is broken'})
  })

  for (const [code, status, words] of [
    ['not-a-photo', 422, 'cannot be read as a photo'],
    ['too-large', 413, 'too large'],
    ['busy', 503, 'Try again later'],
    ['closed', 410, 'not taken here any more'],
  ] as const)
    it(`says why in words beside the field: ${code}`, async () => {
      const survey = await open()
      const upload = await pick(survey, await photoFile())

      upload.reply(status, {type: `urn:saha:refusal:${code}`, status, code})
      await until(() => survey.shadowRoot?.querySelector('.photo .error'))

      expect(find(survey, '.photo .error').innerText).to.include(words)
    })

  for (const [name, content] of [
    ['a script', '<script>alert(1)</script>'],
    ['a drawing with a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['nothing at all', ''],
  ] as const)
    it(`never leaves the device when it is ${name}`, async () => {
      const survey = await open()

      chooseFiles(field(survey), new File([content], 'photo.jpg', {type: 'image/jpeg'}))
      await until(() => survey.shadowRoot?.querySelector('.photo .error'))

      expect(find(survey, '.photo .error').innerText).to.include('cannot be read as a photo')
      expect(uploads).to.deep.equal([])
    })

  it('that the server no longer has is chosen again', async () => {
    const survey = await open()
    await arrive(survey, await pick(survey, await photoFile()), first)
    answer({sendResponse: refused('answers-refused', [{question: 'pictures', code: 'photo-gone'}])})
    await next(survey)
    await send(survey)
    await until(() => survey.shadowRoot?.querySelector('.summary'))

    expect(find(survey, '.summary a').innerText).to.equal(
      'Question 1: a photo is no longer stored; remove it and choose it again',
    )
  })
})
