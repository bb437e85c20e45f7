/// <reference types="mocha" />
import {readFile} from '@web/test-runner-commands'
import {plainText} from '@saha/domain/text/plain-text'
import {expect} from 'chai'
import {shortActivity} from '../test-kit/example-activity.ts'
import {clear, find, findAll, until} from '../test-kit/page.ts'
import {answer, hangUp, json} from '../test-kit/server.ts'
import {choose, next, openSurvey, press, send, settle, write} from '../test-kit/survey-page.ts'

// The command is refused where the file is absent.
const found = await readFile({path: '../../../../shared/data/adversarial/blns/blns.json'}).catch(
  () => undefined,
)
const strings: string[] = JSON.parse(found ?? '[]')

const own = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '${alert(1)}{{alert(1)}}',
  '\u202egnp.exe',
  '',
  '   ',
  '\u0000\u0007',
  '\ud800',
  'السلام عليكم <b>bold</b> 10-20',
]

afterEach(() => {
  hangUp()
  clear()
})

/** Types each text as an answer, and looks at it on the check page. @returns what was shown otherwise, or ran. */
async function typeAll(texts: readonly string[]): Promise<string[]> {
  answer()
  const survey = await openSurvey()
  await choose(survey, 'Daily')
  await next(survey)
  const wrong: string[] = []
  for (const text of texts) {
    await write(survey, 'more', text)
    const typed = find<HTMLTextAreaElement>(survey, '#question-more-field').value
    await next(survey)
    const shown = survey.shadowRoot?.querySelector('.typed')?.textContent ?? ''
    const expected = typed.trim() === '' ? '' : plainText(typed)
    if (shown !== expected) wrong.push(JSON.stringify(text))
    if (findAll(survey, 'script, img, svg, iframe, [onload], [onerror]').length > 0)
      wrong.push(`markup: ${text}`)
    await press(survey, '.answers > div:last-child .link')
    await settle(survey)
  }
  return wrong
}

describe('whatever is typed', () => {
  it('is shown as the same text, and never runs', async () => {
    const dialogs: string[] = []
    window.alert = (words) => dialogs.push(String(words))

    expect(await typeAll(own)).to.deep.equal([])
    expect(dialogs).to.deep.equal([])
  })

  it('is sent as the same text', async () => {
    const arrived = answer()
    const survey = await openSurvey()
    await choose(survey, 'Daily')
    await next(survey)
    await write(survey, 'more', own[1]!)
    await next(survey)

    await press(survey, '[part=send]')
    await until(() => arrived.some(({name}) => name === 'sendResponse'))

    expect(arrived.at(-1)?.body?.answers['more']).to.equal(own[1])
  })

  const here = strings.length > 0 ? it : it.skip
  here(
    `stays text for all of the big list of naughty strings (SKIPPED without ../shared/data)`,
    async function () {
      this.timeout(60_000)
      const dialogs: string[] = []
      window.alert = (words) => dialogs.push(String(words))

      expect(await typeAll(strings)).to.deep.equal([])
      expect(dialogs).to.deep.equal([])
    },
  )
})

describe('what is said earlier', () => {
  /** Says each text, and looks at the questions that repeat it. @returns what was repeated otherwise, or ran. */
  async function sayAll(texts: readonly string[]): Promise<string[]> {
    const text = {en: '[{more}]', ar: '[{more}]'}
    const more = {id: 'more', type: 'long-text', text: {en: 'Anything else?', ar: 'هل من إضافة؟'}}
    const pages = [
      {id: 'one', questions: [more]},
      {
        id: 'two',
        questions: [{id: 'later', type: 'long-text', text, hint: text, background: {title: text, text}}],
      },
    ]
    answer({readActivity: json({...shortActivity, survey: {pages}})})
    const survey = await openSurvey()
    const wrong: string[] = []
    for (const words of texts) {
      await write(survey, 'more', words)
      const said = plainText(find<HTMLTextAreaElement>(survey, '#question-more-field').value)
      await next(survey)
      const shown = survey.shadowRoot?.textContent ?? ''
      const repeated = `[\u2068${said.replace(/\s+/g, ' ').trim() || '…'}\u2069]`
      if (shown.split(repeated).length !== 5) wrong.push(JSON.stringify(words))
      if (findAll(survey, 'script, img, svg, iframe, [onload], [onerror]').length > 0)
        wrong.push(`markup: ${words}`)
      await press(survey, '.buttons [part=next] ~ button')
      await settle(survey)
    }
    return wrong
  }

  it('is repeated by later questions as the same text', async () => {
    expect(await sayAll(own)).to.deep.equal([])
  })

  const here = strings.length > 0 ? it : it.skip
  here('all of the big list of naughty strings, too (SKIPPED without ../shared/data)', async function () {
    this.timeout(60_000)

    expect(await sayAll(strings)).to.deep.equal([])
  })
})

describe('a survey whose author names things oddly', () => {
  it('asks a question that is named like a part of every object as any other', async () => {
    const [page] = shortActivity.survey.pages
    const questions = page!.questions.map((question) => ({...question, id: 'constructor', required: false}))
    const arrived = answer({
      readActivity: json({...shortActivity, survey: {pages: [{...page, questions}]}}),
    })
    const survey = await openSurvey()
    await next(survey)
    const unanswered = find(survey, '.given').innerText
    await press(survey, '.answers .link')
    await choose(survey, 'Weekly')
    await next(survey)
    await send(survey)

    expect(unanswered).to.equal('Not answered')
    expect(arrived.at(-1)?.body?.answers).to.deep.equal({constructor: 'weekly'})
  })
})
