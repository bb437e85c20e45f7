/** A town whose website is a real WordPress with the plugin, and what people do there. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, beforeAll, expect} from 'vitest'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {turnPage, visit, type Visitor} from './visitor.ts'
import {openWordPress, signIn, type WordPressSite} from './wordpress-site.ts'

export const survey = 'ain-al-sarw/park-survey'

/** A town, its WordPress, and an administrator who has signed in there. @param port of the WordPress. */
export function useWordPress(port: number) {
  const {town, browser} = useTown(`http://localhost:${port}`)
  let site: WordPressSite
  let admin: Page

  beforeAll(async () => {
    site = await openWordPress(port)
    const folder = mkdtempSync(join(tmpdir(), 'saha-plugin-'))
    const plugin = join(folder, 'saha.zip')
    const reply = await fetch(`${town().saha}/wordpress/saha.zip`)
    writeFileSync(plugin, await reply.bytes())
    admin = (await visit(browser())).page
    await install(plugin)
    rmSync(folder, {recursive: true})
  })

  afterAll(() => site?.close())

  /** As a webmaster does it: uploads and activates. */
  async function install(plugin: string) {
    await signIn(admin, site.address, 'admin')
    await admin.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`)
    await admin.locator('#pluginzip').setInputFiles(plugin)
    await turnPage(admin, () => admin.getByRole('button', {name: 'Install Now'}).click())
    await turnPage(admin, () => admin.getByRole('link', {name: 'Activate Plugin'}).click())
  }

  /** Opens an address as somebody who is not signed in. */
  async function read(address: string): Promise<Visitor> {
    const visitor = await visit(browser())
    await visitor.page.goto(address)
    return visitor
  }

  return {
    town,
    browser,
    site: () => site,
    admin: () => admin,
    read,

    /** Publishes a post, whose text WordPress filters as it does for its author. @returns its address. */
    async publish(content: string, author = 'admin'): Promise<string> {
      const filled = content.replaceAll('{server}', town().saha).replaceAll('{survey}', survey)
      const text = `wp_slash( base64_decode( '${Buffer.from(filled).toString('base64')}' ) )`
      const post = `array( 'post_title' => 'Take part', 'post_status' => 'publish', 'post_content' => ${text} )`
      return `${site.address}/?p=${await site.php(`return wp_insert_post( ${post} );`, author)}`
    },

    /** Answers the survey on a page. @returns what the server has got. */
    async answerAt(address: string): Promise<Record<string, unknown>[]> {
      const {page, complaints} = await read(address)
      const before = town().storedAnswers().length
      await answerWhatIsRequired(page)
      await sendAnswers(page)
      expect(await receiptOn(page)).toHaveLength(24)
      expect(complaints).toEqual([])
      return town().storedAnswers().slice(before)
    },

    /** Saves settings. @param fields by their labels. @returns what the page says then. */
    async save(fields: Readonly<Record<string, string>>): Promise<string[]> {
      await admin.goto(settingsAt(site.address))
      for (const [label, value] of Object.entries(fields)) await admin.getByLabel(label).fill(value)
      await saveSettings(admin)
      return linesOn(admin)
    },
  }
}

export const settingsAt = (address: string) => `${address}/wp-admin/options-general.php?page=saha`

export const saveSettings = (page: Page) =>
  turnPage(page, () => page.getByRole('button', {name: 'Save and check'}).click())

/** What the settings say of how it stands. */
export async function linesOn(page: Page): Promise<string[]> {
  const lines = await page.locator('.wrap .notice p').allTextContents()
  return lines.map((words) => words.replace(/[\u2066-\u2069]/g, ''))
}

/** Puts a block into a new post. @returns where blocks stand: newer editors have a frame for them. */
export async function insertBlock(page: Page, address: string) {
  await page.goto(`${address}/wp-admin/post-new.php`)
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType('saha/element'))
  await page.evaluate(() => {
    const {blocks, data} = window.wp
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)
    data.dispatch('core/block-editor').insertBlocks(blocks.createBlock('saha/element'))
  })
  await page.locator('[data-type="saha/element"], iframe[name="editor-canvas"]').first().waitFor()
  return page.frame('editor-canvas') ?? page
}

/** Hands the post in the editor in. @returns its number. */
export function handIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const {data} = window.wp
    data.dispatch('core/editor').editPost({title: 'Take part', status: 'pending'})
    await data.dispatch('core/editor').savePost()
    return data.select('core/editor').getCurrentPostId()
  })
}

declare global {
  interface Window {
    /** What the editor of WordPress offers to plugins. */
    wp: {
      blocks: {getBlockType: (name: string) => unknown; createBlock: (name: string) => unknown}
      data: {
        dispatch: (store: string) => {
          set: (place: string, name: string, value: boolean) => void
          insertBlocks: (block: unknown) => void
          editPost: (change: object) => void
          savePost: () => Promise<void>
        }
        select: (store: string) => {getCurrentPostId: () => number}
      }
    }
  }
}
