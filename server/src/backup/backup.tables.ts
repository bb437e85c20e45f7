export interface BackupTables {
  /** One row: when a backup was made last, and how large it is. */
  backup: {
    id: number
    /** Milliseconds since 1970. */
    at: number
    bytes: number
  }
}
