import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {limits} from '@saha/contract/limits'
import type {IdeasQuery} from '../../server/src/ideas/asked-ideas.ts'
import {packReply} from '../floors/prepared-reply.ts'
import type {Bench} from '../harness/bench.ts'
import {measured, ratio, type Measured, type Report} from '../harness/figures.ts'
import type {Server} from '../harness/programs.ts'
import {compare, noteOnLoad} from '../harness/rounds.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {median, quantile} from '../harness/statistics.ts'
import {ideasDefinition, ideasPath} from '../ideas/definition.ts'
import {timeFile} from '../ideas/files.ts'
import {fillIdeas} from '../ideas/fill-ideas.ts'
import {findSimilar, makeCards, makeMarks, makePage, openIdeas, type OpenIdeas} from '../ideas/in-process.ts'
import {headersOf, openConnection} from '../load/connection.ts'
import {readRequest, type Workload} from '../load/requests.ts'

const connections = 50
/** As browsers ask. */
const headers = {'accept-encoding': 'gzip, deflate, br, zstd'}
const workload: Workload = {is: 'read', path: ideasPath, headers}

const sizes = {small: 1_000, usual: 10_000, large: 100_000}
type Size = keyof typeof sizes

/** What readers ask for, each in turn. */
const asked: Record<'list' | 'filter' | 'search', IdeasQuery[]> = {
  list: [
    {},
    {sort: 'supported'},
    {sort: 'discussed'},
    {sort: 'random', seed: '7'},
    {sort: 'nearest', near: '35.9,32.55'},
  ],
  filter: [
    {category: 'shade,water'},
    {status: 'planned', answered: 'yes'},
    {tag: 'وسم 7'},
    {tag: 'وسم 7', district: 'district-3'},
    {from: '2024-10-05'},
    {from: '2024-10-20', until: '2024-11-20', sort: 'supported'},
  ],
  search: [
    {q: 'الحديقة'},
    {q: 'library sign'},
    {q: 'مدرس', category: 'roads'},
    {q: 'سلباهي'},
    {q: 'ال شارع'},
    {q: 'ma'},
  ],
}
type Asked = keyof typeof asked

/** What somebody has written so far. */
const sketches: [string, string?][] = [
  ['إنارة'],
  ['إنارة عند مدخل الحديقة'],
  ['مقاعد وظل في الحديقة', 'المقاعد قليلة ولا ظل في الصيف، نرجو زراعة أشجار على طول الممر.'],
  [
    'A sign at the crossing',
    'There are empty places behind the library every evening, please put up a sign.',
  ],
  ['Line 7 should come more often'],
]

/** How fast ideas are listed, filtered and searched, and what is like one that is being written. */
export async function measureIdeas(bench: Bench): Promise<Report> {
  const databases = await fillAll(bench)
  const costs = await measureMaking(bench, databases)
  const {read, size} = await measureServing(bench, databases)
  const of = (which: Size) => `${sizes[which].toLocaleString('en')} ideas`
  const p95 = (what: Asked) => ({
    what: `${what} of ${of('large')}, made anew, p95`,
    measured: costs.p95[what],
    floor: {what: 'the same twenty ideas', measured: costs.floor},
    target: {atMost: 30},
  })
  return {
    figures: [
      p95('list'),
      p95('filter'),
      p95('search'),
      {
        what: `similar ideas among ${of('large')}, p95`,
        measured: costs.similar,
        floor: {what: 'forty ideas read', measured: costs.floorOfSimilar},
        target: {atMost: 50},
      },
      ...(Object.keys(asked) as Asked[]).map((what) => ({
        what: `${what}, ${of('usual')} against ${of('small')}`,
        measured: ratio(costs.middle.usual[what], costs.middle.small[what]),
        floor: {what: of('small'), measured: costs.middle.small[what]},
        target: {atMost: 1.5},
      })),
      {what: `marks of ${of('large')} for the map, made anew`, measured: costs.marks},
      {what: `index of ${of('large')} built, for the first reader`, measured: costs.built},
      {what: '… and nothing else in that process for', measured: costs.pause},
      {what: `CSV of ${of('large')}`, measured: costs.csv.whole, target: {atMost: 5_000}},
      {what: '… and nothing else in that process for', measured: costs.csv.pause},
      {what: `XLSX of ${of('large')}`, measured: costs.xlsx.whole, target: {atMost: 10_000}},
      {what: '… and nothing else in that process for', measured: costs.xlsx.pause},
      {what: `memory of that index`, measured: costs.memory},
      {
        what: `first page of ${of('large')}, ${connections} connections`,
        measured: read.large.perSecond,
        floor: {what: 'node:http', measured: read.node.perSecond},
      },
      {
        what: 'compared with node:http sending the same bytes',
        measured: ratio(read.large.perSecond, read.node.perSecond),
        target: {atLeast: 0.4},
      },
      {
        what: 'requests that were not answered with 200',
        measured: measured('', read.large.failed + read.node.failed),
        target: {atMost: 0},
      },
    ],
    notes: [
      `A page of twenty ideas with the counts of all filters, ${size} bytes as a browser receives it. The floor sends the very bytes and headers that Saha sent.`,
      'What is made anew is chosen, read, written and compressed by the functions that the server calls. Each kind asks in turn for what many, some and no ideas have; the floor reads, writes and compresses twenty ideas whose numbers are known.',
      'Ten thousand ideas are compared with a thousand where both fill a page: a page with one idea costs less to write than one with twenty.',
      'Memory is what the heap and its buffers hold more, after a collection of garbage.',
      noteOnLoad(read),
    ],
  }
}

