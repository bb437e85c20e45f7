import {repeat, type Repeated} from '../repeat.ts'
import type {Store} from '../storage/open.ts'
import {openPlace, type PlaceNeeds} from './open-place.ts'
import {forgetAllLost} from './publish-findings.ts'

export interface KeepNeeds extends PlaceNeeds {
  db: Store
  /** Milliseconds since 1970. */
  now: () => number
  /** What is published of texts at this address has changed. */
  onFindings: (address: string) => void
  /** Told of what went wrong. The same is tried again at the next turn. */
  onError: (error: unknown) => void
}

/** Milliseconds after which a quotation is gone whose author has withdrawn it. */
const pause = 1_000

/** Milliseconds between two looks at everything that hangs on texts. */
const longPause = 600_000

/**
 * Takes out of findings what is quoted of texts that were withdrawn, hidden or erased, and forgets what was put on them.
 * Any number of processes may do so on one store.
 */
export function keepFindings(needs: KeepNeeds): Repeated {
  const {db, now, onFindings, onError} = needs
  let whole = -Infinity
  return repeat(
    async () => {
      const moment = now()
      const isDue = Math.abs(moment - whole) >= longPause
      const open = (address: string, question: string) => openPlace(needs, address, question)
      const changed = await forgetAllLost(db, open, isDue ? 'everything' : 'quotations', moment)
      if (isDue) whole = moment
      changed.forEach(onFindings)
    },
    pause,
    onError,
  )
}
