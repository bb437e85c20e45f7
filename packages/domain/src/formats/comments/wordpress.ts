/** What WordPress exports ("WXR"): a page after the other, each with its comments. */
import {
  textOfMarkup,
  type ForeignComment,
  type ForeignState,
  type ForeignThread,
  type Reading,
} from './foreign-thread.ts'
import {momentIn} from './moments.ts'
import {childIn, textIn, type XmlElement} from './xml-element.ts'

/** Elements of the file that hold something. */
export const wordPressParts = ['item']

/** @param items elements named in `wordPressParts`, in the order of the file. */
export function* readWordPress(items: Iterable<XmlElement>, reading: Reading): Generator<ForeignThread> {
  const {account, markup} = reading
  let number = 0
  for (const item of items) {
    number += 1
    const comments = item.children.filter(({name}) => name === 'wp:comment').flatMap(read)
    if (comments.length === 0) continue
    const address = textIn(item, 'link') || textIn(item, 'wp:post_id') || `item ${number}`
    yield {address, title: markup(textIn(item, 'title')).text, comments}
  }

  function read(element: XmlElement): ForeignComment[] {
    const where = `comment on line ${element.line}`
    if (/^(?:pingback|trackback)$/.test(textIn(element, 'wp:comment_type'))) {
      account.read += 1
      account.add('no-comment', where)
      return []
    }
    const source = childIn(element, 'wp:comment_content')?.text.trim() ?? ''
    account.add('contact-dropped', where)
    const parent = textIn(element, 'wp:comment_parent')
    return [
      {
        where,
        id: textIn(element, 'wp:comment_id') || `line ${element.line}`,
        parent: parent === '' || parent === '0' ? undefined : parent,
        at: momentIn(textIn(element, 'wp:comment_date_gmt')) ?? momentIn(textIn(element, 'wp:comment_date')),
        name: markup(textIn(element, 'wp:comment_author')).text,
        text: textOfMarkup(reading, where, source, {hasLines: true}),
        state: stateOf(textIn(element, 'wp:comment_approved')),
        supports: 0,
        objections: 0,
      },
    ]
  }
}

/** `1`, `0`, `spam`, `trash` or `post-trashed`. */
function stateOf(approved: string): ForeignState {
  if (approved === '1' || approved === '') return {is: 'published'}
  if (approved === 'spam') return {is: 'spam'}
  return {is: approved === '0' ? 'not-approved' : 'deleted'}
}
