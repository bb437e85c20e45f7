/**
 * Origin of the page around a frame, as far as browsers tell: messages then reach that page alone. `*` where they do not,
 * or where it hides its origin.
 *
 * @param referrer of the frame's document; a page may keep it to itself.
 */
export function originAround(
  {ancestorOrigins}: Partial<Pick<Location, 'ancestorOrigins'>>,
  referrer: string,
): string {
  const known = ancestorOrigins?.[0] ?? (URL.canParse(referrer) ? new URL(referrer).origin : 'null')
  return known === 'null' ? '*' : known
}
