/** Whatever a municipality or a citizen writes stays text, wherever it is shown. */
import {rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Page} from 'playwright-core'
import {beforeAll, describe, expect, test} from 'vitest'
import {Definition} from '../../packages/contract/src/index.ts'
import {root} from '../../scripts/node-version.js'
import {answerThis, goOn} from './every-kind.ts'
import {lookAt, plain, sendAsProgram, unfold, wordsOf, type Asking} from './markup.ts'
import {naughty, textPlaces, writeNaughtyDefinition, type NaughtyText} from './naughty-town.ts'
import {propose} from './proposing.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'

const {town, browser} = useTown()
const municipality = 'ain-al-sarw'
/** What citizens write, as long as a short answer may be. */
const typed = naughty.join(' ').slice(0, 190)
const tile = join(root, 'demo/images/plan-play.webp')
const dialogs: string[] = []
const dangers: string[] = []
const seen: string[] = []
let written: NaughtyText[] = []

beforeAll(async () => {
  const definition = await writeNaughtyDefinition(town().site, `${town().saha}/tiles/{z}/{x}/{y}.png`)
  written = definition.written
  await town().command('import', definition.path)
  await rm(dirname(definition.path), {recursive: true})
})

/** A window that notes whatever runs. */
async function openWindow() {
  const visitor = await visit(browser(), {viewport: {width: 1280, height: 900}})
  visitor.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  await visitor.page.route('**/tiles/**', (route) => route.fulfill({path: tile}))
  return visitor
}

/** Looks at the page as it is now. */
async function look(page: Page): Promise<void> {
  await unfold(page)
  const {dangers: found, words} = await lookAt(page, [
    town().saha,
    town().site,
    'blob:',
    'data:image/',
    'tel:',
    'mailto:',
  ])
  dangers.push(...found)
  seen.push(plain(words))
}

const send = (answers: Record<string, unknown>) =>
  sendAsProgram(town().saha, `${municipality}/every-question`, answers)

async function readSurvey(): Promise<Asking> {
  return (await (await fetch(`${town().saha}/v1/activities/${municipality}/every-question`)).json()).survey
}

async function readSnapshot(): Promise<unknown> {
  return (await (await fetch(`${town().saha}/v1/results/${municipality}/every-question`)).json()).snapshot
}

/** Opens the survey on the page that the server hosts for it. */
async function openSurvey(activity: string): Promise<Page> {
  const {page} = await openWindow()
  await page.goto(`${town().saha}/embed/${municipality}/${activity}?lang=en`)
  await page.locator('saha-survey .question').first().waitFor()
  return page
}

