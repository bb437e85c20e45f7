/** Method and address of the routes for large files, part of the console's routes. No run-time dependency. */
const files = '/console/api/municipalities/:municipality/activities/:activity/exports/files'

export const exportRoutes = {
  /** Files that the reader has asked for, and how far they are. */
  readExports: {method: 'GET', path: files, sign: 'jobs'},
  /** A finished file, whole or a part of it (`Range`). Only for whoever has asked for it, signed in. */
  readExportFile: {method: 'GET', path: `${files}/:job`},
  /** Deletes a file, or stops making it. Replies 204 without a body. */
  removeExport: {method: 'DELETE', path: `${files}/:job`},
} as const
