import {spoken} from '@saha/i18n'
import type {HonoRequest} from 'hono'
import {commonHeaders} from '../http/headers.ts'
import {replyPrepared, type Prepared} from '../http/prepared.ts'
import {html} from './markup.ts'
import {prepareHosted, readStyles, type HostedPage} from './page.ts'
import {readerOf} from './page-reader.ts'

const styles = [readStyles('answer-page.css')]

let nothing: Promise<Prepared> | undefined

/** The page at an address, or, where there is none, one that says so (status 404). */
export async function replyPage(page: Prepared | undefined, request: HonoRequest): Promise<Response> {
  if (page) return replyPrepared(page, request)
  nothing ??= prepareHosted(notFoundPage())
  const {bytes, headers} = (await nothing).plain
  return new Response(bytes, {status: 404, headers: {...headers, 'cache-control': 'no-store'}})
}

/** The way to another address, seen from the one that was asked for. */
export function goTo(location: string): Response {
  return new Response(null, {status: 303, headers: {...commonHeaders, 'cache-control': 'no-store', location}})
}

/** For whoever typed an address from paper: in every language, because none is known. */
function notFoundPage(): HostedPage {
  const readers = spoken.map((language) => readerOf(language, [language]))
  const [first = readerOf('en', ['en'])] = readers
  return {
    reader: first,
    title: readers.map(({terms}) => terms.hosted.notFound.title).join(' · '),
    styles,
    body: html`<main>
      ${readers.map(
        ({spoken: language, direction, terms}) =>
          html`<section lang="${language}" dir="${direction}">
            <h1>${terms.hosted.notFound.title}</h1>
            <p>${terms.hosted.notFound.text}</p>
          </section>`,
      )}
    </main>`,
  }
}