describe('markup in everything that a municipality writes', () => {
  test('stands in every text that the contract knows', () => {
    const places = new Set(written.map(({place}) => place))

    // What else is asked of those who propose or register are questions of surveys.
    const asked = (place: string) =>
      place.replace(/\.(?:ideas|event\.registration)\.fields\[\]/, '.survey.pages[].questions[]')
    expect(textPlaces(Definition).filter((place) => !places.has(place) && !places.has(asked(place)))).toEqual(
      [],
    )
  })

  test('and in what a citizen writes is text, from the first question to the copy of the answers', async () => {
    const page = await openSurvey('every-question')
    const [search = ''] = wordsOf(await readSurvey(), 'hood', 'al-mahatta').split(' ')

    while (!(await page.locator('[part=send]').isVisible())) {
      await look(page)
      await answerThis(page, {
        way: typed,
        search,
        more: naughty.join(' ').slice(0, 3_900),
        phone: '0790000000',
      })
      await look(page)
      await goOn(page.locator('saha-survey'))
    }
    await look(page)
    await page.locator('[part=send]').click()
    await page.locator('[part=receipt]').waitFor()
    await look(page)
    await page.getByRole('button', {name: 'A copy of my answers', exact: true}).click()
    await page.locator('.paper').waitFor()
    await look(page)

    expect(seen.at(-1)).toContain(plain(typed))
    expect(dangers).toEqual([])
    expect(town().storedAnswers()[0]).toMatchObject({way: {chosen: 'else', other: typed}})
  })

  test('is text on the map, beside pictures, and where a survey ends early', async () => {
    const page = await openSurvey('library-hours')
    await page.locator('#question-where .ways label').last().click()
    await page.locator('saha-survey [id$=-open]').click()
    await page.locator('svg.ground .cross').waitFor()

    await look(page)
    await page.locator('#question-when label.choice').first().click()
    await goOn(page.locator('saha-survey'))
    await page.locator('[part=send]').waitFor()
    await look(page)
    expect(dangers).toEqual([])
  })

  test('is text in a rule that is broken', async () => {
    const page = await openSurvey('every-question')
    await page.locator('#question-way label.choice').nth(1).click()
    while ((await page.locator('#question-until').count()) === 0) await goOn(page.locator('saha-survey'))
    await page.locator('#question-from input').fill('12')
    await page.locator('#question-until input').fill('9')
    await page.locator('saha-survey [part=next]').click()
    await page.locator('#question-until [part=error]').waitFor()

    await look(page)
    expect(dangers).toEqual([])
  })

  test.each(['park-survey', 'path-name', 'school-street-survey', 'street-safety', 'station-evening-survey'])(
    'is text on the page of %s',
    async (activity) => {
      await look(await openSurvey(activity))
      expect(dangers).toEqual([])
    },
  )

  test.each(['award-comments', 'plan-street', 'plan-trees', 'plan-stalls', 'plan-fridays'])(
    'is text around the thread %s, with scripts and without',
    async (activity) => {
      const address = `${town().saha}/embed/${municipality}/${activity}?lang=en`
      const {page} = await openWindow()
      await page.goto(address)
      await page.locator('[part=write]').click()
      await page.locator('.compose').waitFor()
      await look(page)
      await page.route('**/saha.js', (route) => route.abort())
      await page.goto(address)
      await look(page)
      expect(dangers).toEqual([])
    },
  )

  test('is text around ideas: in the form, in one of them and under it, with scripts and without', async () => {
    await propose(
      town().saha,
      {title: 'Shade', text: 'Trees.', category: 'shade'},
      `${municipality}/station-ideas`,
    )
    const addressOf = (activity: string, query = '') =>
      `${town().saha}/embed/${municipality}/${activity}?lang=en${query}`
    const {page} = await openWindow()
    await page.goto(addressOf('station-ideas'))
    await page.locator('saha-ideas [part=write]').click()
    await page.locator('saha-ideas .compose [type=file]').waitFor()
    await look(page)
    await page.goto(addressOf('station-ideas', '&idea=1#saha-idea-1'))
    await page.locator('saha-ideas #open-1 .answers').waitFor()
    await look(page)
    await page.goto(addressOf('station-ideas.1'))
    await page.locator('saha-comments [part=write]').click()
    await page.locator('saha-comments .compose').waitFor()
    await look(page)
    await page.route('**/saha.js', (route) => route.abort())
    for (const query of ['', '&idea=1']) {
      await page.goto(addressOf('station-ideas', query))
      await look(page)
    }
    expect(dangers).toEqual([])
  })

  test('is text around events: before somebody registers, while they do, and when it is called off', async () => {
    const {page} = await openWindow()
    const addressOf = (event: string) => `${town().saha}/embed/${municipality}/${event}?lang=en`
    await page.goto(addressOf('station-evening'))
    await page.locator('saha-event [part=register]').click()
    await page.locator('saha-event .question').first().waitFor()
    await look(page)
    await page.goto(addressOf('station-evening-off'))
    await page.locator('saha-event .notice.problem').waitFor()
    await look(page)
    await page.route('**/saha.js', (route) => route.abort())
    for (const event of ['station-evening', 'station-evening-off']) {
      await page.goto(addressOf(event))
      await look(page)
    }
    expect(dangers).toEqual([])
  })

  test('is text in lists of consultations and on the page of one, with scripts and without', async () => {
    const {page} = await openWindow()
    for (const path of ['', municipality]) {
      await page.goto(`${town().saha}/c/${path}?lang=en`)
      await page.locator('saha-consultations article[data-state]').first().waitFor()
      await page.locator('saha-consultations').getByRole('searchbox').waitFor()
      await look(page)
    }
    // A region that all have is no choice: it is named where it is chosen.
    for (const path of [`${municipality}/old-station?`, '?saha-consultations=region%3Dnorth&']) {
      await page.goto(`${town().saha}/c/${path}lang=en`)
      await page.locator('.list.one h1, saha-consultations article[data-state]').first().waitFor()
      await look(page)
    }
    await page.route('**/saha.js', (route) => route.abort())
    for (const path of ['', municipality]) {
      await page.goto(`${town().saha}/c/${path}?lang=en`)
      await look(page)
    }
    expect(dangers).toEqual([])
  })

  test.each(['park-survey', 'every-question', 'library-hours'])('is text on paper: %s', async (activity) => {
    const {page} = await openWindow()
    await page.goto(`${town().saha}/embed/${municipality}/${activity}/paper?lang=en`)

    await look(page)
    expect(dangers).toEqual([])
  })

  test('is text in what is published, and in what those are told who are no longer needed', async () => {
    const [whole = {}] = town().storedAnswers()
    const {repair: _, ...answers} = whole
    await Promise.all(Array.from({length: 10}, () => send({...answers, way: 'foot'})))
    await expect
      .poll(
        async () => {
          await Promise.all(Array.from({length: 10}, () => send(answers)))
          return readSnapshot()
        },
        {interval: 1_500},
      )
      .not.toBeNull()
    const {page} = await openWindow()
    await page.goto(`${town().site}/en/questions.html#published`)
    await page.locator('saha-results table').first().waitFor()
    await look(page)
    await page.locator('saha-survey .question').first().waitFor()
    const [mark = ''] = wordsOf(await readSurvey(), 'way', 'foot').split(' ')
    await page.locator('#question-way label.choice').filter({hasText: mark}).click()
    while (!(await page.locator('[part=send]').isVisible())) {
      if ((await page.locator('#question-agree').count()) > 0)
        await page.locator('#question-agree label').click()
      await goOn(page.locator('saha-survey'))
    }
    await page.locator('[part=send]').click()
    await page.locator('[part=send]').waitFor({state: 'detached'})
    await look(page)
    expect(dangers).toEqual([])
  })

  test('is text in the console', async () => {
    const clerk = JSON.parse(await town().command('staff', 'add', 'clerk@town.example', '--json'))
    const {page} = await openWindow()
    await page.goto(`${town().saha}/console/`)
    await page.locator('#email').fill(clerk.email)
    await page.locator('#password').fill(clerk.password)
    await page.locator('form button.primary').click()
    await page.getByRole('article').first().waitFor()

    await look(page)
    expect(dangers).toEqual([])
  })

  test('has opened no window and called nothing', () => {
    expect(dialogs).toEqual([])
  })

  test('was seen everywhere, word for word', () => {
    const unseen = written.filter(({words}) => !seen.some((one) => one.includes(plain(words))))

    expect([...new Set(unseen.map(({place}) => place))]).toEqual([])
  })
})
