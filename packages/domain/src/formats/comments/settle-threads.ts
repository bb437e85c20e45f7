import type {ForeignThread} from './foreign-thread.ts'
import type {ImportedThreads} from './imported-thread.ts'
import {settleThread, type Settling} from './settle-thread.ts'

/** What is left of a file's threads when all is settled. Threads of one address are one. */
export function settleThreads(foreign: Iterable<ForeignThread>, settling: Settling): ImportedThreads {
  const byAddress = new Map<string, ForeignThread>()
  for (const thread of foreign) {
    const before = byAddress.get(thread.address)
    if (before) for (const comment of thread.comments) before.comments.push(comment)
    else byAddress.set(thread.address, thread)
  }
  const threads = [...byAddress.values()]
    .map((thread) => settleThread(thread, settling))
    .filter(({comments}) => comments.length > 0)
  return {threads, account: settling.account}
}
