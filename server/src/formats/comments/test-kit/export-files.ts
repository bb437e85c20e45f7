/** For tests: files as other programs hand them out, with one page each. */
import {ThreadsRefusal} from '@saha/domain'
import {readThreads, type ThreadFormat} from '../read-threads.ts'

const now = Date.UTC(2026, 5, 15)
export const read = (text: string | Buffer, format?: ThreadFormat) =>
  readThreads(Buffer.from(text), now, format)

/** Why a file is refused. */
export function refusal(text: string | Buffer, format?: ThreadFormat): ThreadsRefusal {
  try {
    read(text, format)
  } catch (error) {
    if (error instanceof ThreadsRefusal) return error
    throw error
  }
  throw new Error('It was read.')
}

export const disqus = (inner: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<disqus xmlns="http://disqus.com" xmlns:dsq="http://disqus.com/disqus-internals">\n<thread dsq:id="1"><id>plan</id><link>https://town.example/plan</link><title>The plan</title></thread>\n${inner}</disqus>`
export const post = (id: number, inner: string, thread = 1) =>
  `<post dsq:id="${id}"><createdAt>2020-01-01T12:00:00Z</createdAt><author><name>Layla</name><email>layla@town.example</email></author><ipAddress>192.0.2.1</ipAddress><thread dsq:id="${thread}"/>${inner}</post>\n`
export const words = (html: string) => `<message><![CDATA[${html}]]></message>`

export const wordPress = (inner: string, around = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${around}<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Town</title><item><title>The plan &amp; you</title><link>https://town.example/plan</link><content:encoded><![CDATA[The page.]]></content:encoded>${inner}</item></channel></rss>`
export const wpComment = (
  id: number,
  content: string,
  more = '<wp:comment_approved>1</wp:comment_approved>',
) =>
  `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Tom &amp; Co]]></wp:comment_author><wp:comment_author_email>tom@town.example</wp:comment_author_email><wp:comment_author_IP>192.0.2.2</wp:comment_author_IP><wp:comment_date>2020-01-01 15:00:00</wp:comment_date><wp:comment_date_gmt>2020-01-01 12:00:00</wp:comment_date_gmt><wp:comment_content><![CDATA[${content}]]></wp:comment_content>${more}</wp:comment>`

export const remark42 = (...comments: object[]) =>
  [{version: 1, users: [{id: 'u', blocked: {status: false}}], posts: []}, ...comments]
    .map((line) => JSON.stringify(line))
    .join('\n')
export const remarkComment = (id: string, more: object = {}) => ({
  id,
  pid: '',
  text: '<p>I like it.</p>\n',
  orig: 'I like it.',
  user: {name: 'Sami', id: 'github_1', picture: 'https://x.example/p', ip: 'abc', admin: false},
  locator: {site: 'town', url: 'https://town.example/plan'},
  score: 0,
  votes: {},
  time: '2020-01-01T12:34:56.789123+03:00',
  ...more,
})

export const own = (...comments: object[]) =>
  JSON.stringify({
    saha: 'comments',
    version: 1,
    threads: [{address: 'town/plan', title: 'The plan', comments}],
  })
