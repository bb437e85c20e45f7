const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/**
 * Keeps a code, date, range or foreign name from turning the words around it: without it `2026-01-05` reads as
 * `05-01-2026` inside Arabic text.
 *
 * Names that citizens chose always stand isolated: in sentences through `say`, which isolates every word that it puts
 * in; alone in markup in a `<bdi>`; in other plain text, such as a feed's title, through this. It holds only what has
 * no controls of its own: `cleanName` has taken them out.
 */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
}
