/** Somebody who tries every kind of question on the demonstration page: how each is answered, and what then is stored. */
import {join} from 'node:path'
import type {Locator, Page} from 'playwright-core'
import {root} from '../../scripts/node-version.js'

const photo = join(root, 'demo/images/plan-play.webp')

/** Words that a citizen writes. */
export interface Words {
  way: string
  search: string
  more: string
  phone: string
}

/** How a question is answered, by its id. Fields are filled as by a keyboard, boxes tapped or clicked. */
const answering: Readonly<Record<string, (question: Locator, page: Page, words: Words) => Promise<void>>> = {
  way: async (question, _, words) => {
    await question.locator('label.choice').last().click()
    await question.locator('[type=text]').fill(words.way)
  },
  hood: async (question, page, words) => {
    await question.getByRole('combobox').pressSequentially(words.search)
    await question.getByRole('option').click()
    await page.keyboard.press('Tab')
  },
  age: async (question) => {
    await question.locator('select').selectOption('from-30')
  },
  missing: async (question) => {
    await question.locator('label.choice').nth(0).click()
    await question.locator('label.choice').nth(1).click()
  },
  clean: (question) => question.locator('.face').nth(3).click(),
  safe: (question) => question.locator('.value').nth(6).click(),
  from: (question) => question.locator('input').fill('٩'),
  until: (question) => question.locator('input').fill('12'),
  last: async (question) => {
    for (const [at, figure] of ['5', '۳', '2026'].entries())
      await question.locator('input').nth(at).fill(figure)
  },
  order: (question) => question.locator('[id$=trees-up]').click(),
  state: (question) => tickCells(question, [[0, 2]]),
  times: (question) =>
    tickCells(question, [
      [0, 0],
      [0, 1],
      [2, 1],
    ]),
  budget: (question) => fillAll(question, ['50', '30', '٢٠']),
  spring: (question) => fillAll(question, ['2000', '3000', '']),
  dark: async (question) => {
    await question.locator('label.choice').nth(2).click()
    await question.locator('[id$=-open]').click()
    const ground = question.locator('svg.ground')
    await ground.locator('.cross').waitFor()
    const box = await ground.boundingBox()
    if (!box) throw new Error('The map is not there.')
    await ground.click({position: {x: box.width * 0.5, y: box.height * 0.5}})
    await question.locator('.mark').waitFor()
  },
  plan: (question) => question.locator('label.choice').nth(1).click(),
  repair: async (question) => {
    await question.locator('[type=file]').setInputFiles(photo)
    await question.locator('canvas').waitFor()
    await question.locator('progress').waitFor({state: 'detached'})
  },
  more: (question, _, words) => question.locator('textarea').fill(words.more),
  agree: (question) => question.locator('label.choice').click(),
  email: (question) => question.locator('input').fill('rana@example.org'),
  phone: (question, _, words) => question.locator('input').fill(words.phone),
}

/** Answers what is asked now. @returns the ids of the questions. */
export async function answerThis(page: Page, words: Words): Promise<string[]> {
  const questions = page.locator('saha-survey .question')
  const ids = await questions.evaluateAll((shown) => shown.map(({id}) => id.replace('question-', '')))
  for (const id of ids) await answering[id]?.(page.locator(`saha-survey #question-${id}`), page, words)
  return ids
}

/** Goes to the next step, and waits until it is there: further questions, or all answers before they are sent. */
export async function goOn(survey: Locator): Promise<void> {
  const first = await survey.locator('.question').first().getAttribute('id')
  await survey.locator('[part=next]').click()
  await survey.locator(`#${first}`).waitFor({state: 'detached'})
  await survey.locator('.question, [part=send]').first().waitFor()
}

/** Whether anything reaches over the edge of the survey or of the screen. */
export function reachesOver(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const survey = document.querySelector('saha-survey')
    const edge = survey?.getBoundingClientRect()
    const parts = survey?.shadowRoot?.querySelectorAll('*:not(svg *)') ?? []
    const {scrollWidth, clientWidth} = document.documentElement
    const isOver = ({left, right, width}: DOMRect) =>
      edge !== undefined && width > 1 && (left < edge.left - 1 || right > edge.right + 1)
    return scrollWidth > clientWidth || [...parts].some((part) => isOver(part.getBoundingClientRect()))
  })
}

/** By row and column, in a table and in one question per row alike. */
async function tickCells(question: Locator, cells: readonly (readonly [number, number])[]): Promise<void> {
  const rows = (await question.locator('table').count()) > 0 ? 'tbody tr' : '.rows fieldset'
  for (const [row, column] of cells)
    await question.locator(rows).nth(row).locator('label').nth(column).click()
}

async function fillAll(question: Locator, figures: readonly string[]): Promise<void> {
  for (const [at, figure] of figures.entries()) await question.locator('input').nth(at).fill(figure)
}
