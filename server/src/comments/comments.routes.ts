/** Threads as everybody reads them. No reply says anything of who asks: all readers share the same bytes. */
import {CommentId} from '@saha/contract'
import type {Context} from 'hono'
import {answer, type Answering} from '../http/answer.ts'
import type {FreshReplies} from '../http/fresh-replies.ts'
import {json} from '../http/headers.ts'
import {prepare} from '../http/prepared.ts'
import {askedActivity, sendFresh, type AskedActivity} from '../http/send-fresh.ts'
import {takeTurns} from '../http/take-turns.ts'
import {Refusal} from '../refusal.ts'
import {answerNumbers} from './comment-numbers.ts'
import {firstPage, isEverybodys, nameOfPage, readPageQuery, type AskedPage} from './asked-page.ts'
import {readContext, readPage} from './read-thread.ts'
import {keepThreadReplies, type CurrentThread, type ThreadReplyNeeds} from './thread-replies.ts'

export interface CommentNeeds extends Answering, ThreadReplyNeeds {}

/** Searches that are made at the same time, and that wait: others read and write meanwhile. */
const [searchesAtOnce, mostSearches] = [2, 200]

interface WantedPage extends AskedActivity {
  page: AskedPage
}

interface WantedContext extends AskedActivity {
  comment: string
}

/**
 * `GET` of a page of a thread, of one comment with what is around it, and of the numbers of comments.
 *
 * @returns what is prepared of an address, to be forgotten when this process changes something there.
 */
export function commentRoutes(needs: CommentNeeds): Pick<FreshReplies<AskedActivity>, 'forget'> {
  const {db, limitReader} = needs
  const inTurn = takeTurns(searchesAtOnce, mostSearches)
  const pages = keepThreadReplies<WantedPage>(needs, async ({page}, thread) => {
    const read = () => readPage(db, thread, page)
    return prepareJson(await (page.is === 'search' ? inTurn(read) : read()), thread)
  })
  const contexts = keepThreadReplies<WantedContext>(needs, async ({comment}, thread) =>
    prepareJson(await readContext(db, thread, comment), thread),
  )

  answer(needs, 'readComments', (c) => {
    const page = askedPage(c)
    const wanted = {...askedActivity(c), variant: nameOfPage(page), page}
    if (isEverybodys(page)) return sendFresh(pages, wanted, c)
    // Searches are the one way of reading whose costs grow with the thread: they count even when they are prepared.
    if (page.is === 'search') return limitReader(c).then(() => sendFresh(pages, wanted, c))
    return sendFresh(pages, wanted, c, () => limitReader(c))
  })
  answer(needs, 'readComment', (c) => {
    const comment = c.req.param('comment') ?? ''
    if (!CommentId.safeParse(comment).success) throw new Refusal('not-found')
    return sendFresh(contexts, {...askedActivity(c), variant: comment, comment}, c, () => limitReader(c))
  })
  answerNumbers(needs)
  return {
    forget: (address) => {
      pages.forget(address)
      contexts.forget(address)
    },
  }
}

async function prepareJson(content: object | undefined, {cache}: CurrentThread) {
  return content && prepare(JSON.stringify(content), {type: json, cache, effort: 5})
}

/** @throws Refusal `invalid` */
function askedPage(c: Context): AskedPage {
  return c.req.url.includes('?') ? readPageQuery(c.req.query()) : firstPage
}
