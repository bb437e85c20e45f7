import {keepsake} from './keepsake.ts'

/** Kept until removed. */
export const longKept = keepsake(() => localStorage)

/** Kept until the tab is closed. */
export const tabKept = keepsake(() => sessionStorage)
