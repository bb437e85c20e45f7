/**
 * Fingers and the mouse on a map. One finger is the page's: it scrolls, and a tap marks. Two fingers move the map and
 * bring it closer. The mouse drags. So nobody is caught in the map on the way down the page.
 */
export interface Gestures {
  /** A tap or a click. Places are in pixels from the upper left corner of the window. */
  tap(x: number, y: number): void
  /** The map is moved by so many pixels, and brought closer by a factor around a spot. */
  move(by: {x: number; y: number; closer: number; aroundX: number; aroundY: number}): void
}

/** How far the mouse may slip while it clicks, in pixels. */
const SLIP = 5

export function listenTo(ground: Element, {tap, move}: Gestures): void {
  const down = new Map<number, {x: number; y: number}>()
  let way = 0

  const begin = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.button > 0) return
    if (down.size === 0) way = 0
    down.set(event.pointerId, {x: event.clientX, y: event.clientY})
    if (down.size > 1) way = Infinity
  }

  const go = (event: Event) => {
    const before = event instanceof PointerEvent && down.get(event.pointerId)
    if (!before) return
    const {pointerId, pointerType, clientX: x, clientY: y} = event
    down.set(pointerId, {x, y})
    const [other] = [...down].flatMap(([id, place]) => (id === pointerId ? [] : [place]))
    const by = {x: x - before.x, y: y - before.y}
    if (other) {
      const closer = Math.hypot(x - other.x, y - other.y) / Math.hypot(before.x - other.x, before.y - other.y)
      // The middle of two fingers moves half as far as the one that moves.
      move({
        x: by.x / 2,
        y: by.y / 2,
        closer: Number.isFinite(closer) && closer > 0 ? closer : 1,
        aroundX: (x + other.x) / 2,
        aroundY: (y + other.y) / 2,
      })
    } else if (pointerType === 'mouse') {
      way += Math.hypot(by.x, by.y)
      if (way <= SLIP) return
      ground.setPointerCapture(pointerId)
      move({...by, closer: 1, aroundX: x, aroundY: y})
    }
  }

  const end = (event: Event) => event instanceof PointerEvent && down.delete(event.pointerId)

  ground.addEventListener('pointerdown', begin)
  ground.addEventListener('pointermove', go)
  for (const name of ['pointerup', 'pointercancel', 'lostpointercapture']) ground.addEventListener(name, end)
  ground.addEventListener('click', (event) => {
    if (event instanceof MouseEvent && way <= SLIP) tap(event.clientX, event.clientY)
    way = 0
  })
  // Two fingers would scroll the page as one does.
  ground.addEventListener(
    'touchmove',
    (event) => {
      if (event instanceof TouchEvent && event.touches.length > 1 && event.cancelable) event.preventDefault()
    },
    {passive: false},
  )
  // Of the wheel only what trackpads make of two fingers; the rest scrolls the page.
  ground.addEventListener(
    'wheel',
    (event) => {
      if (!(event instanceof WheelEvent) || !event.ctrlKey) return
      event.preventDefault()
      const closer = 2 ** (-event.deltaY / 100)
      move({x: 0, y: 0, closer, aroundX: event.clientX, aroundY: event.clientY})
    },
    {passive: false},
  )
}
