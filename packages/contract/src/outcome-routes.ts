/** Method and address of what the console does with outcomes: see `staffRoutes`. */
const all = '/console/api/municipalities/:municipality/outcomes'

export const outcomeRoutes = {
  /** Outcomes of a municipality, published or not. */
  readOutcomeList: {method: 'GET', path: all, sign: 'offices'},
  /** One of them, whole. */
  readOutcome: {method: 'GET', path: `${all}/:outcome`, sign: 'found'},
  /** An outcome that is begun. */
  createOutcome: {method: 'POST', path: all, sign: 'found'},
  /** Another content; publishes it, or takes it back. */
  saveOutcome: {method: 'PUT', path: `${all}/:outcome`, sign: 'found'},
  /** Deletes one. */
  removeOutcome: {method: 'DELETE', path: `${all}/:outcome`},
} as const
