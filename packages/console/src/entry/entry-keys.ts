/** The keyboard of the form: a number or letter chooses, Enter goes on. */
import {westernDigits} from '@saha/domain/text/digits'

/** What stands before the options, in their order: as many as a keyboard has keys for. */
export const optionKeys = [...'123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Fields and groups of options, each one stop of the Enter key. */
const stops = '[data-stop]'

/**
 * Answers a key that was pressed within the form.
 *
 * @returns whether it was the last stop, and the form is to be sent.
 */
export function pressed(form: HTMLElement, event: KeyboardEvent): boolean {
  const {target} = event
  if (!(target instanceof HTMLElement) || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
    return false
  const stop = target.closest<HTMLElement>(stops)
  if (!stop) return false
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    return !goOn(form, stop)
  }
  if (stop.matches('fieldset') && choose(stop, event)) event.preventDefault()
  return false
}

/** The focus goes to the first field. */
export function goToStart(form: HTMLElement): void {
  const first = form.querySelector<HTMLElement>(stops)
  if (first) focusOn(first)
}

function goOn(form: HTMLElement, from: HTMLElement): boolean {
  const all = [...form.querySelectorAll<HTMLElement>(stops)]
  const next = all[all.indexOf(from) + 1]
  if (next) focusOn(next)
  return next !== undefined
}

function focusOn(stop: HTMLElement): void {
  const inputs = [...stop.querySelectorAll<HTMLInputElement>('input')]
  const aim = stop.matches('fieldset') ? (inputs.find(({checked}) => checked) ?? inputs[0]) : stop
  aim?.focus()
}

function choose(stop: HTMLElement, {key, code}: KeyboardEvent): boolean {
  const wanted = /^Key[A-Z]$/.test(code) ? code.slice(3) : westernDigits(key)
  const input = stop.querySelector<HTMLInputElement>(`input[data-key="${CSS.escape(wanted)}"]`)
  if (!input) return false
  input.click()
  input.focus()
  return true
}
