import type {DownloadFormat} from '@saha/contract'

/** What one process does, and what it says of it in JSON. */
export interface ExportJob {
  database: string
  folder: string
  /** `raw`: what the store gives, as it is: the floor. */
  format: Exclude<DownloadFormat, 'geojson'> | 'raw'
}

export interface ExportOutcome {
  rows: number
  seconds: number
  /** Of processor time, of the thread that makes the file and all others. */
  processor: number
  bytes: number
  /** Bytes that the process takes before, and at most while the file is made. */
  idle: number
  peak: number
}
