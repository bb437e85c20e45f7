/** The documentation, where every Saha has it: `/docs` and what is below. */
import type {Context} from 'hono'
import {answerAt, type Answering} from '../../http/answer.ts'
import type {Prepared} from '../../http/prepared.ts'
import {prepareHosted} from '../page.ts'
import {goTo, replyPage} from '../reply-page.ts'
import {docsPage} from './docs-page.ts'
import {readDocs} from './read-docs.ts'

/** Read when somebody first asks: most processes are never asked. */
export function docsRoutes(answering: Answering): void {
  let docs: ReturnType<typeof readDocs> | undefined
  const known = new Map<string, Promise<Prepared>>()

  async function pageAt(name: string): Promise<Prepared | undefined> {
    docs ??= readDocs()
    const {pages, sections} = await docs
    const doc = pages.get(name)
    if (!doc) return undefined
    const page = known.get(name) ?? prepareHosted(docsPage(doc, sections), 'public, max-age=3600')
    known.set(name, page)
    return page
  }

  const send = async (c: Context) => {
    return replyPage(await pageAt(c.req.path.slice('/docs/'.length)), c.req)
  }
  // There is one address for the contents.
  answerAt(answering, 'GET', '/docs', 'docs', () => goTo('docs/'))
  answerAt(answering, 'GET', '/docs/*', 'docs', send)
}
