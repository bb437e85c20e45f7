/** What Disqus exports: threads and posts side by side, each post with the numbers of its thread and of what it answers. */
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
export const disqusParts = ['disqus:thread', 'disqus:post']

/** @param parts elements named in `disqusParts`, in the order of the file. */
export function readDisqus(parts: Iterable<XmlElement>, reading: Reading): ForeignThread[] {
  const {account} = reading
  const threads = new Map<string, ForeignThread>()
  const posts: {thread: string; comment: ForeignComment}[] = []
  for (const part of parts) {
    if (part.name === 'disqus:post') posts.push({thread: idOf(part, 'disqus:thread'), comment: read(part)})
    else addThread(part)
  }
  for (const {thread, comment} of posts) {
    const found = threads.get(thread)
    if (found) found.comments.push(comment)
    else {
      account.read += 1
      account.add('no-thread', comment.where)
    }
  }
  return [...threads.values()]

  function addThread(part: XmlElement) {
    const id = part.attributes.get('dsq:id') ?? ''
    if (id === '' || threads.has(id)) return
    const address = textIn(part, 'disqus:link') || textIn(part, 'disqus:id') || `thread ${id}`
    threads.set(id, {address, title: textIn(part, 'disqus:title'), comments: []})
  }

  function read(post: XmlElement): ForeignComment {
    const author = childIn(post, 'disqus:author')
    const id = post.attributes.get('dsq:id') ?? ''
    const where = `post on line ${post.line}`
    if (author || childIn(post, 'disqus:ipAddress')) account.add('contact-dropped', where)
    return {
      where,
      id: id === '' ? `line ${post.line}` : id,
      parent: idOf(post, 'disqus:parent') || undefined,
      at: momentIn(textIn(post, 'disqus:createdAt')),
      name: author ? textIn(author, 'disqus:name') : '',
      text: textOfMarkup(reading, where, childIn(post, 'disqus:message')?.text ?? '', {target: realTarget}),
      state: stateOf(post),
      supports: 0,
      objections: 0,
    }
  }
}

function idOf(post: XmlElement, name: string): string {
  return childIn(post, name)?.attributes.get('dsq:id') ?? ''
}

function stateOf(post: XmlElement): ForeignState {
  if (textIn(post, 'disqus:isSpam') === 'true') return {is: 'spam'}
  if (textIn(post, 'disqus:isDeleted') === 'true') return {is: 'deleted'}
  return {is: textIn(post, 'disqus:isApproved') === 'false' ? 'not-approved' : 'published'}
}

/** Disqus leads readers over an address of its own, which counts them: `https://disq.us/url?url=…:signature&cuid=…`. */
function realTarget(href: string): string {
  const url = URL.parse(href)
  if (!url || !/^(?:www\.)?disq\.us$/.test(url.hostname) || url.pathname !== '/url') return href
  const target = (url.searchParams.get('url') ?? '').replace(/:[\w-]{15,60}$/, '')
  return /^https?:\/\//.test(target) ? target : href
}
