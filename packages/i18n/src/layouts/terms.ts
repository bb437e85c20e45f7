/** How what has a place is shown. Fetched where there is a map. */
export interface LayoutTerms {
  /** Label of the choice. */
  label: string
  list: string
  map: string
  both: string
}
