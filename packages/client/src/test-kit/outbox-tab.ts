import {vi} from 'vitest'
import {keepsake} from '../keepsake.ts'
import {Outbox, type Outcome, type OutboxNeeds, type Unsent} from '../outbox.ts'
import {storage} from './storage.ts'

/** What a server says once it has stored something. */
export type Reply = Awaited<ReturnType<OutboxNeeds['send']>>

/** The receipt of a response. */
export const stored = {receipt: '7K3M-9QXA-2BCD-EFGH-JKMN', cleaned: []}

/** A tab of a browser; all tabs share one storage, unless it is refused. */
export function openTab({
  send = () => Promise.resolve(stored) as Promise<Reply>,
  now = 0,
  open = () => storage,
  alone = (_: string, task: () => Promise<void>) => task(),
} = {}) {
  const sending = vi.fn<(unsent: Unsent) => Promise<Reply>>(send)
  const outbox = new Outbox({
    kept: keepsake(open),
    send: sending,
    now: () => now,
    alone,
  })
  const outcomes: Outcome[] = []
  return {outbox, sending, outcomes, tell: (outcome: Outcome) => void outcomes.push(outcome)}
}
