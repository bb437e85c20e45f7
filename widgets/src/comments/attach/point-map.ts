import type {Bounds, District, MunicipalMap, Position} from '@saha/contract'
import {Ground} from '../../map/ground.ts'
import type {Name} from '../../map/land.ts'
import {set, shape} from '../../map/shapes.ts'

/** What a map shows now, and whom a tap is told. */
interface Shown {
  point: Position | undefined
  mark: (position: Position) => void
  /** Takes the point away. */
  clear: () => void
  /** For those who do not see it. */
  name: string
}

const directions = {north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0]} as const

const keys: Readonly<Record<string, keyof typeof directions>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowLeft: 'west',
  ArrowRight: 'east',
}

/** A map with one point at most, which is set by tap, by mouse, by buttons or wholly by keyboard. */
export class PointMap {
  readonly element = document.createElement('div')

  readonly #svg = shape('svg', {class: 'ground', role: 'application', tabindex: 0})
  readonly #ground: Ground
  #mark: Shown['mark'] | undefined
  #clear: Shown['clear'] | undefined
  #at: string | undefined

  constructor(map: MunicipalMap, bounds: Bounds | undefined, nameOf: (district: District) => Name) {
    this.element.className = 'map'
    this.element.append(this.#svg)
    this.#ground = new Ground(this.#svg, {
      map,
      bounds: bounds ?? {west: -180, south: -85, east: 180, north: 85},
      nameOf,
      mark: (position) => this.#set(position),
    })
    this.#svg.addEventListener('keydown', (event) => this.#press(event))
  }

  show({point, mark, clear, name}: Shown): void {
    this.#mark = mark
    this.#clear = clear
    set(this.#svg, {'aria-label': name})
    this.#ground.show({shape: 'point', points: point ? [point] : []})
    // Where it is, is in view; what was set by hand is there already.
    if (point && this.#at !== `${point}`) this.#ground.goToPosition(point)
    this.#at = point && `${point}`
  }

  focus(): void {
    this.#svg.focus({preventScroll: true})
  }

  step(direction: keyof typeof directions, isFine = false): void {
    const [across, down] = directions[direction]
    this.#ground.step(across, down, isFine)
  }

  zoom(times: 1 | -1): void {
    this.#ground.zoom(times)
  }

  markAtCross(): void {
    this.#set(this.#ground.cross)
  }

  remove(): void {
    this.#ground.remove()
  }

  #set(position: Position): void {
    this.#mark?.(position)
  }

  #press(event: KeyboardEvent): void {
    const {key, shiftKey, ctrlKey, altKey, metaKey} = event
    if (ctrlKey || altKey || metaKey) return
    const direction = keys[key]
    if (direction) this.step(direction, shiftKey)
    else if (key === 'Enter' || key === ' ') this.markAtCross()
    else if (key === 'Backspace' || key === 'Delete') this.#clear?.()
    else if (key === '+' || key === '=') this.zoom(1)
    else if (key === '-') this.zoom(-1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}
