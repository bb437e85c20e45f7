import {createHmac, hkdfSync, timingSafeEqual} from 'node:crypto'

/** Times in the server's own hand: it knows them again, whoever has carried them in between, and keeps no list of them. */
export interface SignedTimes {
  /** Now, the same for everybody within one step. @param about what it is said of; part of what is signed, not of the text. */
  current: (about?: string) => string
  /** How many steps ago a text was signed; `undefined` for what was not signed so, or lies in the future. */
  stepsSince: (signed: string, about?: string) => number | undefined
}

export interface SigningOptions {
  /** Of the server, the same for all its processes: see `readSecret`. */
  secret: string
  /** For what alone it is valid. */
  purpose: string
  /** Milliseconds of one step of the clock. */
  step: number
  /** Milliseconds since 1970. */
  now: () => number
}

/** Texts that are remembered, while many ask. */
const remembered = 1_200

/** Texts such as `p5sd1c.` and 22 letters. */
export function signTimes({secret, purpose, step, now}: SigningOptions): SignedTimes {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `saha ${purpose}`, 32))
  const known = new Map<string, string>()
  const stepNow = () => Math.floor(now() / step)
  const signed = (at: number, about: string) => {
    const time = at.toString(36)
    const said = about ? `${time} ${about}` : time
    const before = known.get(said)
    if (before) return before
    const text = `${time}.${createHmac('sha256', key).update(said).digest('base64url').slice(0, 22)}`
    if (known.size >= remembered) known.clear()
    known.set(said, text)
    return text
  }
  return {
    current: (about = '') => signed(stepNow(), about),
    stepsSince: (text, about = '') => {
      const at = Number.parseInt(text, 36)
      const steps = stepNow() - at
      return steps >= 0 && isSame(text, signed(at, about)) ? steps : undefined
    },
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
