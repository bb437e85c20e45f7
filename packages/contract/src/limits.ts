/**
 * Sizes that browser and server agree on. No run-time dependency, so that elements may import it.
 */
export const limits = {
  /** Smallest group of people whose count is published, unless an activity asks for a larger one. */
  smallestPublishedGroup: 10,
  /** No activity may publish smaller groups than this. */
  smallestGroupFloor: 5,
  /** Bytes of a request body. */
  bodyBytes: 64 * 1024,
  /** Questions and information pages of one survey, over all its pages. */
  questions: 1000,
  /** Pages of one survey. */
  pages: 200,
  /** Options of one question. */
  options: 500,
  /** Graphemes of one answer to a short-text question, where the question sets no smaller limit. */
  shortTextGraphemes: 200,
  /** Graphemes of one answer to a long-text question, where the question sets no smaller limit. */
  longTextGraphemes: 4000,
  /** Characters (UTF-16 units) of one authored text in one language. */
  authoredText: 8000,
  /** Bands that the answers to a number question are counted in. */
  numberBands: 30,
  /** Days for which an unsent contribution waits in the browser before its author is asked to send it anew. */
  keyDays: 40,
  /** Characters of a password that staff choose. */
  shortestPassword: 12,
  longestPassword: 128,
} as const
