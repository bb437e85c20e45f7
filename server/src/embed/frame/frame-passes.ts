import {frameOrigin} from '../../http/frame-origin.ts'
import {signTimes} from '../../http/signed-times.ts'

/** What tells the server that a page without an origin is one of its own frames. It says nothing of who looks at it. */
export interface FramePasses {
  /** For an activity; the same for everybody within the same hour. @param address as `municipality/activity`. */
  current: (address: string) => string
  /** The origin of the frame that has this pass, as `frameOrigin` writes it; `undefined` when it is none, or too old. */
  originOf: (pass: string) => string | undefined
}

const anHour = 3_600_000
/** Hours for which a pass is taken. Whoever leaves a page open for longer has to load it again. */
const passHours = 24

/** Such as `irbid/park-survey` after the signed hour. */
const shape = /^(?<signed>[0-9a-z]{1,8}\.[\w-]{22})\.(?<address>[a-z0-9-]{1,40}\/[a-z0-9.-]{1,80})$/

/**
 * @param secret of the server, the same for all its processes: see `readSecret`.
 * @param now milliseconds since 1970.
 */
export function createFramePasses(secret: string, now: () => number): FramePasses {
  const times = signTimes({secret, purpose: 'frames', step: anHour, now})
  return {
    current: (address) => `${times.current(address)}.${address}`,
    originOf: (pass) => {
      const {signed = '', address = ''} = shape.exec(pass)?.groups ?? {}
      const age = times.stepsSince(signed, address)
      return age === undefined || age >= passHours ? undefined : frameOrigin(address)
    },
  }
}
