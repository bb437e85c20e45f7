/** What there is to read of a step, as it stands on the screen: every kind of question, piped words and all. */

/** Words in one language, read without a pause. */
export interface Piece {
  words: string
  /** The nearest `lang`. */
  language: string
}

/** What is operated, said by itself, or only seen. */
const silent =
  'button,select,input,textarea,svg,[hidden],[aria-hidden],[role=status],[role=alert],[role=listbox],[role=application],.count,details:not([open])>:not(summary)'

/** What is read with a pause before and after. */
const whole = 'p,label,legend,li,dt,dd,th,td,h3,h4,summary'

/** Everything to read below an element, in the order of the screen. */
export function piecesIn(root: Element): Piece[] {
  const {FILTER_ACCEPT, FILTER_REJECT, SHOW_ELEMENT, SHOW_TEXT} = NodeFilter
  const walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(silent) ? FILTER_REJECT : FILTER_ACCEPT,
  )
  const pieces: (Piece & {within: Element | null})[] = []
  let parent: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node instanceof Text ? node.data.replace(/[\u2066-\u2069]/g, '') : ''
    if (!words.trim()) continue
    const within = node.parentElement?.closest(whole) ?? null
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
    const before = pieces.at(-1)
    const isGoingOn = before?.within === within && before?.language === language
    if (before && isGoingOn) before.words += (parent === node.parentElement ? '' : ' ') + words
    else pieces.push({words, language, within})
    parent = node.parentElement
  }
  return pieces.map(({words, language}) => ({words: words.replace(/\s+/g, ' ').trim(), language}))
}
