/** What the build of the console left behind, ready to send. */
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {extname, join} from 'node:path'
import {prepare, type Prepared} from '../http/prepared.ts'

export interface ConsoleFiles {
  /** @returns `undefined` when the console has not been built. */
  page: () => Promise<Prepared | undefined>
  /** A file that the page names, by the name that the build gave it: its content never changes. */
  asset: (name: string) => Promise<Prepared | undefined>
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** @param folder with `index.html` and `assets`. A later build is seen by the next request for the page. */
export function consoleFiles(folder: string): ConsoleFiles {
  let built = 0
  let files = new Map<string, Promise<Prepared>>()

  function look() {
    const page = statSync(join(folder, 'index.html'), {throwIfNoEntry: false})
    if (page?.mtimeMs === built) return
    built = page?.mtimeMs ?? 0
    files = page ? readBuild(folder) : new Map()
  }

  return {
    page: async () => {
      look()
      return files.get('index.html')
    },
    asset: async (name) => {
      if (built === 0) look()
      return files.get(`assets/${name}`)
    },
  }
}

/** Only what lies in the folder can be asked for: a request never becomes a path. */
function readBuild(folder: string): Map<string, Promise<Prepared>> {
  const assets = readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)
  return new Map(
    ['index.html', ...assets].map((path) => [
      path,
      prepare(readFileSync(join(folder, path)), {
        type: types[extname(path)] ?? 'application/octet-stream',
        cache: 'no-store',
        effort: 11,
      }),
    ]),
  )
}
