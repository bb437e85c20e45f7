/** Codes as a table for office programs. */
import {inFours} from '@saha/domain/text/in-fours'
import {linkOf} from './link-of.ts'

/**
 * One line for each code, in UTF-8 with the mark by which office programs recognise it.
 *
 * @param heads over the two columns.
 * @param page where the links lead.
 */
export function codesFile(codes: readonly string[], heads: {code: string; link: string}, page: string): Blob {
  const rows = [[heads.code, heads.link], ...codes.map((code) => [inFours(code), linkOf(page, code)])]
  const lines = rows.map((row) => row.map(quoted).join(','))
  return new Blob(['\uFEFF', lines.join('\r\n'), '\r\n'], {type: 'text/csv;charset=utf-8'})
}

/** What begins like a formula would be run as one. */
function quoted(words: string): string {
  const harmless = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return `"${harmless.replaceAll('"', '""')}"`
}
