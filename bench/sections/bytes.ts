import type {Bench} from '../harness/bench.ts'
import {measured, type Measured, type Report} from '../harness/figures.ts'
import {answerUntilPublished, prepareStore, startSaha} from '../harness/saha.ts'
import {openBrowser} from '../page/browser.ts'
import {citizenAt} from '../page/citizen.ts'
import {resultsTag, startHostPage, surveyTag} from '../page/host-page.ts'
import {weighPeers} from '../page/peer-bytes.ts'
import {weighRarerKinds} from '../page/rarer-kinds.ts'
import {watchRequests, type Loaded} from '../page/requests.ts'
import {weighLit} from '../page/weigh-lit.ts'
import {weighThread} from '../page/weigh-thread.ts'
import {benchDefinition} from '../survey/definition.ts'

/** What a real browser loads, counted in the browser, from the first byte to the receipt. */
export async function measureBytes(bench: Bench): Promise<Report> {
  const host = await startHostPage(bench)
  const definition = benchDefinition({origins: [host.origin]})
  const saha = await startSaha(bench, await prepareStore(bench, 'bytes', definition))
  await answerUntilPublished(saha)
  const openPage = await openBrowser(bench)

  host.paste(saha.url, surveyTag)
  const survey = await openPage()
  const surveyRequests = watchRequests(survey)
  await survey.goto(host.origin)
  await survey.locator('saha-survey [part=next]').waitFor()
  await survey.waitForLoadState('networkidle')
  const [shown] = split(await surveyRequests.loaded(), saha.url)
  const citizen = citizenAt(survey)
  await citizen.answer()
  await citizen.send()
  await citizen.receipt()
  const [code, data] = split(await surveyRequests.loaded(), saha.url)
  bench.say('a survey was answered in the browser')

  host.paste(saha.url, resultsTag)
  const results = await openPage()
  const resultsRequests = watchRequests(results)
  await results.goto(host.origin)
  await results.locator('saha-results table').first().waitFor()
  await results.waitForLoadState('networkidle')
  const resultsLoaded = await resultsRequests.loaded()
  const [resultsCode] = split(resultsLoaded, saha.url)
  await results.locator('saha-results .overview button').click()
  await results.locator('saha-results canvas').first().waitFor()
  await results.waitForLoadState('networkidle')
  const chart = (await resultsRequests.loaded()).slice(resultsLoaded.length)

  const rarer = await weighRarerKinds(bench, host, openPage)
  const thread = await weighThread(bench, host, openPage)

  const lit = {what: 'Lit alone', measured: kilobytes(await weighLit())}
  const loader = code.filter(({url}) => url.endsWith('/saha.js'))
  const others = [...code, ...data].filter(({url}) => !url.startsWith(saha.url))
  return {
    figures: [
      {what: 'loader', measured: kilobytes(gzipOf(loader)), target: {atMost: 1.5}},
      {
        what: 'ten mixed questions in Arabic, all code that the page loads',
        measured: kilobytes(gzipOf(shown)),
        floor: lit,
        target: {atMost: 20},
      },
      {what: '… as it crossed the wire', measured: kilobytes(transferOf(shown))},
      {what: '… requests for it', measured: measured('', shown.length)},
      {
        what: '… and what is fetched from the first touch to the receipt',
        measured: kilobytes(gzipOf(code) - gzipOf(shown)),
      },
      {what: 'requests to anybody else', measured: measured('', others.length), target: {atMost: 0}},
      ...rarer,
      {
        what: 'a thread in Arabic, all code that the page loads',
        measured: kilobytes(gzipOf(thread.page)),
        floor: lit,
        target: {atMost: 18},
      },
      {
        what: '… and what is fetched from the first touch to the receipt of a comment',
        measured: kilobytes(gzipOf(thread.writing)),
      },
      {
        what: 'everything for a result in Arabic',
        measured: kilobytes(gzipOf(resultsCode)),
        floor: lit,
        target: {atMost: 18},
      },
      {
        what: 'chart code, once a chart is asked for',
        measured: kilobytes(gzipOf(chart)),
        target: {atMost: 62},
      },
      {
        what: 'chart code before that',
        measured: measured('', resultsCode.filter(({url}) => chart.some((part) => part.url === url)).length),
        target: {atMost: 0},
      },
      ...weighPeers(bench),
    ],
    notes: [
      'Kilobytes of 1,000 bytes, gzip at level 9, as counted in Chromium on an Arabic page of another origin.',
      'Embeds of others: the files that their own instructions put into a page, as their registry has them; not what ' +
        'these fetch besides.',
      `Code: ${listOf(code, saha.url)}.`,
      `Code of the thread: ${listOf([...thread.page, ...thread.writing], '')}.`,
      `Our own data requests, not counted above: ${listOf(data, saha.url)}.`,
    ],
  }
}

/** Code and whatever else a page loads, and the requests for data; what the browser's cache answers again, once. */
function split(loaded: readonly Loaded[], server: string): [Loaded[], Loaded[]] {
  const isData = ({url}: Loaded) => url.startsWith(`${server}/v1/`)
  const data = new Map(loaded.filter(isData).map((one) => [`${one.method} ${one.url}`, one]))
  return [loaded.filter((one) => !isData(one)), [...data.values()]]
}

function listOf(loaded: readonly Loaded[], server: string): string {
  return loaded
    .map(({method, url, gzip, encoding}) => {
      const verb = method === 'GET' ? '' : `${method} `
      return `${verb}\`${url.replace(server, '')}\` ${(gzip / 1_000).toFixed(2)} KB (${encoding})`
    })
    .join(', ')
}

function gzipOf(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, {gzip}) => sum + gzip, 0)
}

function transferOf(loaded: readonly Loaded[]): number {
  return loaded.reduce((sum, {transferred}) => sum + transferred, 0)
}

function kilobytes(bytes: number): Measured {
  return measured('KB', bytes / 1_000)
}
