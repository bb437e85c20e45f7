/** Names of XLSForm, which begin with a letter or an underscore. Ids have no underscores: nothing meets. */

/** The name of a question or list. */
export function fileName(id: string): string {
  return /^[a-z]/.test(id) ? id : `_${id}`
}

/** The name of a row of a matrix, or of a part of a total. */
export function rowName(question: string, row: string): string {
  return `${fileName(question)}_${row}`
}
