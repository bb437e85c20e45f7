import {describe, expect, test} from 'vitest'
import {plainMarkup} from './plain-markup.ts'

const textOf = (html: string) => plainMarkup(html).text

describe('what readers saw', () => {
  test.each([
    ['paragraphs', '<p>One.</p>\n<p>Two,<br>with two lines.</p>', 'One.\n\nTwo,\nwith two lines.'],
    ['emphasis', '<b>All</b> of <i>it</i> is <s>cheap</s> <code>x &lt; y</code>', 'All of it is cheap x < y'],
    ['entities', 'Fish &amp; chips &#8211; &eacute; &nbsp;&copy; &#x1F333;', 'Fish & chips – é \u00a0© 🌳'],
    ['a quote', '<blockquote><p>Why?</p><p>How?</p></blockquote><p>So.</p>', '> Why?\n>\n> How?\n\nSo.'],
    [
      'a quote in a quote',
      '<blockquote>a<blockquote>b</blockquote>c</blockquote>d',
      '> a\n>\n> > b\n>\n> c\n\nd',
    ],
    ['lists', '<ul><li>one</li><li>two</li></ul><ol><li>a</li><li>b</li></ol>', '- one\n- two\n\n1. a\n2. b'],
    ['code', '<pre><code>if x:\n    y()</code></pre>', 'if x:\n    y()'],
    ['a table', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a b\n1 2'],
    ['Arabic', '<p dir="rtl">الشارع <b>مظلم</b>، والحديقة أيضًا.</p>', 'الشارع مظلم، والحديقة أيضًا.'],
    [
      'a picture',
      'see <img src="https://i.example/a.png" alt="the park"> here',
      'see the park (https://i.example/a.png) here',
    ],
    ['no markup at all', 'a & b < c\nd', 'a & b < c d'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})

describe('the address of a link', () => {
  test.each([
    [
      'stands beside its words',
      '<a href="https://a.example/x">the plan</a>!',
      'the plan (https://a.example/x)!',
    ],
    [
      'stands once where its words say it',
      '<a href="https://a.example/">a.example</a>',
      'https://a.example/',
    ],
    [
      'stands whole where its words were shortened',
      '<a href="http://a.example/plans/1">http://a.example/pla...</a>',
      'http://a.example/plans/1',
    ],
    ['stands alone when there are no words', '<a href="https://a.example/x"></a>', 'https://a.example/x'],
    ['of a mail is the address', '<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
    ['that runs something is not there', '<a href=" JaVaScRiPt:alert(1)">click</a>', 'click'],
    ['that holds a page is not there', '<a href="data:text/html,<script>">click</a>', 'click'],
    ['with a space is not there', '<a href="https://a.example/ b">click</a>', 'click'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test('is the real one where a format hides it', () => {
    const {text} = plainMarkup('<a href="https://t.example/?1">x</a>', {
      target: () => 'https://real.example/',
    })

    expect(text).toBe('x (https://real.example/)')
  })
})

describe('lines that the author made', () => {
  test('are lines where the format says so', () => {
    const html =
      'One\r\ntwo\n\nthree <em>four</em> <b>five</b>\n<blockquote>six\nseven</blockquote>\neight<br />\nnine'

    const {text} = plainMarkup(html, {hasLines: true})

    expect(text).toBe('One\ntwo\n\nthree four five\n\n> six\n> seven\n\neight\nnine')
  })
})

describe('markup that means harm, or nothing', () => {
  test.each([
    ['<script>alert(1)</script>a', 'a'],
    ['<style>*{}</style>a<template>b</template>', 'a'],
    ['<svg><script>alert(1)</script><text>x</text></svg>a', 'a'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<scr<script>ipt>alert(1)</script>a', 'ipt>alert(1)a'],
    ['<img src=x onerror=alert(1)>a', 'a'],
    ['<a><a><a>a</b></i></a>', 'a'],
    ['</p></div></blockquote></ul></li>a', 'a'],
    ['<!-- a --><![CDATA[b]]><?php c ?>d', 'd'],
    ['<b', ''],
    ['<a href="https://a.example', ''],
    ['<math><mi//xlink:href="data:x,<script>">a', ''],
    ['', ''],
  ])('%j is the text %j', (html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test.each([
    '<b>',
    '<p>',
    '<b><p>',
    '<blockquote>',
    '<ul><li>',
    '<a href=x>',
    '<',
    '&',
    '<!--',
    '</b>',
    '<a ',
    '<pre>\n',
  ])('fifty thousand times %j is read at once', (piece) => {
    const {user} = process.cpuUsage()

    const {text} = plainMarkup(piece.repeat(50_000) + 'end')

    expect(process.cpuUsage().user - user).toBeLessThan(2_000_000)
    expect(text.length).toBeLessThan(400_000)
  })

  test('more than two hundred thousand characters are cut, and that is said', () => {
    expect(plainMarkup('a'.repeat(200_001)).isCut).toBe(true)
    expect(plainMarkup('a'.repeat(200_000)).isCut).toBe(false)
  })
})
