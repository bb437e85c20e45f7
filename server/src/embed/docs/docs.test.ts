import {beforeAll, describe, expect, test} from 'vitest'
import {openSquare} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {drawDoc, readDocs} from './read-docs.ts'

const {pages, sections} = await readDocs()
const docs = [...pages.values()]

describe('the documentation', () => {
  test('has every page in its contents, once', () => {
    const listed = sections.flatMap((section) => section.docs.map(({name}) => name))

    expect(listed.toSorted()).toEqual([...pages.keys()].filter((name) => name !== '').toSorted())
  })

  test.each(docs.map(({name, markup}) => ({name, markup})))('leads from “$name” to what is there', (doc) => {
    const links = [...doc.markup.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => href)
    const inside = links.filter((href) => !/^(?:https?|mailto):/.test(href))

    const missing = inside.filter((href) => {
      const {pathname, hash} = new URL(href, `https://saha.example/docs/${doc.name}`)
      const target = pages.get(pathname.replace(/^\/docs\//, ''))
      return !target || (hash !== '' && !target.markup.includes(`id="${decodeURI(hash.slice(1))}"`))
    })
    expect(missing).toEqual([])
  })

  test('names what stands elsewhere in the project, and does not lead there', () => {
    const {markup} = drawDoc(
      'embedding/link.md',
      '# Title\n\n[the columns](../../server/src/storage/columns.ts)',
    )

    expect(markup).toBe('<p>the columns</p>\n')
  })

  test('says of what is in Arabic that it is, and sets it from the right', () => {
    const {markup} = drawDoc('a.md', '# Title\n\nنص\n\n- سطر\n- line')

    expect(markup).toContain('<p lang="ar" dir="rtl">نص</p>')
    expect(markup).toContain('<li lang="ar" dir="rtl">سطر</li>')
    expect(markup).toContain('<li>line</li>')
  })

  test('takes nothing for markup but its own', () => {
    const {markup} = drawDoc('a.md', '# Title\n\n<script>alert(1)</script> `<b>` [x](javascript:alert(1))')

    expect(markup).not.toMatch(/<script|<b>|href/)
  })
})

describe('a page of the documentation', () => {
  const opened = useFile()
  let get: (path: string) => Promise<Response>

  beforeAll(async () => {
    const {app} = await openSquare(opened().store)
    get = async (path) => app.request(path)
  })

  test('is served by every Saha, with the contents beside it', async () => {
    const reply = await get('/docs/withholding')
    const page = await reply.text()

    expect(reply.status).toBe(200)
    expect(page).toMatch(/<h1>What is published of results, and what is withheld<\/h1>/)
    expect(page).toMatch(/<a href="withholding" aria-current="page"\s*>What is withheld<\/a\s*>/)
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  test.each([
    '/docs/nothing',
    '/docs/..%2fpackage',
    '/docs/README',
    '/docs//example.org',
    '/docs/%0d%0aset-cookie:a=b',
  ])('is not at %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('leads to the contents, whose links lead on', async () => {
    expect((await get('/docs')).headers.get('location')).toBe('docs/')
    expect((await get('/docs/')).status).toBe(200)
  })
})
