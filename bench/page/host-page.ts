import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Bench} from '../harness/bench.ts'
import {activity, municipality} from '../survey/definition.ts'

/** A municipal site with one page, on an origin of its own. */
export interface HostPage {
  origin: string
  /** What a webmaster pasted: from now on this is the page. */
  paste: (server: string, elements: string) => void
  /** The same for whatever else may stand in a page. */
  put: (html: string) => void
}

export const surveyTag = surveyTagOf(activity)
export const resultsTag = `<saha-results activity="${municipality}/${activity}"></saha-results>`

/** The tag of one of the measured surveys. */
export function surveyTagOf(id: string): string {
  return `<saha-survey activity="${municipality}/${id}"></saha-survey>`
}

/** Starts the site, with an empty page. It loads nothing but what is pasted. */
export async function startHostPage(bench: Bench): Promise<HostPage> {
  let pasted = ''
  const put = (html: string) => {
    pasted = html
  }
  const server = createServer((_, response) => {
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'})
    response.end(pageWith(pasted))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  bench.atEnd(async () => {
    server.closeAllConnections()
    server.close()
  })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put,
    paste: (from, elements) => put(`<script type="module" src="${from}/saha.js"></script>\n${elements}`),
  }
}

function pageWith(pasted: string): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>بلدية</title>
<link rel="icon" href="data:,"></head>
<body><main><h1>استبيان</h1>
${pasted}
</main>
<footer><p>بلدية المثال، شارع الملك عبد الله</p></footer></body>
</html>`
}
