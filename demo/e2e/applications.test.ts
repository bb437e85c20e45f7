/** The package in applications of others: React, Vue and Svelte, each built from the packed file and used in a browser. */
import {execFile} from 'node:child_process'
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Page} from 'playwright-core'
import {preview, type PreviewServer} from 'vite'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root} from '../../scripts/node-version.js'
import {freePort} from '../../scripts/start/ports.ts'
import {frameworks, openWorkshop, type Workshop} from './applications.ts'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {visit, type Visitor} from './visitor.ts'

const run = promisify(execFile)
const {version} = JSON.parse(await readFile(join(root, 'widgets/package.json'), 'utf8'))

const port = await freePort()
const {town, browser} = useTown(`http://localhost:${port}`)

let workshop: Workshop
let site: PreviewServer

beforeAll(async () => {
  workshop = await openWorkshop()
  for (const framework of frameworks) await workshop.build(framework, town().saha)
  site = await preview({
    configFile: false,
    root: workshop.folder,
    build: {outDir: workshop.site},
    preview: {port, strictPort: true},
    logLevel: 'warn',
  })
})

afterAll(async () => {
  await site?.close()
  await workshop?.close()
})

async function open(path: string): Promise<Visitor> {
  const visitor = await visit(browser())
  await visitor.page.goto(`http://localhost:${port}/${path}`)
  return visitor
}

const press = (page: Page, name: string) => page.getByRole('button', {name, exact: true}).click()

/** Surveys that the browser has not let go of. */
async function surveysKept(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const {result: prototype} = await devtools.send('Runtime.evaluate', {
    expression: "customElements.get('saha-survey').prototype",
  })
  const {objects} = await devtools.send('Runtime.queryObjects', {prototypeObjectId: prototype.objectId ?? ''})
  const {result} = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  })
  await devtools.detach()
  return result.value
}

describe('the packed package', () => {
  test('has all that it needs: nothing of the workspace, and packages that everybody can install', () => {
    const {dependencies, ...rest} = workshop.package

    expect(Object.keys(dependencies).filter((name) => name.startsWith('@saha/'))).toEqual([])
    expect(JSON.stringify(rest)).not.toContain('workspace:')
    expect(rest).toMatchObject({name: '@saha/widgets', version})
  })

  test('is the same, byte for byte, when it is packed again', async () => {
    const again = await openWorkshop()
    const files = [workshop.tarball, again.tarball]
    const [first, second] = await Promise.all(files.map((file) => readFile(file)))
    await again.close()

    expect(second?.equals(first ?? Buffer.of())).toBe(true)
  })

  test('registers nothing where only a class is taken out of it, and brings no other element', async () => {
    await workshop.bundle('class-only', "import {SahaSurvey} from '@saha/widgets'\nwindow.taken = SahaSurvey")
    const {page, complaints, requests} = await open('class-only/')

    const found = await page.evaluate(() => ({
      isClass: typeof Reflect.get(window, 'taken') === 'function',
      defined: customElements.get('saha-survey') !== undefined,
    }))

    expect(found).toEqual({isClass: true, defined: false})
    const scripts = requests.filter((address) => address.endsWith('.js'))
    const code = (await Promise.all(scripts.map(async (address) => (await fetch(address)).text()))).join('\n')
    expect(code.includes('leave-to')).toBe(true)
    expect(code.includes('count-only')).toBe(false)
    expect(complaints).toEqual([])
  })

  test('can be imported on a server, where there is no page', async () => {
    const names = await workshop.node(
      'react',
      '--input-type=module',
      '--eval',
      "import '@saha/widgets/define'; import * as all from '@saha/widgets'; console.log(Object.keys(all).join())",
    )

    expect(names.trim().split(',').toSorted()).toEqual(
      [
        'SahaComments',
        'SahaConsultations',
        'SahaEvent',
        'SahaFailedEvent',
        'SahaIdeas',
        'SahaOutcomes',
        'SahaResults',
        'SahaSentEvent',
        'SahaSurvey',
        'setServer',
      ].toSorted(),
    )
  })

  test('tells TypeScript what an attribute may be and what an event carries', async () => {
    const typescript = join(root, 'node_modules/typescript/bin/tsc')
    const check = () => workshop.node('react', typescript, '-p', '.')
    const wrong = join(workshop.folder, 'react/src/wrong.tsx')

    await check()
    await writeFile(
      wrong,
      `import '@saha/widgets/react'
export const park = <saha-survey theme="pink" onsaha-sent={(event) => event.answers} />
document.createElement('saha-comments').countOnly = 'yes'
`,
    )
    const told = await check().catch(({stdout}: {stdout: string}) => stdout)
    await rm(wrong)

    expect([...told.matchAll(/error (TS\d+)/g)].map(([, code]) => code)).toEqual([
      'TS2322',
      'TS2339',
      'TS2322',
    ])
  })

  test.each(['vue', 'svelte'])(
    'has declarations for %s that TypeScript takes as they are',
    async (framework) => {
      const typescript = join(root, 'node_modules/typescript/bin/tsc')
      const options =
        '--noEmit --strict --target es2022 --module preserve --types --skipLibCheck false'.split(' ')

      const told = await workshop
        .node(
          framework,
          typescript,
          '--ignoreConfig',
          ...options,
          `node_modules/@saha/widgets/${framework}.d.ts`,
        )
        .catch(({stdout}: {stdout: string}) => stdout)

      expect(told.split('\n').filter((line) => line.includes('@saha/widgets'))).toEqual([])
    },
  )

  test('is installed out of its file by npm', async ({skip}) => {
    const isReached = await run('npm', ['view', 'lit', 'version', '--fetch-retries=0']).then(
      () => true,
      () => false,
    )
    skip(!isReached, 'The registry of npm cannot be reached.')
    const place = join(workshop.folder, 'stranger')
    await mkdir(place)
    await writeFile(join(place, 'package.json'), '{"private": true, "type": "module"}')

    await run('npm', ['install', workshop.tarball, '--no-audit', '--no-fund'], {cwd: place})

    const installed = JSON.parse(
      await readFile(join(place, 'node_modules/@saha/widgets/package.json'), 'utf8'),
    )
    expect(installed.version).toBe(version)
    expect(await readdir(join(place, 'node_modules'))).toEqual(
      expect.arrayContaining(['@saha', 'lit', 'lit-html']),
    )
  })
})

