/** What a page tells of itself, by its source and its policy, and what of that a webmaster is told. */
import {expect, test} from 'vitest'
import {findOnPage, type KnownHere} from './find-on-page.ts'

const site = 'https://www.town.example'
const server = 'https://saha.example'
const known: KnownHere = {
  server,
  version: '1.2.0',
  integrity: 'sha384-right',
  activity: 'irbid/park-survey',
  isActivity: (name) => name === 'irbid/park-survey' || name === 'irbid/ideas',
  origins: [site],
}
const script = `<script type="module" src="${server}/saha.js"></script>`
const tag = '<saha-survey activity="irbid/park-survey"></saha-survey>'
const frame = (attributes = '') =>
  `<iframe src="${server}/embed/irbid/park-survey/frame" ${attributes}></iframe><script type="module" src="${server}/frame.js"></script>`

function codesOn(body: string, policies: string[] = [], at = site, here: Partial<KnownHere> = {}): string[] {
  const html = `<!doctype html><html lang="en"><body>${body}</body></html>`
  const page = {is: 'page', address: new URL(at), status: 200, type: 'text/html', policies, html} as const
  return findOnPage(page, {...known, ...here}).map(({code, value}) =>
    value === null ? code : `${code} ${value}`,
  )
}

test.each([
  ['the tag', script + tag],
  [
    'a pinned version with its hash',
    `<script type="module" src="${server}/v/1.2.0/saha.js" integrity="sha384-right"></script>${tag}`,
  ],
  ['the tag behind a link', `${script}<a href="/park"><b>The park</b></a>${tag}`],
  ['a link', `${script}<a data-saha="survey" href="${server}/embed/irbid/park-survey">Take part</a>`],
  ['a frame', frame()],
  ['a frame in a sandbox that lets it work', frame('sandbox="allow-scripts allow-same-origin allow-forms"')],
])('nothing is wrong with %s', (_, body) => {
  expect(codesOn(body)).toEqual([])
})

test.each([
  [`script-missing ${server}/saha.js`, tag],
  ['script-held text/plain', `<script type="text/plain" data-src="${server}/saha.js"></script>${tag}`],
  ['script-held', `<script src="${server}/saha.js"></script>${tag}`],
  ['script-insecure', script.replace('https', 'http') + tag],
  ['script-twice', script + script + tag],
  [
    'versions-differ 1.2.0, 1.1.0',
    `${script}<script type="module" src="${server}/v/1.1.0/saha.js"></script>${tag}`,
  ],
  ['version-old 1.1.0', `<script type="module" src="${server}/v/1.1.0/saha.js"></script>${tag}`],
  [
    'integrity-wrong',
    `<script type="module" src="${server}/v/1.2.0/saha.js" integrity="sha384-other"></script>${tag}`,
  ],
  [
    'integrity-wrong',
    `<script type="module" src="${server}/saha.js" integrity="sha384-right"></script>${tag}`,
  ],
  ['element-missing', script],
  ['activity-missing saha-survey', `${script}<saha-survey></saha-survey>`],
  ['activity-unknown irbid/parc', `${script}<saha-survey activity="irbid/parc"></saha-survey>`],
  ['activity-elsewhere', `${script}<saha-ideas activity="irbid/ideas"></saha-ideas>`],
  [
    'server-other https://other.example',
    `${script}<saha-survey activity="irbid/park-survey" server="https://other.example"></saha-survey>`,
  ],
  ['element-hidden saha-survey', `${script}<div style="display: none">${tag}</div>`],
  ['element-hidden saha-survey', `${script}<main inert><p>${tag}</p></main>`],
  ['element-in-link saha-survey', `${script}<a href="/park"><b>The park</b>${tag}</a>`],
  ['link-elsewhere javascript:alert(1)', `${script}<a data-saha="survey" href="javascript:alert(1)">x</a>`],
  [
    `frame-without-script ${server}/frame.js`,
    `<iframe src="${server}/embed/irbid/park-survey/frame"></iframe>`,
  ],
  ['frame-address /embed/irbid/park-survey', frame().replace('/frame"', '"')],
  ['frame-sandboxed allow-same-origin', frame('sandbox="allow-scripts"')],
  ['service-worker', `${script}${tag}<script>navigator.serviceWorker.register('/worker.js')</script>`],
])('it is told: %s', (finding, body) => {
  expect(codesOn(body)).toContain(finding.trim() === 'script-held' ? 'script-held ' : finding)
})

test.each([
  [
    "default-src 'self'",
    [
      `script-blocked script-src ${server}`,
      `connect-blocked connect-src ${server}`,
      `images-blocked img-src ${server}`,
    ],
  ],
  [`script-src ${server}; connect-src 'none'`, [`connect-blocked connect-src ${server}`]],
  ["script-src 'strict-dynamic' https:", [`script-blocked script-src ${server}`]],
  [
    `script-src ${server}; require-trusted-types-for 'script'; trusted-types other`,
    ['types-blocked trusted-types lit-html'],
  ],
  [`script-src ${server}; connect-src ${server}; img-src ${server}; default-src 'none'`, []],
  ['default-src https:', []],
  ['script-src *.example; connect-src *', []],
  ["script-src 'self', script-src *", [`script-blocked script-src ${server}`]],
])('the policy %s lets in what it lets in', (policy, findings) => {
  expect(codesOn(script + tag, [policy])).toEqual(findings)
})

test('a policy that stands in the page counts as one that comes with it', () => {
  const meta = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`

  expect(codesOn(meta + script + tag)).toEqual([`script-blocked script-src ${server}`])
  expect(codesOn(frame(), ["frame-src 'self'"])).toEqual([`frame-blocked frame-src ${server}`])
})

test('the site itself is looked at first: not allowed, without https, without a language', () => {
  const page = {
    is: 'page',
    address: new URL('http://blog.example/a'),
    status: 200,
    type: 'text/html',
    policies: [],
    html: script + tag,
  } as const

  expect(findOnPage(page, known)).toEqual([
    {code: 'origin-not-allowed', is: 'wrong', value: 'http://blog.example'},
    {code: 'plain-http', is: 'unknown', value: null},
    {code: 'language-missing', is: 'unknown', value: null},
  ])
})

test('of what is no page, nothing else is told', () => {
  const page = {is: 'page', address: new URL(site), policies: [], html: tag} as const

  expect(findOnPage({...page, status: 503, type: 'text/html'}, known)).toEqual([
    {code: 'status', is: 'wrong', value: '503'},
  ])
  expect(findOnPage({...page, status: 200, type: 'application/pdf'}, known)).toEqual([
    {code: 'not-html', is: 'wrong', value: 'application/pdf'},
  ])
  expect(findOnPage({is: 'unreachable', address: new URL(site)}, known)).toEqual([
    {code: 'unreachable', is: 'wrong', value: null},
  ])
})

test('the server may stand below a path of a website', () => {
  const below = 'https://www.town.example/saha'
  const body = `<script type="module" src="/saha/saha.js"></script>${tag}`

  expect(codesOn(body, ["default-src 'self'"], site, {server: below})).toEqual([])
})

test('a page whose tags stand within each other without end is read to where no page goes', () => {
  const found = codesOn(`${script}${tag}${'<div>'.repeat(300_000)}<saha-survey></saha-survey>`)

  expect(found).toEqual([])
})
