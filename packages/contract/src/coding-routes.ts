/**
 * Method and address of what the console does with texts: see `staffRoutes`. In the place of `:question` a thread and a
 * collection of ideas have `-`.
 */
const town = '/console/api/municipalities/:municipality'
const texts = `${town}/activities/:activity/coding/:question`

export const codingRoutes = {
  /** Texts of a municipality that can be read. */
  readSubjects: {method: 'GET', path: `${town}/coding`, sign: 'subjects'},
  /** Where the reading of some of them stands. */
  readCoding: {method: 'GET', path: texts, sign: 'progress'},
  /** Other tags. Those that are gone are on no text any more. */
  saveTags: {method: 'PUT', path: `${texts}/tags`, sign: 'progress'},
  /** A page of texts. `show`: see `TextsWanted`; `cursor`: as the page before gave it. */
  readTexts: {method: 'GET', path: `${texts}/texts`, sign: 'texts'},
  /** What somebody puts on a text. */
  codeText: {method: 'PUT', path: `${texts}/texts/:text`, sign: 'readings'},
  /** What is on a text that two have read differently. */
  settleText: {method: 'PUT', path: `${texts}/texts/:text/settled`, sign: 'readings'},
  /** Quotes a text. */
  quoteText: {method: 'PUT', path: `${texts}/texts/:text/quotation`, sign: 'readings'},
  /** Quotes it no more. */
  dropQuotation: {method: 'DELETE', path: `${texts}/texts/:text/quotation`, sign: 'readings'},
  /** Words that are never to be published. */
  leaveOut: {method: 'PUT', path: `${texts}/left-out`, sign: 'progress'},
  /** What would be published now. */
  previewFindings: {method: 'GET', path: `${texts}/findings`, sign: 'seen'},
  /** Publishes it. */
  publishFindings: {method: 'POST', path: `${texts}/findings`, sign: 'progress'},
} as const
