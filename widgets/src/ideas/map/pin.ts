import type {IdeaStatus} from '@saha/contract'
import {set, shape} from '../../map/shapes.ts'
import type {Cluster} from './clusters.ts'

export type Stage = IdeaStatus['stage']

/**
 * How far an idea is, by shape as well as by colour: a drop is open, an arrow up goes on, a square with a tick is done, a
 * cross-out is declined. Drawn around 0, 24 across.
 */
const outlines: Readonly<Record<Stage, string>> = {
  open: 'M0-12a9 9 0 0 1 9 9c0 6-9 15-9 15s-9-9-9-15a9 9 0 0 1 9-9Z',
  accepted: 'M0-12 12 10H-12Z',
  done: 'M-10-10H10V10H-10Z',
  declined: 'M0-12 12 0 0 12-12 0Z',
}
const signs: Readonly<Record<Stage, string>> = {
  open: 'M0-6a3 3 0 1 1-.01 0Z',
  accepted: 'M0-5V6M-4 0 0-5 4 0',
  done: 'M-5 0-1 4 5-4',
  declined: 'M-4-4 4 4M4-4-4 4',
}

/** The sign of a stage, for marks and for the legend. */
export function signOf(stage: Stage): SVGSVGElement {
  return shape(
    'svg',
    {class: `sign ${stage}`, viewBox: '-14 -14 28 28', 'aria-hidden': 'true'},
    shape('path', {class: 'outline', d: outlines[stage]}),
    shape('path', {class: 'inside', d: signs[stage]}),
  )
}

/** What marks look like and are called. */
export interface PinWords {
  stageOf: (at: number) => Stage
  nameOf: (cluster: Cluster) => string
  /** Language of a name in other letters than those around it. */
  languageOf: (name: string) => string | undefined
  digits: (count: number) => string
}

/** A mark, or several as one, as a button. It is never first in the order of tabs by itself. */
export function pinFor(cluster: Cluster, {stageOf, nameOf, languageOf, digits}: PinWords): HTMLButtonElement {
  const button = document.createElement('button')
  const count = cluster.members.length
  const size = count === 1 ? 'one' : count < 10 ? 'few' : count < 100 ? 'some' : 'many'
  button.className = `pin ${size} leaflet-zoom-animated`
  const name = nameOf(cluster)
  const language = languageOf(name)
  set(button, {type: 'button', tabindex: -1, 'aria-label': name, ...(language && {lang: language})})
  if (count === 1) button.append(signOf(stageOf(cluster.lead)))
  else {
    const number = document.createElement('span')
    number.textContent = digits(count)
    button.append(number)
  }
  return button
}
