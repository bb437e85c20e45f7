/** The municipality's website: plain files under strict headers, as a small town would run it. */
import {readFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {extname, join} from 'node:path'
import {publicFolder, siteFiles} from './files.ts'
import {siteHeaders} from './headers.ts'

/** Where the pages look for Saha, as they are written: what a webmaster would have pasted. */
const pastedAddress = 'http://localhost:8080'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * The website, not yet listening.
 *
 * @param saha address of the Saha server, without a slash at the end.
 */
export function createSite(saha: string): Server {
  const headers = siteHeaders(saha)
  const files = siteFiles()
  const notFound = join(publicFolder, '404.html')

  return createServer(({method, url = '/'}, response) => {
    const path = url.replace(/[?#].*/, '')
    if (method !== 'GET' && method !== 'HEAD') {
      response.writeHead(405, {...headers, Allow: 'GET, HEAD'}).end()
    } else if (path === '/') {
      response.writeHead(302, {...headers, Location: '/ar/'}).end()
    } else if (files.has(folderOf(path)) && !files.has(path)) {
      response.writeHead(301, {...headers, Location: folderOf(path)}).end()
    } else {
      const file = files.get(path) ?? notFound
      response
        .writeHead(files.has(path) ? 200 : 404, {
          ...headers,
          'Cache-Control': path.startsWith('/fonts/') ? 'max-age=604800' : 'no-cache',
          'Content-Type': types[extname(file)],
        })
        .end(contentOf(file, saha))
    }
  })
}

/** `/ar/` for `/ar` and `/ar/index.html`. */
function folderOf(path: string): string {
  return `${path.replace(/\/index\.html$/, '')}/`
}

function contentOf(file: string, saha: string): string | Buffer {
  const content = readFileSync(file)
  return extname(file) === '.html' ? content.toString().replaceAll(pastedAddress, saha) : content
}
