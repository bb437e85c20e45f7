import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {sections} from './sections.ts'

test('the figures of every section have their place on the page', () => {
  const page = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8')

  const missing = Object.keys(sections).filter(
    (name) => !page.includes(`<!-- figures: ${name} -->`) || !page.includes(`<!-- end: ${name} -->`),
  )

  expect(missing).toEqual([])
})
