import type {Context} from 'hono'

/** What a request carries beside what its sender wrote: nothing of this can come from outside. */
const mark = Symbol('plain form')

/** The surroundings of a request that one of our own pages without scripts stands behind. @param around of the form itself. */
export function asPlainForm(around: unknown): object {
  return {...(typeof around === 'object' ? around : {}), [mark]: true}
}

/** Whether a form without scripts has sent this: its browser can prove no work. */
export function isPlainForm(c: Context): boolean {
  const around: unknown = c.env
  return typeof around === 'object' && around !== null && mark in around
}
