/** What keys do while texts are read. */
export interface ReadingDeeds {
  toggle: (position: number) => void
  none: () => void
  save: () => void
  next: () => void
  back: () => void
  suggestion: () => void
}

/** By place on the keyboard: an Arabic layout has other letters on the same keys. */
const keys: Partial<Record<string, Exclude<keyof ReadingDeeds, 'toggle'>>> = {
  Digit0: 'none',
  Numpad0: 'none',
  Enter: 'save',
  NumpadEnter: 'save',
  KeyJ: 'next',
  KeyK: 'back',
  KeyS: 'suggestion',
}

/** What a key asks for; `undefined` for nothing, and for whoever is writing or stands on something to press. */
export function readingDeed(event: KeyboardEvent, deeds: ReadingDeeds): (() => void) | undefined {
  const {target, code, ctrlKey, metaKey, altKey} = event
  const element = target instanceof HTMLElement ? target : undefined
  const isTyping = element?.closest('input:not([type=checkbox]), textarea, select, dialog')
  const isPressing = code.endsWith('Enter') && element?.closest('a, button, summary')
  if (ctrlKey || metaKey || altKey || isTyping || isPressing) return undefined
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit !== undefined) return () => deeds.toggle(Number(digit) - 1)
  const name = keys[code]
  return name && deeds[name]
}
