import type {ExportState} from '@saha/contract'

export interface ExportTables {
  /** Large files that staff have asked for. The files themselves lie in a folder, encrypted. */
  export_job: {
    /** Random; also names the file. */
    id: string
    activity: number
    /** Who asked: the address that they sign in with. */
    email: string
    /** JSON, as the contract's `DownloadRequest` without the reason. */
    wish: string
    /** What the file is called. */
    name: string
    state: ExportState
    written: number
    of_all: number
    bytes: number
    /** Key and first counter of the file, in base64. With the row the file becomes unreadable. */
    key: string
    /** Milliseconds since 1970: when it was asked for, and when it is deleted. */
    at: number
    until: number
    /** When whoever makes it gave the last sign of life; 0 before anybody does. Milliseconds since 1970. */
    beat: number
    /** JSON: what whoever makes it needs to go on after somebody else; empty before anybody does. */
    progress: string
  }
}
