/** The municipality's website: plain files under strict headers, as a small town would run it. */
import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {extname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {hostNames, publicFolder, siteFiles} from './files.ts'
import {headersAt} from './headers.ts'
import {withHashes} from './pinned.ts'
import {tailwindReset} from './tailwind.ts'

/** Where the pages look for Saha, as they are written: what a webmaster would have pasted. */
const pastedAddress = 'http://localhost:8080'
/** Where the pages stand themselves, as they are written: what points to their other languages has to be a whole address. */
const ownAddress = 'http://localhost:8081'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** What becomes smaller by packing; pictures and fonts are packed already. */
const packable = new Set(['.html', '.css', '.js', '.json', '.svg'])

/**
 * The website, not yet listening.
 *
 * @param saha address of the Saha server, without a slash at the end.
 */
export function createSite(saha: string): Server {
  const files = siteFiles()
  const notFound = join(publicFolder, '404.html')

  return createServer(async ({method, url = '/', headers: asked}, response) => {
    const path = url.replace(/[?#].*/, '')
    const headers = headersAt(path, saha)
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, {...headers, Allow: 'GET, HEAD'}).end()
    } else if (path === '/') {
      response.writeHead(302, {...headers, Location: '/ar/'}).end()
    } else if (path === '/favicon.ico') {
      // Pages of hosts name no picture of theirs, and browsers look here.
      response.writeHead(204, headers).end()
    } else if (path === '/hosts/') {
      response.writeHead(200, {...headers, 'Content-Type': types['.html']}).end(listOfHosts())
    } else if (files.has(folderOf(path)) && !files.has(path)) {
      response.writeHead(301, {...headers, Location: folderOf(path)}).end()
    } else {
      const file = files.get(path) ?? notFound
      const content = await contentOf(file, saha, asked.host ?? '')
      const isPacked = packable.has(extname(file)) && /\bgzip\b/.test(String(asked['accept-encoding']))
      response
        .writeHead(files.has(path) ? 200 : 404, {
          ...headers,
          'Cache-Control': path.startsWith('/fonts/') ? 'max-age=604800' : 'no-cache',
          'Content-Type': types[extname(file)],
          Vary: 'Accept-Encoding',
          ...(isPacked && {'Content-Encoding': 'gzip'}),
        })
        .end(isPacked ? gzipSync(content) : content)
    }
  })
}

/** `/ar/` for `/ar` and `/ar/index.html`. */
function folderOf(path: string): string {
  return `${path.replace(/\/index\.html$/, '')}/`
}

/** For whoever wants to look at all of them. */
function listOfHosts(): string {
  const links = hostNames().map((name) => `<li><a href="/hosts/${name}/">${name}</a></li>`)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hosts</title><ul>${links.join('')}</ul></html>`
}

/** @param host what the reader calls the site, with its port. */
async function contentOf(file: string, saha: string, host: string): Promise<string | Buffer> {
  if (file.endsWith('/preflight.css')) return tailwindReset()
  const content = readFileSync(file)
  if (!['.html', '.js'].includes(extname(file))) return content
  const page = content.toString().replaceAll(pastedAddress, saha)
  // What is no name is not repeated into a page.
  const isName = /^[\w.-]+(:\d+)?$/.test(host)
  return withHashes(isName ? page.replaceAll(ownAddress, `http://${host}`) : page, saha)
}
