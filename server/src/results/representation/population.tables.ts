export interface PopulationTables {
  /** How many people live there, by groups, as the answers to a survey are held against it. */
  population: {
    activity: number
    /** JSON, the contract's `Population`. */
    figures: string
    /** Counted up by every change, from 1. */
    revision: number
  }
}
