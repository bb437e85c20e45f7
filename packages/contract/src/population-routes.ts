/** Method and address of what the console does with population figures: see `staffRoutes`. */
const path = '/console/api/municipalities/:municipality/activities/:activity/population'

export const populationRoutes = {
  /** The figures of one survey, and what they can be tied to. */
  readPopulation: {method: 'GET', path, sign: 'districts'},
  /** Other figures. They are published with the next results. */
  savePopulation: {method: 'PUT', path, sign: 'districts'},
  /** What figures a file has for one question: CSV or a workbook, the body itself. Nothing is stored. */
  readPopulationFile: {method: 'POST', path: `${path}/:question/file`, sign: 'is'},
} as const
