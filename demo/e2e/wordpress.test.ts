/** The plugin on a real WordPress: from the archive to an answer that the server has. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {freePort} from '../../scripts/start/ports.ts'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {turnPage, visit, type Visitor} from './visitor.ts'
import {missingForWordPress, openWordPress, signIn, type WordPressSite} from './wordpress-site.ts'

const missing = missingForWordPress()
if (missing.length > 0)
  console.warn(`Not tested on a WordPress, because there is no ${missing.join(', no ')}.`)

const port = await freePort()
const survey = 'ain-al-sarw/park-survey'
/** What the block editor stores of a pasted address. */
const embed = (address: string) =>
  `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`
const given = {visits: 'rarely', first: 'paths'}

describe.skipIf(missing.length > 0)('on a WordPress', () => {
  const {town, browser} = useTown(`http://localhost:${port}`)
  const folder = mkdtempSync(join(tmpdir(), 'saha-plugin-'))
  let site: WordPressSite
  let admin: Visitor

  beforeAll(async () => {
    site = await openWordPress(port)
    const plugin = join(folder, 'saha.zip')
    const reply = await fetch(`${town().saha}/wordpress/saha.zip`)
    writeFileSync(plugin, await reply.bytes())
    admin = await visit(browser())
    await install(plugin)
  })

  afterAll(async () => {
    await site?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  /** As a webmaster does it: uploads, activates, saves the settings. */
  async function install(plugin: string) {
    const {page} = admin
    await signIn(page, site.address, 'admin')
    await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`)
    await page.locator('#pluginzip').setInputFiles(plugin)
    await turnPage(page, () => page.getByRole('button', {name: 'Install Now'}).click())
    await turnPage(page, () => page.getByRole('link', {name: 'Activate Plugin'}).click())
  }

  const settingsAt = (address: string) => `${address}/wp-admin/options-general.php?page=saha`

  async function save(fields: Readonly<Record<string, string>>, {page} = admin) {
    await page.goto(settingsAt(site.address))
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
    await turnPage(page, () => page.getByRole('button', {name: 'Save and check'}).click())
    return (await page.locator('.wrap .notice p').allTextContents()).map((words) =>
      words.replace(/[\u2066-\u2069]/g, '').trim(),
    )
  }

  /** Publishes a post. @returns its address. */
  async function publish(content: string, user = 'admin'): Promise<string> {
    const post = `array( 'post_title' => 'Take part', 'post_status' => 'publish', 'post_content' => wp_slash( base64_decode( '${btoa(content)}' ) ) )`
    return `${site.address}/?p=${await site.php(`return wp_insert_post( ${post} );`, user)}`
  }

  /** Opens a post and answers the survey there. @returns what the server has got. */
  async function answerAt(address: string) {
    const visitor = await visit(browser())
    const before = town().storedAnswers().length
    await visitor.page.goto(address)
    await answerWhatIsRequired(visitor.page)
    await sendAnswers(visitor.page)
    expect(await receiptOn(visitor.page)).toHaveLength(24)
    expect(visitor.complaints).toEqual([])
    return town().storedAnswers().slice(before)
  }

  test('knows the server that it comes from, and says whether people may send from the site', async () => {
    await admin.page.goto(settingsAt(site.address))
    expect(await admin.page.getByLabel('Address of the server').inputValue()).toBe(town().saha)

    const state = await save({'An activity to check with': `${town().saha}/embed/${survey}?lang=en`})

    expect(state).toEqual([
      'Settings saved.',
      'The server answers. Its elements have version 0.1.0.',
      `People may send to ${survey} from ${site.address}.`,
    ])
  })

  test.each([
    ['a block', `<!-- wp:saha/element {"activity":"${survey}"} /-->`],
    ['a shortcode', `[saha survey="${survey}"]`],
    [
      'a tag as the console shows it',
      `<!-- wp:html --><saha-survey activity="${survey}"></saha-survey><!-- /wp:html -->`,
    ],
    ['an address in the classic editor', '{server}/embed/{survey}?lang=en'],
    ['an address in the block editor', embed('{server}/embed/{survey}?lang=en')],
  ])('a citizen answers where somebody has put %s', async (_, content) => {
    const filled = content.replaceAll('{server}', town().saha).replaceAll('{survey}', survey)

    expect(await answerAt(await publish(filled))).toEqual([given])
  })
})
