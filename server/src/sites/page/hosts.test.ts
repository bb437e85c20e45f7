/** What the source of each page in `demo/hosts` tells: nothing where all is well, and by name what a webmaster has to mend. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {findOnPage} from './find-on-page.ts'

const hosts = new URL('../../../../demo/hosts/', import.meta.url)
const server = 'http://localhost:8080'
const site = 'http://localhost:8081'

/** Pages of which something is told; of all the others, nothing. */
const told: Record<string, string[]> = {
  'iframe-plain': [`frame-without-script ${server}/frame.js`],
  inert: ['element-hidden saha-survey'],
  twice: ['script-twice'],
  'two-versions': ['versions-differ 0.1.0, 0.0.9', 'version-old 0.0.9'],
  // A content system, a script or another page makes of these what people see.
  oembed: [`script-missing ${server}/saha.js`, 'element-missing'],
  'wordpress-sandbox': [`script-missing ${server}/saha.js`, 'element-missing'],
  prerender: [`script-missing ${server}/saha.js`, 'element-missing'],
  shadow: ['element-missing'],
}

const pages = readdirSync(hosts).flatMap((name) =>
  ['index.html', 'en.html']
    .filter((file) => readdirSync(new URL(name, hosts)).includes(file))
    .map((file) => [name, file] as const),
)

test.each(pages)('%s/%s', (name, file) => {
  const html = readFileSync(new URL(`${name}/${file}`, hosts), 'utf8')
  const address = new URL(`${site}/hosts/${name}/${file}`)
  const page = {is: 'page', address, status: 200, type: 'text/html', policies: [], html} as const

  const found = findOnPage(page, {
    server,
    version: '0.1.0',
    integrity: null,
    activity: 'ain-al-sarw/park-survey',
    isActivity: () => true,
    origins: [site],
  })

  expect(found.map(({code, value}) => (value === null ? code : `${code} ${value}`))).toEqual([
    'plain-http',
    ...(told[name] ?? []),
  ])
})

test('every page that is told about is there', () => {
  const names = new Set(pages.map(([name]) => name))

  expect(Object.keys(told).filter((name) => !names.has(name))).toEqual([])
})
