/** A word or phrase, and plain ones for it. */
export interface Jargon {
  /** As a reader would look it up. A last word that ends with `…` may go on: "قام ب…" is also "قام بتنفيذ". */
  word: string
  instead: string
  /** English only: also "-s", "-ed" and "-ing". */
  isVerb?: true
}
