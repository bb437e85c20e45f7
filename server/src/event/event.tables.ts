export interface EventTables {
  /** One row for each event. */
  event: {
    activity: number
    /** How many have a seat. */
    registered: number
    /** How many wait for one. */
    waiting: number
    /** The number on the waiting list that was given last. Never given twice. */
    queue: number
    /** How many of those who have registered came. */
    came: number
    /** How many came without having registered. */
    guests: number
    /** 1 once it was counted who came. */
    is_counted: number
  }
  event_registration: {
    /** First 128 bits of the SHA-256 of the receipt: the receipt finds its row, not the other way round. */
    id: string
    activity: number
    state: 'has-seat' | 'waits' | 'withdrawn'
    /** Number on the waiting list, while it waits; 0 otherwise. */
    queue: number
    /** 1 when it waited and has a seat now. */
    moved_up: number
    /** Empty when none was given, and when it is withdrawn. */
    name: string
    /** JSON, question id to answer, without contact details; empty when it is withdrawn. */
    answers: string
    /** 1 when this person came. */
    came: number
  }
  /** Ways to reach those who have registered: nothing that a registration has too. They go sooner than the rest. */
  event_contact: {
    activity: number
    /** Follows from receipt and question under a label of its own: see `contactIdOf`. */
    id: string
    question: string
    /** E-mail address, or telephone number as digits with at most a leading `+`. */
    contact: string
  }
}
