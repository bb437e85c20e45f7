/** The script on other people's pages: beside a strict policy, as a link, pinned, twice, and in two versions. */
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {root} from '../../scripts/node-version.js'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useSeededTown, useTown} from './town.ts'
import {originsOf, visit, type Visitor} from './visitor.ts'

/** Versions that the server has had: the one of today under an older name. */
const releases = mkdtempSync(join(tmpdir(), 'saha-had-'))
const built = join(root, 'widgets/dist/v')
const {version} = JSON.parse(readFileSync(join(root, 'widgets/package.json'), 'utf8'))
cpSync(join(built, version), join(releases, '0.0.9'), {recursive: true})
const list = join(releases, '0.0.9/manifest.json')
writeFileSync(list, readFileSync(list, 'utf8').replace(`"version": "${version}"`, '"version": "0.0.9"'))
process.env.SAHA_RELEASES = releases
afterAll(() => rmSync(releases, {recursive: true, force: true}))

const {town, browser} = useTown()
/** Where people have said something already. */
const {town: lively} = useSeededTown()

/** What the docs tell webmasters to add to their policy. */
const [published = ''] =
  /^script-src .*$/m.exec(readFileSync(join(root, 'docs/embedding/script.md'), 'utf8')) ?? []

const given = {visits: 'rarely', first: 'paths'}

/** Opens a page of a host. @returns who opened it. */
async function open(path: string): Promise<Visitor> {
  const visitor = await visit(browser())
  await visitor.page.goto(`${town().site}/hosts/${path}`)
  return visitor
}

/** Answers the survey of a page in English. @returns how many more answers the server has, and what the last ones say. */
async function answer({page}: Visitor): Promise<Record<string, unknown>[]> {
  const before = town().storedAnswers().length
  await answerWhatIsRequired(page)
  await sendAnswers(page)
  expect(await receiptOn(page)).toHaveLength(24)
  return town().storedAnswers().slice(before)
}

/** How far the page jumped from the beginning on, as Chromium counts it. */
async function jumps(path: string, shown: string): Promise<number> {
  const {page} = await visit(browser())
  await page.addInitScript(() => {
    Object.assign(window, {jumped: 0})
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries() as (PerformanceEntry & {value: number})[])
        (window as unknown as {jumped: number}).jumped += entry.value
    }).observe({type: 'layout-shift', buffered: true})
  })
  await page.goto(`${lively().site}/hosts/${path}`)
  await page.locator(shown).first().waitFor({state: 'attached'})
  // Some frames on, what was drawn last has been laid out and reported.
  for (let frame = 0; frame < 3; frame++) await page.evaluate(() => new Promise(requestAnimationFrame))
  return page.evaluate(() => (window as unknown as {jumped: number}).jumped)
}

describe('the usual tag', () => {
  test('is answered, sent and received', async () => {
    const visitor = await open('script/en.html')

    expect(await answer(visitor)).toEqual([given])
    expect(originsOf(visitor)).toEqual([town().saha, town().site].sort())
    expect(visitor.complaints).toEqual([])
  })
})

describe('a page that keeps the space as the docs say', () => {
  test.each([
    ['survey', 'script/en.html', 'saha-survey [part=next]'],
    ['survey in Arabic', 'script/', 'saha-survey [part=next]'],
    ['thread', 'script/thread.html', 'saha-comments article'],
    ['collection of ideas', 'script/ideas.html', 'saha-ideas article'],
    ['result', 'script/results.html', 'saha-results table'],
    ['number of comments', 'script/count.html', 'text=/\\d+ comments/'],
    ['link', 'link/en.html', 'saha-survey [part=next]'],
  ])('never jumps: %s', async (_, path, shown) => {
    expect(await jumps(path, shown)).toBe(0)
  })
})

describe('a page with the strictest policy', () => {
  test('needs the published line and nothing else: a survey is answered, sent and received, and nothing is refused', async () => {
    const visitor = await visit(browser())
    const reply = await visitor.page.goto(`${town().site}/hosts/csp/en.html`)

    expect(await answer(visitor)).toEqual([given])
    expect(visitor.complaints).toEqual([])
    expect(reply?.headers()).toMatchObject({
      'content-security-policy': [
        "default-src 'none'",
        published.replaceAll('https://saha.town.example', town().saha),
        "require-trusted-types-for 'script'",
        'trusted-types lit-html',
      ].join('; '),
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('geolocation=()'),
    })
  })
})

