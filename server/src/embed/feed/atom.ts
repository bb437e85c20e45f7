import type {Text} from '@saha/contract'
import {baseLanguage} from '@saha/i18n'
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'

/** What a feed is made of. */
export interface Feed {
  /** A name that never changes, such as `urn:saha:thread:irbid/park-talk`. */
  id: string
  /** What it follows. */
  title: string
  /** Absent where the title says whose it is. */
  municipality?: {name: Text}
  /** When it was made, until something is in it. */
  since: string
  /** The newest first. */
  entries: readonly Entry[]
}

/** All of it is plain text. */
export interface Entry {
  id: string
  title: string
  /** Who says it. Marked off, where it may turn its neighbours. */
  author: string
  /** In UTC. */
  at: string
  content: string
  /** Language of the content, if that is known. */
  language?: string
  /** Where it can be read. */
  page: string
  /** Where more can be read, such as a decision. */
  related?: string | undefined
}

/**
 * An Atom feed. What citizens wrote is escaped once, and no feed reader is told to take it for markup.
 *
 * @param page address of the hosted page of what it follows, with its language.
 * @param self address of the feed.
 */
export async function atomFeed(
  {id, title, municipality, since, entries}: Feed,
  reader: PageReader,
  {page, self}: {page: string; self: string},
): Promise<string> {
  const updated = entries.reduce((newest, {at}) => (at > newest ? at : newest), since)
  const feed = await html`<feed
    xmlns="http://www.w3.org/2005/Atom"
    xml:lang="${baseLanguage(reader.language)}"
  >
    <id>${id}</id>
    <title>${xmlText(municipality ? `${title} – ${reader.plain(municipality.name)}` : title)}</title>
    <updated>${updated}</updated>
    <link rel="self" type="application/atom+xml" href="${self}" />
    <link rel="alternate" type="text/html" href="${page}" />
    ${entries.map(entryOf)}
  </feed>`
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.toString()}\n`
}

function entryOf({id, title, author, at, content, language = '', page, related}: Entry): Markup {
  // In whatever language it was written: of citizens' words nobody has said.
  return html`<entry>
    <id>${id}</id>
    <title>${xmlText(title)}</title>
    <author><name>${xmlText(author)}</name></author>
    <published>${at}</published>
    <updated>${at}</updated>
    <link rel="alternate" type="text/html" href="${page}" />
    ${related ? html`<link rel="related" href="${xmlText(related)}" />` : ''}
    <content type="text" xml:lang="${language}">${xmlText(content)}</content>
  </entry>`
}

/** Without the characters that XML 1.0 does not allow, however they are written. */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
}
