/** A code as people read and type it: in groups of four, so that no program takes it for a number and rounds it. */
export const inFours = (code: string): string => (code.match(/.{1,4}/g) ?? []).join(' ')
