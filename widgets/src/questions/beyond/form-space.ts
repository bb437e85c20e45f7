import type {Host} from '../../kit/reader.ts'
import {serverAddress} from '../../kit/server-address.ts'

/** What kinds of question may use and keep while one form is open. The next form has another. */
export interface FormSpace {
  /** Address of the server. */
  server: string
  /** What is kept as long as the page, and never written down. */
  kept: Map<string, unknown>
  /** Draws anew. Resolves when that is done. */
  redraw(): Promise<void>
  /** Puts the focus on what has this id. */
  focus(id: string): void
  /** Whether this is still the form that is being filled in. */
  isOpen(): boolean
}

const hosts = new WeakMap<object, Host>()
const spaces = new WeakMap<object, {seed: string; space: FormSpace}>()

/** Gives the forms of an element a space. */
export function makeSpaceFor(host: Host): void {
  hosts.set(host.reader, host)
}

/** @param seed of the form. */
export function spaceOf(reader: object, seed: string): FormSpace {
  const before = spaces.get(reader)
  if (before?.seed === seed) return before.space
  const host = hosts.get(reader)
  const space: FormSpace = {
    server: host?.getAttribute('server') || serverAddress(),
    kept: new Map(),
    redraw: async () => {
      host?.requestUpdate()
      await host?.updateComplete
    },
    focus: (id) => host?.renderRoot.getElementById(id)?.focus(),
    isOpen: () => spaces.get(reader)?.space === space,
  }
  spaces.set(reader, {seed, space})
  return space
}
