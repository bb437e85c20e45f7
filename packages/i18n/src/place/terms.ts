/** What is said where a place is asked for. */
export interface PlaceTerms {
  /** Ways of saying where. */
  ways: {list: string; address: string; map: string}
  /** The empty choice of the list. */
  none: string
  /** Label of the field for an address. */
  address: string
  /** Opens the map, for the first time and once something is marked. */
  open: string
  reopen: string
  /** Where the map could not be fetched. */
  unavailable: string
  /** What can be marked, and what is, as long as it is not known where. */
  shapes: {point: string; line: string; area: string}
  problems: {
    where: string
    choose: string
    line: string
    area: string
    crossing: string
    beyond: string
  }
}
