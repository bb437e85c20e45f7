import {html, type Markup} from '../markup.ts'

/** An address that may go on in the next line, but only where it has a slash. */
export function breakable(address: string): Markup[] {
  return address.split(/(?<=[/?])/).map((part) => html`${part}<wbr />`)
}
