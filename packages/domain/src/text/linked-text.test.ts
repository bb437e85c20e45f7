import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linkedText} from './linked-text.ts'
import {anyText, payloads} from './test-kit/arbitrary-text.ts'

/** The links of a text, as they were typed. */
const linksIn = (text: string) =>
  linkedText(text).flatMap((paragraph) => paragraph.filter(({href}) => href).map(({text: typed}) => typed))

const only = (text: string) => linkedText(text).flat()

describe('an address in a text is a link', () => {
  test.each([
    ['https://town.example', 'https://town.example'],
    ['http://town.example/a?b=c&d[]=e#f', 'http://town.example/a?b=c&d[]=e#f'],
    ['HTTPS://TOWN.EXAMPLE/A', 'HTTPS://TOWN.EXAMPLE/A'],
    ['www.town.example', 'www.town.example'],
    ['https://town.example:8443/a', 'https://town.example:8443/a'],
    ['See https://town.example/a.', 'https://town.example/a'],
    ['Is it https://town.example/a?', 'https://town.example/a'],
    ['No: https://town.example/a!!! Never', 'https://town.example/a'],
    ['(https://town.example/a)', 'https://town.example/a'],
    ['(see www.town.example/a_(b)).', 'www.town.example/a_(b)'],
    ['https://wiki.example/Park_(Irbid), and more', 'https://wiki.example/Park_(Irbid)'],
    ['[https://town.example/a]', 'https://town.example/a'],
    ['[plan](https://town.example/a)', 'https://town.example/a'],
    ['<https://town.example/a>', 'https://town.example/a'],
    ['"https://town.example/a"', 'https://town.example/a'],
    ["'https://town.example/a'", 'https://town.example/a'],
    ['“https://town.example/a”', 'https://town.example/a'],
    ['**https://town.example/a**', 'https://town.example/a'],
    ['انظر https://town.example/a، ثم قل رأيك', 'https://town.example/a'],
    ['هل رأيت https://town.example/a؟', 'https://town.example/a'],
    ['الخطة https://town.example/a؛ والميزانية', 'https://town.example/a'],
    ['«https://town.example/a»', 'https://town.example/a'],
    ['الرابط:https://town.example/a', 'https://town.example/a'],
    ['وhttps://town.example/a', 'https://town.example/a'],
    ['\u200fhttps://town.example/a\u200f', 'https://town.example/a'],
    ['https://ar.wiki.example/wiki/عمّان.', 'https://ar.wiki.example/wiki/عمّان'],
    ['https://town.example/O’Neill', 'https://town.example/O'],
    ['https://town.example/a…', 'https://town.example/a'],
  ])('%s', (text, typed) => {
    expect(linksIn(text)).toEqual([typed])
  })

  test('one after the other, and side by side', () => {
    expect(linksIn('www.a.example, http://b.example\nhttps://c.example')).toHaveLength(3)
    expect(linksIn('(http://a.example)(http://b.example)')).toEqual(['http://a.example', 'http://b.example'])
  })

  test('that begins with www leads to the protected site', () => {
    expect(only('www.town.example')).toEqual([{text: 'www.town.example', href: 'https://www.town.example/'}])
  })
})

describe('a link says where it leads', () => {
  test.each([
    ['https://b\u0430nk.example/login', 'xn--bnk-6cd.example'],
    ['https://بلدية.example/خطة', 'xn--ngbcr7f5a.example'],
    ['https://bank\u3002example/login', 'bank.example'],
    ['https://ba\u00adnk.example/login', 'bank.example'],
    ['https://\u0430pple.example/xn--pple-43d.example', 'xn--pple-43d.example'],
    ['https://%62ank.example/login', 'bank.example'],
  ])('%s leads to %s', (text, host) => {
    expect(only(text)).toMatchObject([{host}])
  })

  test('and says it once where it can be read', () => {
    expect(only('http://Town.Example/a')).toEqual([
      {text: 'http://Town.Example/a', href: 'http://town.example/a'},
    ])
  })
})

describe('never a link is', () => {
  test.each([
    ['a user name that looks like a host', 'https://bank.example@evil.example/login'],
    ['a user name and a password', 'https://bank.example:443@evil.example/login'],
    ['a name in disguise', 'https://bank.example%40evil.example/login'],
    ['a wide at sign', 'https://bank.example\uff20evil.example/login'],
    ['a scheme that runs', 'javascript:alert(1)'],
    ['a scheme that runs, with a tab', 'java\tscript:alert(1)'],
    ['a scheme that runs, over two lines', 'java\nscript:alert(1)'],
    ['a page in an address', 'data:text/html,<script>alert(1)</script>'],
    ['an old scheme', 'vbscript:msgbox(1)'],
    ['another scheme', 'ftp://www.town.example file:///etc/passwd mailto:a@www.town.example'],
    ['an address of numbers', 'https://3627734734/ http://192.168.1.1/ http://[::1]/ http://0x7f.1/'],
    ['a machine nearby', 'http://localhost:8080/ https://printer/'],
    ['half an address', 'https:// http://. www. www.. https://? www.-'],
    ['a port that there is not', 'https://town.example:99999/'],
    ['an e-mail address', 'layla@www.town.example'],
    ['a part of a word', 'xhttps://town.example awww.town.example'],
    ['an address without a scheme', 'town.example //town.example'],
  ])('%s', (_, text) => {
    expect(linksIn(text)).toEqual([])
    expect(
      only(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text)
  })

  test('what follows twenty links', () => {
    expect(linksIn('https://town.example/a '.repeat(1000))).toHaveLength(20)
  })
})

describe('a text with links in it', () => {
  test('has paragraphs where lines are empty, and keeps its other lines', () => {
    expect(linkedText('\n\nOne\ntwo\n\n\nthree\n')).toEqual([[{text: 'One\ntwo'}], [{text: 'three\n'}]])
    expect(linkedText('')).toEqual([])
  })

  test('is the same text, and leads only to sites with a name', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const paragraphs = linkedText(text)
        const written = paragraphs.map((segments) => segments.map((segment) => segment.text).join(''))
        const targets = paragraphs.flat().flatMap(({href}) => (href ? [new URL(href)] : []))

        expect(written).toEqual(text.split(/\n\n+/).filter(Boolean))
        expect(paragraphs.flat().every((segment) => segment.text)).toBe(true)
        for (const {protocol, username, password, hostname} of targets) {
          expect(protocol).toMatch(/^https?:$/)
          expect(username + password).toBe('')
          expect(hostname).toMatch(/^[!-~]+\.[a-z][\w-]+$/)
        }
      }),
      {numRuns: 10_000},
    )
  })

  test.each([
    'http://',
    'www.',
    'http://a.b)',
    'http://(',
    'www.a(',
    'a.',
    'https://a@',
    'https://a.example/ ',
    '([',
  ])('made of %s alone, a hundred kilobytes long, takes no time', (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const {user} = process.cpuUsage()

    linkedText(text)
    linkedText(`https://a.example/${text}`)

    expect(process.cpuUsage().user - user).toBeLessThan(150_000)
  })

  test('has an address in plain ASCII for every payload that has one', () => {
    const targets = payloads.flatMap((payload) => only(payload).flatMap(({href}) => href ?? []))

    expect(targets.filter((href) => !/^https?:\/\/[!-~]+$/.test(href))).toEqual([])
    expect(targets.length).toBeGreaterThan(10)
  })
})
