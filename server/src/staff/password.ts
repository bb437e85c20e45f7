import {randomInt} from 'node:crypto'

/** Letters and digits that nobody confuses, read aloud or from paper: no i, l, o, u, 0 or 1. */
const signs = 'abcdefghjkmnpqrstvwxyz23456789'

/** A password to hand out, such as `k7mq-2x9d-hw4t-pn3e`: 78 random bits, in four groups to read over the telephone. */
export function makePassword(): string {
  return Array.from({length: 4}, randomGroup).join('-')
}

function randomGroup(): string {
  return Array.from({length: 4}, () => signs.charAt(randomInt(signs.length))).join('')
}
