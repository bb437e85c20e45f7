/** For tests: the contrast of every word by our own reckoning, because axe passes over Arabic. */
import {contrast, luminanceOf, readableWords} from '@saha/domain/colour/contrast'
import {channelsOf} from '../kit/accent.ts'
import {isShown, partsOf, runsIn} from './parts.ts'

/** Least contrast of large letters (success criterion 1.4.3). */
const readableLargeWords = 3

/** What cannot be used now may be paler (success criterion 1.4.3). */
const inactive = ':disabled, [aria-disabled=true]'

/** Words whose contrast is less than WCAG 2.2 AA asks for, one line each: in text, in fields, and where nothing is typed yet. */
export function wordsThatAreHardToRead(where: Element): string[] {
  const shown = runsIn(where).map(({element, text}) => faintness(element, text, getComputedStyle(element)))
  const typed = partsOf<HTMLInputElement>(where, 'input, textarea')
    .filter((field) => isShown(field) && Number(getComputedStyle(field).opacity) > 0)
    .flatMap((field) => [
      faintness(field, field.value, getComputedStyle(field)),
      faintness(field, field.placeholder, getComputedStyle(field, '::placeholder')),
    ])
  return [...shown, ...typed].filter((line) => line !== undefined)
}

function faintness(element: Element, words: string, style: CSSStyleDeclaration): string | undefined {
  if (words.trim() === '' || element.closest(inactive)) return undefined
  const ratio = contrastWithGround(style.color, element)
  const size = Number.parseFloat(style.fontSize)
  const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
  return ratio < (isLarge ? readableLargeWords : readableWords)
    ? `contrast ${ratio.toFixed(2)}: ${words.trim()}`
    : undefined
}

type Colour = readonly [red: number, green: number, blue: number, opacity: number]

/** Contrast of a colour with what is behind an element, 1 to 21, both as they are seen through each other. */
export function contrastWithGround(colour: string, element: Element): number {
  const ground = groundOf(element)
  const seen = over(coloured(colour, opacityOf(element)), ground)
  return contrast(luminanceOf(seen.slice(0, 3)), luminanceOf(ground.slice(0, 3)))
}

/** Colour behind an element: of all that lies behind it, down to the paper. */
function groundOf(element: Element): Colour {
  const layers: Colour[] = []
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const layer = coloured(getComputedStyle(at).backgroundColor)
    layers.push(layer)
    if (layer[3] === 1) break
  }
  return layers.reduceRight((ground, layer) => over(layer, ground), coloured('rgb(255, 255, 255)'))
}

function coloured(colour: string, opacity = 1): Colour {
  const [red, green, blue] = channelsOf(colour)
  const given = /[,/]\s*([\d.]+(?:e-\d+)?)\s*\)$/.exec(colour.startsWith('rgb(') ? '' : colour)?.[1] ?? 1
  return [red, green, blue, Number(given) * opacity]
}

const over = ([red, green, blue, opacity]: Colour, ground: Colour): Colour => [
  red * opacity + ground[0] * (1 - opacity),
  green * opacity + ground[1] * (1 - opacity),
  blue * opacity + ground[2] * (1 - opacity),
  1,
]

/** How much of an element is left after all that makes it and what holds it paler. */
function opacityOf(element: Element): number {
  let opacity = 1
  for (let at: Element | null = element; at; at = parentOf(at))
    opacity *= Number(getComputedStyle(at).opacity)
  return opacity
}

function parentOf(element: Element): Element | null {
  const {parentNode} = element
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement
}
