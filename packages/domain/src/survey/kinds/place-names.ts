/** Cells of a place question that are neither options nor districts: no id looks like them. */

/** Cell of what is marked on the map outside all districts, or anywhere where there are none. */
export const ON_MAP = '*'
/** Cell of the addresses. */
export const BY_ADDRESS = '@'
