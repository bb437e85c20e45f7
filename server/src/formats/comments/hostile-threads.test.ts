/** Files that are no comments, or want to do harm. */
import {existsSync, readFileSync} from 'node:fs'
import {isAbsolute, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {
  disqus,
  own,
  post,
  read,
  refusal,
  remark42,
  remarkComment,
  wordPress,
  words,
  wpComment,
} from './test-kit/export-files.ts'

describe('a file that is refused', () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>`
  const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
  test.each<[string, string | Buffer, string, string]>([
    ['is empty', '', 'unknown-format', ''],
    ['is something else', 'comments: none', 'unknown-format', ''],
    ['is a web page', '<!doctype html><p>Hello', 'unknown-format', ''],
    ['breaks off', disqus(post(10, words('a'))).slice(0, -9), 'not-xml', 'line 5 column 0'],
    ['has a tag within a tag', disqus('<post <b>'), 'not-xml', 'line 4 column 7'],
    [
      'wants to grow without end',
      wordPress(wpComment(1, 'x') + '<title>&b;</title>', bomb),
      'not-xml',
      'line 1',
    ],
    ['asks for another file', wordPress('<title>&a;</title>', outside), 'not-xml', 'line 1'],
    ['is in another encoding', Buffer.from(disqus(post(10, words('\u00e9'))), 'latin1'), 'not-text', ''],
    ['is nothing but depth', `<disqus xmlns="http://disqus.com">${'<a>'.repeat(200)}`, 'too-deep', 'line 1'],
    ['is nothing but depth in JSON', '['.repeat(100_000), 'not-json', ''],
    ['is wrong in JSON', '[{"id" 3}]', 'not-json', 'line 1 column 8'],
    ['is packed and broken', Buffer.from([0x1f, 0x8b, 1, 2, 3]), 'not-packed', ''],
  ])('%s', (_, file, code, where) => {
    const found = refusal(file)

    expect(found.code).toBe(code)
    expect(found.where).toContain(where)
  })

  test('is in another format than somebody says', () => {
    expect(refusal(disqus(''), 'wordpress').code).toBe('not-this-format')
    expect(refusal(own(), 'remark42').code).toBe('not-this-format')
    expect(refusal('{}', 'isso').code).toBe('not-this-format')
  })

  test('says in plain words why', () => {
    expect(refusal('{"a": ').message).toBe('it is not JSON')
  })
})

describe('what once was pasted', () => {
  test('characters that XML forbids are taken out and counted', () => {
    const {threads, account} = read(disqus(post(10, words('a\u0008\u000bb'))))

    expect(threads[0]?.comments[0]?.text).toBe('ab')
    expect(account.sums()).toContainEqual(expect.objectContaining({code: 'broken-characters', count: 2}))
  })

  test('e-mail addresses and IP addresses are nowhere in what comes out', () => {
    const files = [disqus(post(10, words('a'))), wordPress(wpComment(3, 'x')), remark42(remarkComment('a'))]

    const out = JSON.stringify(files.map((file) => read(file)))

    expect(out).not.toMatch(/@town|192\.0\.2|github_1|abc/)
  })
})

const shared = process.env.SAHA_SHARED_DATA ?? '../shared/data'
const root = isAbsolute(shared) ? shared : join(import.meta.dirname, '../../../..', shared)
const list = join(root, 'adversarial/blns/blns.json')
const isThere = existsSync(list)
const naughty: string[] = isThere ? JSON.parse(readFileSync(list, 'utf8')) : []

describe.skipIf(!isThere)('texts that broke other programs (SKIPPED without ../shared/data)', () => {
  const escaped = (text: string) =>
    text.replace(/[&<>]/g, (sign) => ({'&': '&amp;', '<': '&lt;'})[sign] ?? '&gt;')
  const inCdata = (text: string) => text.replaceAll(']]>', ']]]]><![CDATA[>').toWellFormed()
  const oneSpace = (text = '') => text.replace(/\s+/g, ' ').trim()
  const textIn = (file: string) => oneSpace(read(file).threads[0]?.comments[0]?.text)

  test('come back as text from every format, and say nothing in the account', () => {
    for (const text of naughty) {
      const whole = oneSpace(textIn(own({id: '1', at: '2020-01-01T00:00:00Z', text, name: text})))
      const html = escaped(text)

      expect(textIn(disqus(post(1, words(inCdata(`<p>${html}</p>`)))))).toBe(whole)
      expect(textIn(wordPress(wpComment(1, inCdata(html))))).toBe(whole)
      expect(textIn(remark42(remarkComment('1', {text: `<p>${html}</p>`, user: {name: text}})))).toBe(whole)
    }
  })

  test('as markup are read without trouble, and leave nothing in the account', () => {
    for (const text of naughty) {
      const {account} = read(disqus(post(1, words(inCdata(text)))))
      const where = account.remarks.map((remark) => remark.where + remark.says).join()

      expect(where).not.toContain('<')
    }
  })
})
