/** Pages that are hard in other ways than by their styles: what stands on them looks as it does on an empty page. */
import {expect, test} from 'vitest'
import {languages, openHost, unlikeness} from './hosts.ts'
import {mostDiffering} from './likeness.ts'
import {useTown} from './town.ts'
import {originsOf} from './visitor.ts'

const {town, browser} = useTown()

const scripts = [
  'script',
  'link',
  'pinned',
  'twice',
  'two-versions',
  'base-elsewhere',
  'csp',
  'storage-forbidden',
]
const places = ['form', 'label', 'editable', 'inert', 'slotted', 'shadow']
const lives = ['moved', 'body-swap', 'worker-caches', 'worker-rewrites']
/** Closed at first. */
const opened = ['dialog', 'drawer', 'details', 'tabs']

test.each(
  [...scripts, ...places, ...lives, ...opened].flatMap((host) =>
    languages.map(([language, file]) => ({host, language, file})),
  ),
)(
  'the survey on the page of $host, $language, looks as on an empty one, and asks nobody but site and server',
  async ({host, file}) => {
    const visitor = await openHost(browser(), town(), `${host}/${file}`)
    if (opened.includes(host))
      await visitor.page.locator('#open, summary, [role=tab][aria-selected=false]').first().click()

    await expect
      .poll(() => unlikeness(visitor, town()), {timeout: 60_000, interval: 500})
      .toBeLessThan(mostDiffering)
    expect(originsOf(visitor)).toEqual([town().saha, town().site].sort())
  },
)
