/** Places where something may be shown, besides those below what is read, which have its name. */
export const NOTICES = 'notices'
export const FORM = 'form'
export const FOOT = 'foot'
