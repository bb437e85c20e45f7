import type {Pin} from './pin-layer.ts'

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** What keys do on the map. */
export interface KeyActs {
  pins: () => readonly Pin[]
  /** By parts of the window. */
  pan: (across: number, down: number) => void
  zoom: (times: 1 | -1) => void
  whole: () => void
  /** Tells what is in the middle. */
  ask: () => void
  focusMap: () => void
}

/** Part of the window by which an arrow moves the map, and by which it does with Shift. */
const STRIDE = 0.25
const LEAP = 0.75

/** Arrows move the map; on a mark they lead to the next one that way, and move the map where there is none. */
export function listenToKeys(ground: HTMLElement, acts: KeyActs): void {
  ground.addEventListener('keydown', (event) => {
    const {key, shiftKey, ctrlKey, altKey, metaKey} = event
    if (ctrlKey || altKey || metaKey) return
    const pins = acts.pins()
    const pin = pins.find(({button}) => button === event.target)
    const [across, down] = directions[key] ?? []
    if (across !== undefined && down !== undefined) {
      const next = pin && !shiftKey && nextPin(pin, pins, [across, down])
      const stride = shiftKey ? LEAP : STRIDE
      if (next) next.button.focus({preventScroll: true})
      else acts.pan(across * stride, down * stride)
    } else if (key === '+' || key === '=') acts.zoom(1)
    else if (key === '-') acts.zoom(-1)
    else if (key === '0') acts.whole()
    else if (pin && key === 'Home') pins[0]?.button.focus({preventScroll: true})
    else if (pin && key === 'End') pins.at(-1)?.button.focus({preventScroll: true})
    else if (pin && key === 'Escape') acts.focusMap()
    else if (!pin && key === 'Enter' && event.target === ground) acts.ask()
    else return
    event.preventDefault()
    event.stopPropagation()
  })
}

/** The nearest pin in a direction: what lies beside the way counts twice. */
function nextPin(
  from: Pin,
  pins: readonly Pin[],
  [across, down]: readonly [number, number],
): Pin | undefined {
  const start = middleOf(from)
  let nearest: Pin | undefined
  let best = Infinity
  for (const pin of pins) {
    const end = middleOf(pin)
    const [x, y] = [end.x - start.x, end.y - start.y]
    const ahead = x * across + y * down
    const beside = Math.abs(x * down) + Math.abs(y * across)
    if (pin === from || ahead <= 0 || beside > 2 * ahead) continue
    const distance = ahead + 2 * beside
    if (distance >= best) continue
    best = distance
    nearest = pin
  }
  return nearest
}

function middleOf({button}: Pin) {
  const {left, top, width, height} = button.getBoundingClientRect()
  return {x: left + width / 2, y: top + height / 2}
}
