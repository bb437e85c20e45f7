/** Words of one language, with spaces between them; words of a phrase have hyphens between them. */
export interface WordList {
  /** Hardly anybody else uses these. */
  strong: string
  /** Others use these too. */
  some: string
}
