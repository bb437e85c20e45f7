/** For tests: what is gone once a reader's own few colours take the place of the page's. */
import {isShown, nameOf, partsOf} from './parts.ts'

/** What a part looks like, itself and what it draws before and behind its words. */
interface Look {
  part: HTMLElement
  pseudo: '' | '::before' | '::after'
  style: Readonly<Record<(typeof painted)[number], string>>
}

const painted = [
  'backgroundColor',
  'backgroundImage',
  'borderTopStyle',
  'borderTopWidth',
  'borderTopColor',
  'borderInlineStartStyle',
  'borderInlineStartWidth',
  'borderInlineStartColor',
  'outlineStyle',
  'outlineColor',
  'textDecorationLine',
  'fontWeight',
  'color',
  'content',
  'inlineSize',
  'blockSize',
  'forcedColorAdjust',
  'maskImage',
] as const

/** How everything looks now. Taken before the colours are forced, it says what has to be seen afterwards. */
export function looksOf(where: Element): Look[] {
  return partsOf(where, '*')
    .filter((part) => isShown(part) && !part.closest('svg, canvas, .leaflet-container, option, iframe'))
    .flatMap((part) =>
      (['', '::before', '::after'] as const).flatMap((pseudo) => {
        const style = getComputedStyle(part, pseudo || null)
        if (pseudo && /^(none|normal)$/.test(style.content)) return []
        return [
          {
            part,
            pseudo,
            style: Object.fromEntries(painted.map((name) => [name, style[name]])) as Look['style'],
          },
        ]
      }),
    )
}

/** What was seen before and is not now, one line each. */
export function vanished(before: readonly Look[], now: readonly Look[]): string[] {
  const isNow = new Map(now.map((look) => [keyOf(look), look]))
  const index = new Map<string, Look>([...before].map((look) => [keyOf(look), look]))
  return [...index].flatMap(([key, look]) => {
    const after = isNow.get(key)
    if (!after) return []
    return isOnlyGround(look, index) && !isSeen(after, isNow)
      ? [`vanishes: ${look.pseudo} ${nameOf(look.part)}`]
      : []
  })
}

/** Neighbours of which one is chosen, pressed or current, and that only differ in colours that are gone, one line each. */
export function alike(before: readonly Look[], now: readonly Look[]): string[] {
  const chosen = before.filter(({part, pseudo}) => pseudo === '' && part.matches(marked))
  return chosen.flatMap(({part}) => {
    const other = [...(part.parentElement?.children ?? [])].find(
      (next) => next !== part && next.localName === part.localName && !next.matches(marked) && isShown(next),
    )
    if (!other || lookWithin(part, before) === lookWithin(other, before)) return []
    return lookWithin(part, now) === lookWithin(other, now) ? [`no longer told apart: ${nameOf(part)}`] : []
  })
}

/** How a part looks with all that is in it, its size aside. */
function lookWithin(part: Element, looks: readonly Look[]): string {
  return looks
    .filter((look) => part.contains(look.part))
    .map(
      ({pseudo, style}) =>
        pseudo +
        painted
          .filter((name) => !name.endsWith('Size'))
          .map((name) => style[name])
          .join(),
    )
    .join()
}

const marked =
  '[aria-pressed=true], [aria-selected=true], [aria-checked=true], [aria-current]:not([aria-current=false]), .chosen'

const keys = new WeakMap<Element, string>()
let counted = 0

function keyOf({part, pseudo}: Pick<Look, 'part' | 'pseudo'>): string {
  const key = keys.get(part) ?? String((counted += 1))
  keys.set(part, key)
  return key + pseudo
}

/** Whether nothing but the colour of its ground shows that a part is there: a bar, a dot, a mark. */
function isOnlyGround(look: Look, all: ReadonlyMap<string, Look>): boolean {
  const {part, pseudo, style} = look
  const hasWords = pseudo ? !/^["']{2}$/.test(style.content) : (part.textContent ?? '').trim() !== ''
  if (hasWords || part.matches('input, select, textarea, img, progress, meter, svg, canvas, button'))
    return false
  if (!pseudo && part.childElementCount > 0) return false
  const isBig = Number.parseFloat(style.inlineSize) >= 3 && Number.parseFloat(style.blockSize) >= 3
  return isBig && isPainted(style.backgroundColor) && style.backgroundColor !== groundBelow(look, all)
}

/** Whether a part can be told from what is behind it. */
function isSeen(look: Look, all: ReadonlyMap<string, Look>): boolean {
  const {style} = look
  const ground = groundBelow(look, all)
  if (isPainted(style.backgroundColor) && style.backgroundColor !== ground) return true
  if (style.backgroundImage !== 'none' || style.outlineStyle !== 'none') return true
  return [
    [style.borderTopStyle, style.borderTopWidth, style.borderTopColor],
    [style.borderInlineStartStyle, style.borderInlineStartWidth, style.borderInlineStartColor],
  ].some(
    ([line, width = '0', colour]) => line !== 'none' && Number.parseFloat(width) > 0 && colour !== ground,
  )
}

const isPainted = (colour: string) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour)

/** Colour behind a part, among what is looked at. */
function groundBelow({part, pseudo}: Look, all: ReadonlyMap<string, Look>): string | undefined {
  for (let at: HTMLElement | null = pseudo ? part : part.parentElement; at; at = at.parentElement) {
    const colour = all.get(keyOf({part: at, pseudo: ''}))?.style.backgroundColor
    if (colour && isPainted(colour)) return colour
  }
  return undefined
}
