import type {Deeds} from './decide-bar.ts'
import {hideReasons} from './hide-reasons.ts'

/** What keys do that no button does. */
export interface FurtherDeeds extends Deeds {
  back: () => void
  choose: () => void
  /** Nothing is asked for any more. */
  stop: () => void
}

/** By place on the keyboard: an Arabic layout has other letters on the same keys. */
const keys: Partial<Record<string, Exclude<keyof FurtherDeeds, 'hide' | 'chooseNone'>>> = {
  KeyA: 'approve',
  KeyH: 'askReason',
  KeyM: 'hideWithMessage',
  KeyE: 'redact',
  KeyP: 'lookAtPhotos',
  KeyN: 'note',
  KeyQ: 'ask',
  KeyJ: 'next',
  KeyK: 'back',
  KeyX: 'choose',
  KeyU: 'undo',
  Escape: 'stop',
}

/** What a key asks for; `undefined` for nothing, and for whoever is writing. @param isHiding a number is a reason. */
export function deedOf(
  event: KeyboardEvent,
  deeds: FurtherDeeds,
  isHiding: boolean,
): (() => void) | undefined {
  const {target, code, ctrlKey, metaKey, altKey} = event
  const isTyping =
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, dialog')
  if (ctrlKey || metaKey || altKey || isTyping) return undefined
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  const reason = isHiding ? hideReasons[Number(digit) - 1] : undefined
  if (reason) return () => deeds.hide(reason)
  const name = keys[code]
  return name && deeds[name]
}
