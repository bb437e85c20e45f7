/** Method and address of what the console does with reports: see `staffRoutes`. */
const path = '/console/api/municipalities/:municipality/consultations/:consultation/report'

export const reportRoutes = {
  /** The report of one consultation. */
  readReport: {method: 'GET', path, sign: 'surveys'},
  /** Other words; publishes the report with the newest snapshots, or takes it back. */
  saveReport: {method: 'PUT', path, sign: 'surveys'},
} as const
