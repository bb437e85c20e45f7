/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {windingActivity} from '../test-kit/example-winding.ts'
import {clear, find, findAll, focused, plain, textOf, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {choose, headingOf, next, openSurvey, press, send, settle, write} from '../test-kit/survey-page.ts'

/** Opens the survey and waits for its questions. */
async function open(lang = 'en', width = 800): Promise<HTMLElement> {
  const survey = await openSurvey({lang, width})
  await until(() => survey.shadowRoot?.querySelector('.question'))
  return survey
}

const asked = (survey: HTMLElement) => findAll(survey, '.question').map(({id}) => id.replace('question-', ''))

afterEach(() => {
  hangUp()
  clear()
})

describe('a survey with paths', () => {
  for (const lang of ['ar', 'en']) {
    it(`has no barriers on its pages: ${lang}`, async () => {
      answer({readActivity: json(windingActivity)})
      const survey = await open(lang)
      findAll(survey, '#question-way input')[0]?.click()
      await settle(survey)
      const first = await barriers(survey)
      await next(survey)
      findAll(survey, '#question-wishes input')[4]?.click()
      await settle(survey)
      const second = await barriers(survey)

      expect([...first, ...second]).to.deep.equal([])
      expect(find(survey, '.root').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr')
    })
  }

  it('asks what an answer leads to, and nothing else', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    expect(asked(survey)).to.deep.equal(['way'])

    await choose(survey, 'By bus')

    expect(asked(survey)).to.deep.equal(['way', 'line'])
    await choose(survey, 'On foot')
    expect(asked(survey)).to.deep.equal(['way'])
  })

  it('tells how many pages there are only once that is settled', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    const before = find(survey, '.progress').innerText.trim()
    await choose(survey, 'By bus')

    await next(survey)

    expect(before).to.equal('Page 1')
    expect(find(survey, '.progress').innerText.trim()).to.equal('Page 2 of 2')
  })

  it('ends early with its reason, and what was answered may still be sent', async () => {
    const arrived = answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'I never come')
    await next(survey)
    const words = textOf(survey)

    await send(survey)

    expect(words).to.include('There is nothing more to ask')
    expect(words).to.include('The other questions are about visits.')
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({way: 'never'})
  })

  it('sends and shows only answers to what is still asked', async () => {
    const arrived = answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'By bus')
    await write(survey, 'line', '14')
    await choose(survey, 'On foot')
    await next(survey)
    await next(survey)

    const questions = findAll(survey, '.answers dt').map(({innerText}) => plain(innerText).replace('\n', ' '))
    await send(survey)

    expect(questions).to.have.length(4)
    expect(questions.join()).not.to.include('Which line?')
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({way: 'foot'})
  })

  it('asks what a change on the check page leads to, and then comes back', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open('en', 360)
    await choose(survey, 'On foot')
    for (let step = 0; step < 4; step++) await next(survey)
    await press(survey, '.answers .link')
    await choose(survey, 'By bus')

    await next(survey)
    const added = asked(survey)
    await next(survey)

    expect(added).to.deep.equal(['line'])
    expect(headingOf(survey)).to.equal('Check your answers before sending')
  })

  it('opens the facts to know under a question', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'By bus')

    await press(survey, '#question-line summary')

    expect(find(survey, '#question-line details').innerText).to.include('Two lines stop at the park.')
  })

  it('asks one question at a time where its author wants it', async () => {
    const {survey: authored} = windingActivity
    answer({readActivity: json({...windingActivity, survey: {...authored, onePerPage: true}})})
    const survey = await open()
    await choose(survey, 'On foot')

    await next(survey)

    expect(asked(survey)).to.deep.equal(['from'])
  })
})

describe('earlier answers in later questions', () => {
  it('stand there in words, and an ellipsis where there is none', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'On foot')

    await next(survey)

    expect(plain(find(survey, '#question-wishes legend').innerText)).to.include(
      'What do you miss when you come On foot on …?',
    )
  })

  for (const hostile of [
    '<img src=x onerror=alert(1)>',
    '${alert(1)}',
    '{way}{line}',
    '"><svg onload=alert(1)>',
  ]) {
    it(`stay text, whatever was typed: ${hostile}`, async () => {
      answer({readActivity: json(windingActivity)})
      const dialogs: string[] = []
      window.alert = (words) => dialogs.push(String(words))
      const survey = await open()
      await choose(survey, 'By bus')
      await write(survey, 'line', hostile)

      await next(survey)

      expect(plain(find(survey, '#question-wishes legend').textContent ?? '')).to.include(`on ${hostile}?`)
      expect(findAll(survey, 'img, svg, script, [onload], [onerror]')).to.deep.equal([])
      expect(dialogs).to.deep.equal([])
    })
  }
})

