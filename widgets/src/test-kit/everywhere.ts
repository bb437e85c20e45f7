/** For tests: an element as people with other screens, letters, colours and hands meet it. */
import {setViewport} from '@web/test-runner-commands'
import {barriers, layOut} from './accessibility.ts'
import {barriersOnTheWay} from './going-through.ts'
import {cutOff, overflowing, overlapping} from './layout.ts'
import {moving} from './moving.ts'
import {find, preferring} from './page.ts'
import {alike, looksOf, vanished} from './vanishing.ts'

const usual = {width: 1280, height: 900}
/** A screen of 1280 × 1024 pixels, enlarged to 200 % (success criterion 1.4.4), and to 400 % (1.4.10). */
const enlarged = {width: 640, height: 512}
const enlargedMost = {width: 320, height: 256}

/** The spacing that readers may set (success criterion 1.4.12). */
const spacing = `
  .root, .root * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  .root p { margin-block-end: 2em !important }
`

/**
 * Everything that is wrong with an element, one line each: as it stands, enlarged to 200 % with letters twice as large
 * besides, enlarged to 400 %, with wider spacing there, gone through by keyboard on that smallest screen, in the few colours of
 * a reader who sets their own, and for those who asked for stillness.
 */
export async function barriersEverywhere(element: HTMLElement): Promise<string[]> {
  const asItStands = await barriers(element)
  const inFewColours = await fewColours(element)
  const end = layOut(element)
  const place = element.parentElement
  const width = place?.style.inlineSize ?? ''
  if (place) place.style.inlineSize = 'auto'
  try {
    return [
      ...asItStands,
      ...inFewColours,
      ...(await withLargeLetters(element)),
      ...(await onSmallScreen(element)),
    ]
  } finally {
    if (place) place.style.inlineSize = width
    end()
    await setViewport(usual)
  }
}

async function withLargeLetters(element: HTMLElement): Promise<string[]> {
  const root = document.documentElement
  root.style.fontSize = '200%'
  try {
    await setViewport(enlarged)
    await drawn()
    return misplaced(element, 'with letters twice as large')
  } finally {
    root.style.fontSize = ''
  }
}

async function onSmallScreen(element: HTMLElement): Promise<string[]> {
  await setViewport(enlargedMost)
  await drawn()
  const small = [...misplaced(element, 'at 320 px'), ...(await barriersOnTheWay(element))]
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(spacing)
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? []
  sheets.push(sheet)
  await drawn()
  const spaced = misplaced(element, 'with wider spacing')
  sheets.splice(sheets.indexOf(sheet), 1)
  return [...small, ...spaced]
}

/** Elements measure their room in the frame after it changed, and draw in the next one. */
async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames++)
    await new Promise((resolve) => {
      requestAnimationFrame(resolve)
    })
}

function misplaced(element: HTMLElement, when: string): string[] {
  scrollTo(0, 0)
  const {scrollWidth, clientWidth} = find(element, '.root')
  return [
    ...overflowing(element).map((part) => `over the edge: ${part}`),
    ...cutOff(element).map((part) => `cut off: ${part}`),
    ...overlapping(element).map((parts) => `on another: ${parts}`),
    ...(scrollWidth > clientWidth + 1 ? [`scrolls sideways: ${scrollWidth} px`] : []),
  ].map((line) => `${when}, ${line}`)
}

async function fewColours(element: HTMLElement): Promise<string[]> {
  const before = looksOf(element)
  await preferring({'forced-colors': 'active', 'prefers-reduced-motion': 'reduce'})
  try {
    const now = looksOf(element)
    return [...vanished(before, now), ...alike(before, now), ...moving(element)]
  } finally {
    await preferring({})
  }
}
