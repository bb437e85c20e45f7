import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {wordpress as en} from '@saha/i18n/wordpress/en'
import {mo} from 'gettext-parser'
import {beforeAll, describe, expect, test} from 'vitest'
import {unzip} from '../../formats/unzip.ts'
import {openSquare} from '../../saha.test-kit.ts'
import {useFile} from '../../storage/each-store.ts'
import {packPlugin} from './plugin.ts'

const root = join(import.meta.dirname, '../../../..')
const folder = join(root, 'packages/wordpress')
const home = 'https://saha.town.example'
const {version} = JSON.parse(readFileSync(join(root, 'widgets/package.json'), 'utf8'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const sources = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) =>
  name.endsWith('.php'),
)

const packedFor = async (publicUrl: string) => unzip(await packPlugin(publicUrl), () => true)

let files: ReadonlyMap<string, Buffer>
beforeAll(async () => {
  files = await packedFor(home)
})
const text = (name: string) => String(files.get(`saha/${name}`))

/** English sentences in PHP, as `__( '…', 'saha' )` and its relatives have them. */
const said = sources.flatMap((name) =>
  [...read(name).matchAll(/\b(?:__|esc_html__|esc_html_e|esc_attr__)\(\s*'([^']+)',\s*'saha'\s*\)/g)].map(
    ([, sentence = '']) => sentence,
  ),
)

describe('the archive of the plugin', () => {
  const opened = useFile()

  test('is handed out by the server as a file to save', async () => {
    const {app} = await openSquare(opened().store, {publicUrl: home})

    const reply = await app.request('/wordpress/saha.zip')

    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe('application/zip')
    expect(reply.headers.get('content-disposition')).toBe('attachment; filename="saha.zip"')
    expect(Buffer.from(await reply.arrayBuffer()).equals(await packPlugin(home))).toBe(true)
  })

  test('holds one folder with the plugin, its licence, its words, and the address of the server', () => {
    const names = [...files.keys()]

    expect(names.filter((name) => !name.startsWith('saha/'))).toEqual([])
    for (const name of ['saha.php', 'uninstall.php', 'readme.txt', 'LICENSE', 'languages/saha-ar.mo'])
      expect(names).toContain(`saha/${name}`)
    expect(text('server.php')).toBe(`<?php\nreturn array( 'server' => '${home}' );\n`)
  })

  test('is the same to the byte each time', async () => {
    const [one, other] = [await packPlugin(home), await packPlugin(home)]

    expect(one.equals(other)).toBe(true)
  })

  test('cannot be told by an address to run something else', async () => {
    const strange = await packedFor(String.raw`https://saha.example/a'b\c`)

    expect(String(strange.get('saha/server.php'))).toContain(String.raw`'https://saha.example/a\'b\\c'`)
  })

  test('is called by one version everywhere: that of the elements', () => {
    const named = [
      ...read('saha.php').matchAll(/^ \* Version: +(.+)$/gm),
      ...read('readme.txt').matchAll(/^Stable tag: (.+)$/gm),
      ...read('block/block.json').matchAll(/"version": "(.+)"/g),
      ...read('block/editor.asset.php').matchAll(/'version' +=> '(.+)'/g),
    ].map(([, name]) => name)

    expect(named).toEqual([version, version, version, version])
  })
})

describe('every sentence of the plugin', () => {
  test('stands among the words of the project, and every one of these is said', () => {
    const {blockAbout, about, ...others} = en
    const announced = [
      /^ \* Description: +(.+)$/m.exec(read('saha.php'))?.[1],
      JSON.parse(read('block/block.json')).description,
    ]

    expect([...new Set(said)].toSorted()).toEqual([...new Set(Object.values(others))].toSorted())
    expect(announced).toEqual([about, blockAbout])
  })

  test.each(['ar', 'ary', 'fr_FR', 'fr_BE', 'fr_CA'])('is translated for a site in %s', (locale) => {
    const {translations} = mo.parse(files.get(`saha/languages/saha-${locale}.mo`) ?? '')
    const untranslated = said.filter((sentence) => !translations['']?.[sentence]?.msgstr[0])

    expect(untranslated).toEqual([])
    expect(translations['block description']?.[en.blockAbout]?.msgstr[0]).toBeTruthy()
  })
})

describe('the PHP of the plugin', () => {
  const hasPhp = spawnSync('php', ['-v']).status === 0
  if (!hasPhp) console.warn('PHP is not read by PHP: it is not installed here.')

  test.skipIf(!hasPhp).each(sources)('can be read by PHP: %s', (name) => {
    const {status, stdout} = spawnSync('php', ['-l', join(folder, name)], {encoding: 'utf8'})

    expect(stdout).toContain('No syntax errors')
    expect(status).toBe(0)
  })

  test.each(sources)('does nothing when somebody asks for the file itself: %s', (name) => {
    const guard = /^(?:defined\( 'ABSPATH' \)|defined\( 'WP_UNINSTALL_PLUGIN' \)) \|\| exit;$/m

    expect(guard.test(read(name)) || /^return array\(/m.test(read(name))).toBe(true)
  })
})
