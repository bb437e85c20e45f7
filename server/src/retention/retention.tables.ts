export interface RetentionTables {
  /** One row: when it was last looked whether something has been kept long enough. */
  retention_run: {
    id: number
    /** Milliseconds since 1970. */
    at: number
  }
}
