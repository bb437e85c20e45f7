/** Opens what a receipt code stands for; without one, asks for it. */
export type OpenReceipt = (code?: string) => void

/** What of a typed code goes into a header: browsers refuse to send other letters there than can stand in one. */
export const codeIn = (typed: string): string => typed.normalize('NFKC').replace(/[^0-9A-Za-z-]/g, '')
