/** What the health check of the console says of every page in `hosts/`: the server looks at each as it is served. */
import type {PageCheck} from '../../packages/contract/src/sites.ts'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {enterConsole} from './clerk.ts'
import {useSeededTown} from './town.ts'
import type {Visitor} from './visitor.ts'

const {town, browser} = useSeededTown()
let clerk: Visitor
beforeAll(async () => {
  clerk = await enterConsole(browser(), town().saha, town().clerk)
  await clerk.page.getByRole('navigation', {name: 'القائمة'}).waitFor()
})
afterAll(() => clerk.page.context().close())

/** Asks as the page of the console does. @returns what is wrong, besides that pages in tests have no https. */
async function findings(path: string, activity = 'park-survey', site = town().site): Promise<string[]> {
  const reply = await clerk.page.evaluate(
    async ([route = '', address]) => {
      const body = JSON.stringify({address})
      return (
        await fetch(route, {method: 'POST', headers: {'Content-Type': 'application/json'}, body})
      ).json()
    },
    [
      `/console/api/municipalities/ain-al-sarw/activities/${activity}/placement/checks`,
      `${site}/hosts/${path}`,
    ],
  )
  return (reply as PageCheck).findings
    .filter(({code}) => code !== 'plain-http')
    .map(({code, value}) => (value === null ? code : `${code} ${value}`.replaceAll(town().saha, 'saha')))
}

test.each([
  'script/en.html',
  'csp/en.html',
  'link/en.html',
  'pinned/en.html',
  'iframe/en.html',
  'moved/en.html',
  'body-swap/en.html',
  'base-elsewhere/en.html',
])('nothing is in the way on a page that works: %s', async (path) => {
  expect(await findings(path)).toEqual([])
})

test.each([
  ['twice/en.html', 'script-twice'],
  ['two-versions/en.html', 'versions-differ 0.1.0, 0.0.9'],
  ['two-versions/older-first.html', 'version-old 0.0.9'],
  ['pinned/changed.html', 'integrity-wrong'],
  ['iframe-plain/en.html', 'frame-without-script saha/frame.js'],
  ['stranger-frame/hosted.html', 'frame-address /embed/ain-al-sarw/park-survey'],
  ['link/wrong.html', 'link-elsewhere https://elsewhere.example/embed/ain-al-sarw/park-survey'],
  ['script/ideas.html', 'activity-elsewhere'],
  ['prerender/en.html', 'element-missing'],
  ['no-such-host/', 'status 404'],
])('what is wrong is named: %s', async (path, finding) => {
  expect(await findings(path)).toContain(finding)
})

test('a site that nobody has listed is named', async () => {
  const stranger = town().site.replace('localhost', '127.0.0.2')

  expect(await findings('script/en.html', 'park-survey', stranger)).toEqual([
    `origin-not-allowed ${stranger}`,
  ])
})
