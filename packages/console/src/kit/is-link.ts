/** Whether something that was typed is the address of a web page, as the contract has it. */
export function isLink(typed: string): boolean {
  return URL.canParse(typed) && /^https?:$/.test(new URL(typed).protocol)
}
