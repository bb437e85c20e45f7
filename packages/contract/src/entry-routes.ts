/** Addresses of entering for citizens, part of the console's routes. */
const entry = '/console/api/municipalities/:municipality/activities/:activity/entry'

export const entryRoutes = {
  /** How far the reader has come with a survey. Nothing of what anybody answered. */
  readEntry: {method: 'GET', path: entry, sign: 'enteredToday'},
  /** Stores one form for a citizen. Sending the same key twice stores one. */
  enterResponse: {method: 'POST', path: entry, sign: 'receipt'},
  /** Compares a second reading of a paper with the first. */
  comparePaper: {method: 'POST', path: `${entry}/papers`, sign: 'differing'},
  /** Papers that were read in two ways. */
  readPapers: {method: 'GET', path: `${entry}/papers`, sign: 'papers'},
  /** Says how such a paper is to be read. Replies 204 without a body. */
  settlePaper: {method: 'PUT', path: `${entry}/papers`},
  /** An empty workbook with a row for each form. `lang`: one of the municipality's languages. */
  readEntryTemplate: {method: 'GET', path: `${entry}/template`},
  /** The forms of a filled workbook, which is the body. `EntriesWish` as query. */
  importEntries: {method: 'POST', path: `${entry}/workbook`, sign: 'lines'},
} as const
