/** The header that holds a receipt code. It holds nothing but these letters: whatever else was typed is no code. */
export const holding = (code: string) => ({'saha-receipt': code.replace(/[^\x21-\x7e]/g, '').slice(0, 100)})
