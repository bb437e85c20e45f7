import type {DownloadFormat, DownloadShape} from '@saha/contract'

export interface DownloadTables {
  /** That somebody downloaded responses. It outlives their account. */
  download: {
    /** Random. */
    id: string
    activity: number
    /** Whom: the address that they signed in with. */
    email: string
    /** Milliseconds since 1970. */
    at: number
    reason: string
    format: DownloadFormat
    shape: DownloadShape
    /** Language whose words stood for options; empty: their ids. */
    labels: string
    /** 1 where citizens' own words were there. */
    free_text: number
  }
}
