import type {Bench} from '../harness/bench.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {municipality} from '../survey/definition.ts'
import {measuredThread, threadsDefinition} from '../threads/definition.ts'
import {fillThread} from '../threads/fill-thread.ts'
import type {openBrowser} from './browser.ts'
import type {HostPage} from './host-page.ts'
import {watchRequests, type Loaded} from './requests.ts'

/** Code of a thread in Arabic. */
export interface ThreadLoads {
  /** Until it can be read and the form can be opened. */
  page: Loaded[]
  /** From the first touch until the receipt of a comment. */
  writing: Loaded[]
}

/** What a real browser loads for a thread of fifty comments, and for writing another. */
export async function weighThread(
  bench: Bench,
  host: HostPage,
  openPage: Awaited<ReturnType<typeof openBrowser>>,
): Promise<ThreadLoads> {
  const definition = threadsDefinition()
  definition.municipality.origins = [host.origin]
  const database = await prepareStore(bench, 'thread-bytes', definition)
  await fillThread(database, measuredThread, 50)
  const saha = await startSaha(bench, database)
  const isCode = ({url}: Loaded) => !url.startsWith(`${saha.url}/v1/`)

  host.paste(saha.url, `<saha-comments activity="${municipality}/${measuredThread}"></saha-comments>`)
  const tab = await openPage()
  const requests = watchRequests(tab)
  await tab.goto(host.origin)
  const thread = tab.locator('saha-comments')
  await thread.locator('article').nth(49).waitFor()
  await tab.waitForLoadState('networkidle')
  const page = (await requests.loaded()).filter(isCode)

  await thread.getByRole('button', {name: 'كتابة تعليق'}).click()
  await thread.locator('textarea').fill('نحتاج إلى مقاعد في الظل قرب المدخل الشرقي.')
  await thread.locator('[part=send]').click()
  await thread.locator('[part=receipt]').waitFor()
  await tab.waitForLoadState('networkidle')
  const known = new Set(page.map(({url}) => url))
  const writing = (await requests.loaded()).filter((one) => isCode(one) && !known.has(one.url))
  await tab.context().close()
  return {page, writing}
}
