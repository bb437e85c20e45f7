import {signTimes} from '../http/signed-times.ts'

/** How old a form was when it was sent. `fresh`: less than three seconds. `none`: nobody knows. */
export type FormAge = 'fresh' | 'usual' | 'none'

/** The time at which forms were opened, in the server's own hand. */
export interface Tickets {
  /** The same for everybody who asks within the same three seconds: it tells nobody from anybody. */
  current: () => string
  /** Of the ticket that a form was sent with. */
  ageOf: (ticket: string | undefined) => FormAge
}

/** Milliseconds of one step of the clock on tickets. */
const step = 3_000

/** Steps for which a ticket tells something: a day. Whoever kept a draft for longer has no ticket. */
const valid = 86_400_000 / step

/**
 * @param secret of the server, the same for all its processes: see `readSecret`.
 * @param now milliseconds since 1970.
 */
export function createTickets(secret: string, now: () => number): Tickets {
  const times = signTimes({secret, purpose: 'tickets', step, now})
  return {
    current: () => times.current(),
    ageOf: (ticket = '') => {
      const age = times.stepsSince(ticket)
      if (age === undefined || age > valid) return 'none'
      return age === 0 ? 'fresh' : 'usual'
    },
  }
}
