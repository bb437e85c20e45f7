import type {Context} from 'hono'
import {Refusal} from '../refusal.ts'
import {answerAt, type Answering} from '../http/answer.ts'
import {replyPrepared} from '../http/prepared.ts'
import {pasted, type Bundle} from './read-bundle.ts'

export interface EmbedNeeds extends Answering {
  bundle: Bundle
  /** Told of every page that asks for a file of some version. */
  noteVersion: (c: Context) => void
}

/** The script that webmasters paste, and what it loads. Only files that were there at the start are served: of this version, and of
 * those before it. */
export function embedRoutes(needs: EmbedNeeds): void {
  for (const path of [...pasted, '/v/*']) {
    const name = path === '/v/*' ? 'elements' : path === '/saha.js' ? 'loader' : 'frames'
    answerAt(needs, 'GET', path, name, async (c) => {
      needs.noteVersion(c)
      const prepared = await needs.bundle.get(c.req.path)
      if (!prepared) throw new Refusal('not-found')
      return replyPrepared(prepared, c.req)
    })
  }
}
