/**
 * Where a code leads: it stands behind `#`, which browsers keep to themselves.
 *
 * @param page address without `#`; it stays as it is without a code.
 */
export function linkOf(page: string, code: string | undefined): string {
  return code === undefined ? page : `${page}#saha-code=${code}`
}
