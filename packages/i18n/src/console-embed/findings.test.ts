/** What the console says of a page that the server has looked at, a webmaster finds in the docs, word for word. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {consoleEmbed} from './en.ts'

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('`', '')
const docs = new URL('../../../../docs/embedding/nothing-is-shown.md', import.meta.url)
const page = plain(readFileSync(docs, 'utf8'))

test.each(Object.entries(consoleEmbed.check.findings))('%s', (_, sentence) => {
  for (const part of plain(sentence).split('{value}')) expect(page).toContain(part)
})
