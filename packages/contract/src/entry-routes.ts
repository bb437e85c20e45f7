/** Addresses of entering for citizens, part of the console's routes. */
const entry = '/console/api/municipalities/:municipality/activities/:activity/entry'

export const entryRoutes = {
  /** How far the reader has come with a survey. Nothing of what anybody answered. */
  readEntry: {method: 'GET', path: entry, sign: 'enteredToday'},
  /** Stores one form for a citizen. Sending the same key twice stores one. */
  enterResponse: {method: 'POST', path: entry, sign: 'receipt'},
  /** An empty workbook with a row for each form. `lang`: one of the municipality's languages. */
  readEntryTemplate: {method: 'GET', path: `${entry}/template`},
  /** The forms of a filled workbook, which is the body. `EntriesWish` as query. */
  importEntries: {method: 'POST', path: `${entry}/workbook`, sign: 'lines'},
} as const