describe('choices with conditions', () => {
  const labels = (survey: HTMLElement) =>
    findAll(survey, '#question-wishes .choice').map(({innerText}) => innerText)

  it('keep their random order for as long as the form lives, and "other" last', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'On foot')
    await next(survey)
    const before = labels(survey)
    survey.remove()

    const again = await open()
    await next(again)

    expect(labels(again)).to.deep.equal(before)
    expect(before.at(-1)).to.equal('Something else')
  })

  it('are drawn from a number that stays in the browser, and is not the key', async () => {
    const arrived = answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'On foot')
    const {seed} = JSON.parse(sessionStorage.getItem('saha-draft:town/park-survey') ?? '')
    await next(survey)
    await next(survey)

    await send(survey)

    expect(seed).to.match(/^[0-9a-f]{32}$/)
    expect(JSON.stringify(arrived.at(-1)?.body)).not.to.include(seed)
  })

  it('take words of one’s own', async () => {
    const arrived = answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'Another way')
    await write(survey, 'way', 'By donkey', 'other')
    await next(survey)
    await choose(survey, 'Shade', 'Something else')
    await write(survey, 'wishes', 'A well', 'other')
    await next(survey)
    const shown = find(survey, '.answers').innerText

    await send(survey)

    expect(shown).to.include('By donkey')
    expect(shown).to.include('A well')
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({
      way: {chosen: 'else', other: 'By donkey'},
      wishes: {chosen: ['shade', 'else'], other: 'A well'},
    })
  })

  it('say how many are asked for', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'On foot')
    await next(survey)
    await choose(survey, 'Shade')

    await next(survey)

    expect(find(survey, '#question-wishes .hint').innerText).to.include('From 2 to 3 answers')
    expect(find(survey, '.summary a').innerText).to.equal('Question 5: choose at least 2 answers')
  })

  it('are named by the number that the question has on paper, whatever was left out before it', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'On foot')
    await next(survey)

    expect(find(survey, '#question-from .number').innerText).to.equal('3.')
  })

  it('that break a rule between two answers show the author’s words, and the focus goes there', async () => {
    answer({readActivity: json(windingActivity)})
    const survey = await open()
    await choose(survey, 'On foot')
    await next(survey)
    await write(survey, 'from', '١٠')
    await write(survey, 'to', '9')

    await next(survey)
    const words = find(survey, '.summary a').innerText
    await press(survey, '.summary a')

    expect(words).to.equal('Question 4: enter an hour after the first one')
    expect(focused(survey)?.id).to.equal('question-to-field')
  })

  it('of a group that is full are not stored, and its author says why', async () => {
    const full = {type: 'urn:saha:refusal:quota-full', status: 409, code: 'quota-full', quota: 'walkers'}
    answer({readActivity: json(windingActivity), sendResponse: json(full, 409)})
    const survey = await open()
    await choose(survey, 'On foot')
    await next(survey)
    await next(survey)

    await send(survey)
    await until(() => textOf(survey).includes('We have heard from enough walkers.'))

    expect(textOf(survey)).to.include('Your answers were not stored.')
    expect(await barriers(survey)).to.deep.equal([])
  })
})

describe('what cannot be shown here', () => {
  it('is named to the webmaster', async () => {
    const {survey: authored} = windingActivity
    const newer = {id: 'melody', type: 'recording', text: {en: 'Sing it'}}
    const pages = [...authored.pages, {id: 'last', questions: [newer]}]
    answer({readActivity: json({...windingActivity, survey: {pages}})})

    const survey = await openSurvey()
    await until(() => textOf(survey).includes('melody'))

    expect(plain(textOf(survey))).to.include('This element cannot show the question "melody" yet.')
  })
})
