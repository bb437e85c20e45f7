import {westernDigits} from './digits.ts'

/**
 * The number on a form on paper as everybody writes it down: in Western digits and capital letters, without spaces, so
 * that two people who type it mean the same paper.
 */
export function paperNumber(typed: string): string {
  return westernDigits(typed)
    .replace(/[\s\u200e\u200f\u061c]/g, '')
    .toUpperCase()
}