async function fillAll(bench: Bench): Promise<Record<Size, string>> {
  const filled: [string, string][] = []
  for (const [size, count] of Object.entries(sizes)) {
    const database = await prepareStore(bench, size, ideasDefinition())
    await fillIdeas(database, count)
    bench.say(`${count.toLocaleString('en')} ideas stored`)
    filled.push([size, database])
  }
  return Object.fromEntries(filled) as Record<Size, string>
}

/** In turns, so that whatever else the machine does falls on all of them alike. */
async function measureMaking(bench: Bench, databases: Record<Size, string>) {
  const open = {
    small: await openIdeas(databases.small),
    usual: await openIdeas(databases.usual),
    large: await openIdeas(databases.large),
  }
  const kinds = Object.keys(asked) as Asked[]
  const blank = () =>
    Object.fromEntries(kinds.map((kind) => [kind, measured('ms')])) as Record<Asked, Measured>
  const middle = {small: blank(), usual: blank(), large: blank()}
  const p95 = blank()
  const [floor, similar, floorOfSimilar, marks] = [
    measured('ms'),
    measured('ms'),
    measured('ms'),
    measured('ms'),
  ]
  const repeats = bench.isQuick ? 3 : 12
  const filling = {list: asked.list, filter: asked.filter, search: asked.search}
  for (const kind of kinds) filling[kind] = await thoseThatFill(open.small, asked[kind])
  const twenty = Array.from({length: 20}, (_, at) => 1 + at * 4_999)
  const forty = Array.from({length: 40}, (_, at) => 1 + at * 2_499)
  for (let round = 0; round < (bench.isQuick ? 2 : 5); round++) {
    for (const kind of kinds)
      for (const size of Object.keys(sizes) as Size[]) {
        const times = await timesOf(asked[kind], repeats, (query) => makePage(open[size], query))
        if (size === 'large') p95[kind].values.push(quantile(times, 0.95))
        const alike = await timesOf(filling[kind], repeats, (query) => makePage(open[size], query))
        middle[size][kind].values.push(median(alike))
      }
    const {large} = open
    floor.values.push(quantile(await timesOf([twenty], repeats * 4, (own) => makeCards(large, own)), 0.95))
    similar.values.push(quantile(await timesOf(sketches, repeats, (own) => findSimilar(large, ...own)), 0.95))
    floorOfSimilar.values.push(
      quantile(await timesOf([forty], repeats * 4, (own) => makeCards(large, own)), 0.95),
    )
    marks.values.push(...(await timesOf([{}], 1, (query) => makeMarks(large, query))))
    bench.say(`round ${round + 1}: lists ${p95.list.values.at(-1)?.toFixed(1)} ms`)
  }
  const {built, pause, bytes} = open.large
  const files = {
    csv: {whole: measured('ms'), pause: measured('ms')},
    xlsx: {whole: measured('ms'), pause: measured('ms')},
  }
  for (let round = 0; round < (bench.isQuick ? 1 : 3); round++)
    for (const format of ['csv', 'xlsx'] as const) {
      const cost = await timeFile(open.large, format)
      files[format].whole.values.push(cost.whole)
      files[format].pause.values.push(cost.pause)
    }
  await closeAll(Object.values(open))
  return {
    middle,
    p95,
    floor,
    similar,
    floorOfSimilar,
    marks,
    ...files,
    built: measured('ms', built),
    pause: measured('ms', pause),
    memory: measured('KB', bytes / 1_000),
  }
}

/** What fills a page. */
async function thoseThatFill(open: OpenIdeas, queries: readonly IdeasQuery[]): Promise<IdeasQuery[]> {
  const filling: IdeasQuery[] = []
  for (const query of queries) if ((await makePage(open, query)) === limits.ideasPage) filling.push(query)
  return filling
}

/** Milliseconds of each, sorted. */
async function timesOf<Wanted>(
  wanted: readonly Wanted[],
  repeats: number,
  work: (one: Wanted) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = []
  for (const one of wanted) await work(one)
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const one of wanted) {
      const start = performance.now()
      await work(one)
      times.push(performance.now() - start)
    }
  return times.toSorted((a, b) => a - b)
}

async function closeAll(open: readonly OpenIdeas[]): Promise<void> {
  for (const {store} of open) await store.close()
}

async function measureServing(bench: Bench, databases: Record<Size, string>) {
  const large = await startSaha(bench, databases.large)
  const reply = join(bench.folder, 'ideas.json')
  const size = await keepReply(large, reply)
  const node = await bench.startServer({script: 'bench/floors/node-http.ts', args: [reply]})
  const read = await compare(bench, {
    large: {server: large, connections, workload},
    node: {server: node, connections, workload},
  })
  return {read, size}
}

/** Keeps a reply of ours, as it crosses the wire, for the floor to send; gives its size. */
async function keepReply({port}: Server, path: string): Promise<number> {
  const connection = await openConnection(port)
  const reply = await connection.send(readRequest(ideasPath, headers))
  connection.close()
  writeFileSync(path, packReply({...reply, headers: headersOf(reply.head)}))
  return reply.body.length
}
