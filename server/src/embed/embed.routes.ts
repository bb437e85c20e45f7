import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import {answerAt, type Answering} from '../http/answer.ts'
import {replyPrepared} from '../http/prepared.ts'
import type {Bundle} from './read-bundle.ts'

export interface EmbedNeeds extends Answering {
  bundle: Bundle
  /** Told of every page that asks for a file of some version. */
  noteVersion: (c: Context) => void
}

/** The script that webmasters paste, and what it loads. Only files that were there at the start are served. */
export function embedRoutes(needs: EmbedNeeds): void {
  for (const [path, name] of [
    ['/saha.js', 'loader'],
    ['/v/*', 'elements'],
  ] as const) {
    answerAt(needs, 'GET', path, name, (c) => {
      needs.noteVersion(c)
      const prepared = needs.bundle.get(c.req.path)
      if (!prepared) throw new Refusal('not-found')
      return replyPrepared(prepared, c.req)
    })
  }
}