describe('a plain link, where editors let no tags through', () => {
  test('becomes the survey: it is answered, sent and received', async () => {
    const visitor = await open('link/en.html')

    expect(await answer(visitor)).toEqual([given])
    expect(visitor.complaints).toEqual([])
  })

  test('becomes the survey in the language that it asks for', async () => {
    const {page} = await open('link/')

    await page.locator('saha-survey').getByText('كم مرة').first().waitFor()

    expect(await page.locator('saha-survey .root').getAttribute('dir')).toBe('rtl')
  })

  test('becomes every kind of element, each where the link stood', async () => {
    const {page, complaints} = await open('link/every-kind.html')
    for (const tag of ['results', 'ideas', 'event', 'outcomes', 'consultations'])
      await expect
        .poll(async () => {
          // What becomes an element grows: the next link is looked for each time.
          await page.evaluate(() => document.querySelector('a[data-saha]')?.scrollIntoView())
          return page.locator(`saha-${tag}`).count()
        })
        .toBe(1)

    expect(await page.locator('saha-comments').count()).toBe(2)
    const results = page.locator('saha-results')
    expect(await results.getAttribute('question')).toBe('first')
    expect(await results.getAttribute('theme')).toBe('light')
    expect(await page.locator('a[data-saha]').count()).toBe(0)
    expect(complaints).toEqual([])
  })

  test('stays a link wherever it does not lead to a page of this server, and the console says why', async () => {
    const visitor = await visit(browser())
    const dialogs: string[] = []
    visitor.page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()))
    await visitor.page.goto(`${town().site}/hosts/link/wrong.html`)

    await expect.poll(() => visitor.complaints.length).toBe(6)

    expect(visitor.complaints.every((line) => line.startsWith('Saha: this link stays a link.'))).toBe(true)
    expect(await visitor.page.locator('a').count()).toBe(6)
    expect(await visitor.page.title()).toBe('Take part')
    expect(dialogs).toEqual([])
  })

  test('leads to the page of the survey for those without scripts', async () => {
    const {page} = await visit(browser(), {javaScriptEnabled: false})
    await page.goto(`${town().site}/hosts/link/en.html`)

    await page.getByRole('link', {name: 'Answer the survey'}).click()

    await page.waitForURL(`${town().saha}/embed/ain-al-sarw/park-survey?lang=en`)
    expect(await page.locator('h1').innerText()).toContain('Park')
  })
})

describe('a page that pins a version', () => {
  test('gets just that, and the survey is answered, sent and received', async () => {
    const visitor = await open('pinned/en.html')

    expect(await answer(visitor)).toEqual([given])
    const scripts = visitor.requests.filter((address) => address.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(1)
    expect(scripts.filter((address) => !address.startsWith(`${town().saha}/v/${version}/`))).toEqual([])
    expect(visitor.complaints).toEqual([])
  })

  test('runs no script whose hash is another, and shows the link instead', async () => {
    const {page, requests, complaints} = await open('pinned/changed.html')

    await page.getByRole('link', {name: 'Answer the survey'}).waitFor()
    await expect.poll(() => complaints.join()).toContain('integrity')

    expect(requests.filter((address) => address.endsWith('.js'))).toHaveLength(1)
  })

  test('goes on working when the server has a newer version', async () => {
    // The page whose own tag has another hash: nothing runs there but what is pasted now.
    const visitor = await open('pinned/changed.html')
    const {files} = JSON.parse(readFileSync(list, 'utf8'))
    await visitor.page.evaluate(
      ([src, integrity]) => {
        const script = Object.assign(document.createElement('script'), {type: 'module', src, integrity})
        script.crossOrigin = 'anonymous'
        document.body.append(script)
      },
      [`${town().saha}/v/0.0.9/saha.js`, files['saha.js'].integrity],
    )

    expect(await answer(visitor)).toEqual([given])
    const code = visitor.requests.filter((address) => address.endsWith('.js')).slice(1)
    expect(code.filter((address) => !address.startsWith(`${town().saha}/v/0.0.9/`))).toEqual([])
  })
})

describe('a page that has the script more than once', () => {
  test.each(['twice/en.html', 'two-versions/en.html', 'two-versions/older-first.html'])(
    'leaves everything to the first, and nothing breaks: %s',
    async (path) => {
      const visitor = await open(path)

      expect(await answer(visitor)).toEqual([given])
      const versions = new Set(
        visitor.requests
          .filter((address) => !address.includes('saha.js'))
          .flatMap((address) => /\/v\/([\d.]+)\//.exec(address)?.[1] ?? []),
      )
      expect([...versions]).toEqual([path.includes('older-first') ? '0.0.9' : version])
      expect(visitor.complaints).toEqual([])
    },
  )
})
