import {randomBytes} from 'node:crypto'

/** 128 random bits. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}
