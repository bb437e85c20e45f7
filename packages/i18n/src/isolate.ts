const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

/**
 * Keeps a code, date, range or foreign name from turning the words around it: without it `2026-01-05` reads as
 * `05-01-2026` inside Arabic text.
 */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
}
