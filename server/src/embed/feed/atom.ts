import type {Comment, Text} from '@saha/contract'
import {baseLanguage, isolate} from '@saha/i18n'
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'

/** What a feed is made from. */
export interface FeedOf {
  /** Title of the thread. */
  title: Text
  municipality: {id: string; name: Text}
  /** Id of the activity. */
  id: string
  /** The newest ones, none of them gone. */
  comments: readonly Comment[]
  /** Beginning of the consultation: when the feed was made, until somebody has written. */
  opens: string
}

/**
 * A thread's newest comments as an Atom feed. All of it is plain text: what citizens wrote is escaped once, and no feed
 * reader is told to take it for markup.
 *
 * @param page address of the thread's hosted page, with its language.
 * @param self address of the feed.
 */
export async function atomFeed(
  {title, municipality, id, comments, opens}: FeedOf,
  reader: PageReader,
  {page, self}: {page: string; self: string},
): Promise<string> {
  const updated = comments.reduce((newest, {hour}) => (hour > newest ? hour : newest), opens)
  const name = `${reader.plain(title)} – ${reader.plain(municipality.name)}`
  const feed = await html`<feed
    xmlns="http://www.w3.org/2005/Atom"
    xml:lang="${baseLanguage(reader.language)}"
  >
    <id>urn:saha:thread:${municipality.id}/${id}</id>
    <title>${xmlText(name)}</title>
    <updated>${updated}</updated>
    <link rel="self" type="application/atom+xml" href="${self}" />
    <link rel="alternate" type="text/html" href="${page}" />
    ${comments.map((comment) => entry(comment, reader, page))}
  </feed>`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.toString()}\n`
}

function entry(comment: Comment, reader: PageReader, page: string): Markup {
  const {id, hour, official, inReplyTo, text = ''} = comment
  const {terms, say} = reader
  const author = official ? reader.plain(official) : (comment.name ?? '')
  const about = [
    isolate(author),
    official && terms.comments.official,
    inReplyTo && say.say(terms.comments.inReplyTo, {name: inReplyTo}),
  ]
  const address = `${page}&comment=${id}#saha-comment-${id}`
  // In whatever language it was written: nobody has said.
  return html`<entry>
    <id>urn:saha:comment:${id}</id>
    <title>${xmlText(about.filter(Boolean).join(' · '))}</title>
    <author><name>${xmlText(isolate(author))}</name></author>
    <published>${hour}</published>
    <updated>${hour}</updated>
    <link rel="alternate" type="text/html" href="${address}" />
    <content type="text" xml:lang="">${xmlText(text)}</content>
  </entry>`
}

/** Without the characters that XML 1.0 does not allow, however they are written. */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
