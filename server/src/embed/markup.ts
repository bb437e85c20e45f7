import {html} from 'hono/html'

/** Markup in the making: what stands in its places is text, unless it is markup itself. */
export type Markup = ReturnType<typeof html>

export {html}
