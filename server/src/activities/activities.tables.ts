import type {Level} from '@saha/contract'

/** What municipalities define. Texts are JSON by language. */
export interface ActivityTables {
  municipality: {
    id: string
    name: string
    /** JSON list, the main language first. */
    languages: string
    /** JSON list of the sites whose pages may send contributions. */
    origins: string
    /** JSON list, as the contract's `IdeaStatus`: what it does with ideas; empty for the usual ones. */
    statuses: string
    /** JSON, as the contract's `MunicipalMap`; empty when there is none. Activities keep the one of their own day. */
    map: string
    /** JSON list, as the contract has it: what its consultations are about; empty when there are none. */
    categories: string
    /** JSON, as the contract has it: where it lies; empty when nobody has said. */
    region: string
    /** Where its consultations stand on its own site, with places for names; empty when they do not. */
    consultation_page: string
    /** JSON, as the contract's `MunicipalLook`; empty when nothing is chosen. */
    look: string
  }
  consultation: {
    municipality: string
    id: string
    title: string
    summary: string
    purpose: string
    decides: string
    contact: string
    /** Milliseconds since 1970. */
    opens: number
    /** Milliseconds since 1970. */
    closes: number
    /** Last day on which contributions are kept, in days since 1970. */
    retention: number
    /** JSON list, as the contract's `Phase`; empty when there are none. */
    phases: string
    /** One of the municipality's categories, or empty. */
    category: string
    /** JSON list of ids of the municipality's districts; empty when it concerns everybody. */
    districts: string
  }
  activity: {
    /** Short name within this store: other tables hold it in place of the address. Never given twice. */
    number: number
    municipality: string
    consultation: string
    id: string
    /** The phase of the consultation in which contributions are accepted; empty when that is all of it. */
    phase: string
    /** Place among the activities of its consultation, from 0; those that a definition file no longer names keep theirs. */
    position: number
    /** First moment at which contributions are accepted, and first at which they no longer are, since 1970. */
    opens: number
    closes: number
    /** Number of the collection of ideas to which this thread belongs, whose settings and words it has; 0 for any other. */
    within: number
    kind: 'survey' | 'comments' | 'ideas' | 'event'
    title: string
    level: Level
    smallest_group: number
    /** 1 when nothing of it may be kept on a citizen's device. */
    is_sensitive: number
    /** Address of the page to which "leave now" leads; empty when the file names none. */
    leave_to: string
    /** The wording that is shown, or what names the settings. */
    version: string
    /** JSON, how a thread or a collection of ideas works, with the map on which its places are marked; empty for a survey. */
    settings: string
  }
  /** One row: the number that was given to an activity last. */
  activity_number: {
    id: number
    last: number
  }
  /** One row, counted up by every change of a definition, so that every process learns of it. */
  definition_revision: {
    id: number
    revision: number
  }
}
