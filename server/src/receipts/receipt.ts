import {hash} from 'node:crypto'

/** Secret code that finds one contribution, and what the server keeps of it. */
export interface Receipt {
  /** 20 characters of Crockford's base 32, written XXXX-XXXX-XXXX-XXXX-XXXX. Never stored. */
  code: string
  /** Id of the contribution. The code gives the id; the id does not give the code. */
  id: string
}

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * The receipt of a contribution: the same key gives the same code, so that a repeated request has the same reply.
 *
 * @param address `municipality/activity`.
 * @param key as the browser made it.
 */
export function receiptFor(address: string, key: string): Receipt {
  const bits = hash('sha256', `saha receipt\n${address}\n${key}`, 'buffer')
  let code = ''
  for (let position = 0; position < 20; position++) {
    if (position > 0 && position % 4 === 0) code += '-'
    code += letters.charAt(fiveBits(bits, position * 5))
  }
  return {code, id: idOf(code)}
}

/**
 * Reads a code that somebody typed: small letters, missing or other separators, and the letters O, I and L for the
 * digits they look like are understood.
 *
 * @returns the code as the server writes it; `undefined` when it cannot be one.
 */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return /^[0-9A-HJKMNP-TV-Z]{20}$/.test(plain) ? plain.replace(/.{4}(?!$)/g, '$&-') : undefined
}

/** Id of the contribution that a code stands for. */
export function idOf(code: string): string {
  return hash('sha256', code, 'buffer').toString('base64url', 0, 16)
}

/**
 * Id of the contact details that came with a response. Without the code nothing leads from the response's id to this
 * one or back, nor from one question of the response to another.
 */
export function contactIdOf(code: string, question: string): string {
  return hash('sha256', `saha contact\n${code}\n${question}`, 'buffer').toString('base64url', 0, 16)
}

/**
 * Id of the open answers of a response, by which moderators know them. The order of these ids is not that of responses, so
 * that the words of a day and a file of its other answers cannot be laid side by side.
 */
export function openAnswersIdOf(code: string): string {
  return hash('sha256', `saha open answers\n${code}`, 'buffer').toString('base64url', 0, 16)
}

function fiveBits(bytes: Buffer, from: number): number {
  const word = bytes.readUInt16BE(from >> 3)
  return (word >> (11 - (from & 7))) & 31
}
