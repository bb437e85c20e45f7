/** What the console says of a page that the server has looked at, a webmaster finds in the docs, word for word. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {consoleEmbed} from '../../packages/i18n/src/console-embed/en.ts'
import {root} from '../node-version.js'

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('`', '')
const page = plain(readFileSync(join(root, 'docs/embedding/nothing-is-shown.md'), 'utf8'))

test.each(Object.entries(consoleEmbed.check.findings))('%s', (_, sentence) => {
  for (const part of plain(sentence).split('{value}')) expect(page).toContain(part)
})
