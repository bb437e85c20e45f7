/** The plugin for WordPress as one file, which knows the server that it comes from. */
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {zip, type ZippedFile} from '../../export/zip.ts'
import {filesIn} from '../read-bundle.ts'
import {translationFiles} from './translations.ts'

const root = join(import.meta.dirname, '../../../..')
const sources = join(root, 'packages/wordpress')

/**
 * The archive that WordPress takes under “Add plugin”. The same sources give the same bytes.
 *
 * @param publicUrl of the server, without a slash at the end.
 */
export async function packPlugin(publicUrl: string): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of zip(pluginFiles(publicUrl))) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function* pluginFiles(publicUrl: string): AsyncGenerator<ZippedFile> {
  const file = (name: string, content: string | Uint8Array): ZippedFile => ({
    name: `saha/${name}`,
    content: once(content),
  })
  for (const name of (await filesIn(sources)).toSorted())
    yield file(name, await readFile(join(sources, name)))
  yield file('LICENSE', await readFile(join(root, 'LICENSE')))
  for (const {name, content} of translationFiles()) yield file(`languages/${name}`, content)
  yield file('server.php', `<?php\nreturn array( 'server' => '${inPhp(publicUrl)}' );\n`)
}

async function* once(content: string | Uint8Array) {
  yield content
}

/** Text between single quotes. */
const inPhp = (text: string) => text.replace(/[\\']/g, String.raw`\$&`)