describe.each(frameworks)('an application of %s', (framework) => {
  test('shows the survey, which is answered, sent and received, and hears of it', async () => {
    const before = town().storedAnswers().length
    const {page, complaints} = await open(`${framework}/`)

    await answerWhatIsRequired(page)
    await sendAnswers(page)

    expect(await receiptOn(page)).toHaveLength(24)
    expect(town().storedAnswers().slice(before)).toEqual([{visits: 'rarely', first: 'paths'}])
    expect(await page.locator('output').innerText()).toBe('Sent: ain-al-sarw/park-survey')
    expect(complaints).toEqual([])
  })

  test('sets attributes in its own way, and takes them away again', async () => {
    const {page, complaints} = await open(`${framework}/`)
    const survey = page.locator('saha-survey')
    await survey.getByRole('button', {name: 'Next'}).waitFor()

    await press(page, 'Light or dark')
    await expect.poll(() => survey.getAttribute('theme')).toBe('dark')
    await press(page, 'Light or dark')
    await expect.poll(() => survey.getAttribute('theme')).toBe(null)

    const names = ['activity', 'leaveTo', 'theme', 'server']
    expect(
      await survey.evaluate((element, all) => all.map((name) => Reflect.get(element, name)), names),
    ).toEqual(['ain-al-sarw/park-survey', 'https://weather.example', '', ''])
    expect(complaints).toEqual([])
  })

  test('hears why an element cannot work', async () => {
    const {page} = await open(`${framework}/`)
    await page.locator('saha-survey').getByRole('button', {name: 'Next'}).waitFor()

    await press(page, 'Something else')

    await expect.poll(() => page.locator('output').innerText()).toMatch(/^Failed: /)
  })

  test('leaves nothing behind when it takes the survey away, and may show it again', async () => {
    const {page, complaints} = await open(`${framework}/`)
    const next = page.locator('saha-survey').getByRole('button', {name: 'Next'})

    for (let time = 0; time < 3; time++) {
      await next.waitFor()
      await press(page, 'Open or close')
      await next.waitFor({state: 'detached'})
      await press(page, 'Open or close')
    }
    await next.waitFor()

    // A framework may keep what it has drawn last.
    await expect.poll(() => surveysKept(page)).toBeLessThanOrEqual(2)
    expect(complaints).toEqual([])
  })

  test('may stand beside the script of the server: what is there already stays, and the script brings the rest', async () => {
    const page = await readFile(join(workshop.site, framework, 'index.html'), 'utf8')
    const script = `<script type="module" src="${town().saha}/saha.js"></script>`
    const results = '<saha-results activity="ain-al-sarw/park-survey"></saha-results>'
    await writeFile(join(workshop.site, framework, 'before.html'), page.replace('<head>', `<head>${script}`))
    await writeFile(
      join(workshop.site, framework, 'after.html'),
      page.replace('</body>', `${results}${script}</body>`),
    )

    for (const file of ['before', 'after']) {
      const visitor = await open(`${framework}/${file}.html`)
      await visitor.page.locator('saha-survey').getByRole('button', {name: 'Next'}).waitFor()
      if (file === 'after') await visitor.page.locator('saha-results .root').waitFor()

      expect(visitor.complaints).toEqual([])
    }
  })
})

test('an application asks for the published policy alone, and shows the survey under it', async () => {
  const [policy = ''] =
    /^connect-src .*$/m.exec(await readFile(join(root, 'docs/embedding/npm.md'), 'utf8')) ?? []
  const rules = [
    "default-src 'none'; script-src 'self'",
    // The page's own picture is none of ours.
    `${policy.replaceAll('https://saha.town.example', town().saha)} data:`,
    "require-trusted-types-for 'script'; trusted-types lit-html",
  ].join('; ')
  const page = await readFile(join(workshop.site, 'react/index.html'), 'utf8')
  const head = `<head><meta http-equiv="Content-Security-Policy" content="${rules}">`
  await writeFile(join(workshop.site, 'react/strict.html'), page.replace('<head>', head))

  const visitor = await open('react/strict.html')
  await answerWhatIsRequired(visitor.page)
  await sendAnswers(visitor.page)

  expect(await receiptOn(visitor.page)).toHaveLength(24)
  expect(visitor.complaints).toEqual([])
})
