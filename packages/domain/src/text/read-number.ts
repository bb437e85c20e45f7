import {westernDigits} from './digits.ts'

/**
 * The number that somebody typed, in Western (3.5), Arabic (٣٫٥) or Persian (۳٫۵) digits.
 * Grouping (`1,000`, `١٬٠٠٠`, `1 000`) is understood; a single comma elsewhere is a decimal point (`3,5`).
 *
 * @returns `undefined` when it is not one number.
 */
export function readNumber(typed: string): number | undefined {
  const plain = westernDigits(typed)
    .replace(/[\s\u200e\u200f\u061c٬’']/g, '')
    .replace(/[−–]/g, '-')
    .replace(/٫/g, '.')
    .replace(/،/g, ',')
  const grouped = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)
  const western = grouped ? plain.replaceAll(',', '') : plain.replace(/^([^,.]*),([^,.]*)$/, '$1.$2')
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(western) ? Number(western) : undefined
}
