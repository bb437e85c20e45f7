import {createHmac, hkdfSync, timingSafeEqual} from 'node:crypto'

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

/** Tickets that are remembered: those of the last hour, while many write. */
const remembered = 1_200

/**
 * @param secret of the server, the same for all its processes: see `readSecret`.
 * @param now milliseconds since 1970.
 */
export function createTickets(secret: string, now: () => number): Tickets {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'saha tickets', 32))
  const stepNow = () => Math.floor(now() / step)
  const signed = (at: number) => {
    const time = at.toString(36)
    return `${time}.${createHmac('sha256', key).update(time).digest('base64url').slice(0, 22)}`
  }
  const known = new Map<number, string>()
  const ticketAt = (at: number) => {
    const ticket = known.get(at) ?? signed(at)
    if (known.size >= remembered) known.clear()
    known.set(at, ticket)
    return ticket
  }
  return {
    current: () => ticketAt(stepNow()),
    ageOf: (ticket = '') => {
      const at = Number.parseInt(ticket, 36)
      const age = stepNow() - at
      if (!(age >= 0 && age <= valid) || !isSame(ticket, ticketAt(at))) return 'none'
      return age === 0 ? 'fresh' : 'usual'
    },
  }
}

function isSame(ticket: string, expected: string): boolean {
  const [a, b] = [Buffer.from(ticket), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
