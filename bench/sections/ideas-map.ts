import type {IdeaCard, IdeaMark, MunicipalMap, ShownIdeas} from '@saha/contract'
import {usualStatuses} from '@saha/domain/ideas/usual-statuses'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Bench} from '../harness/bench.ts'
import {measured, type Measured, type Report} from '../harness/figures.ts'
import {desk, openBrowser, slowProcessor} from '../page/browser.ts'
import {bundle} from '../page/bundle.ts'
import {dragMap, noteMap, type DrawnMap} from '../page/drawn-map.ts'
import {startHostPage} from '../page/host-page.ts'
import {startPeerSite, type ServedFile} from '../page/peer-site.ts'
import {benchDefinition, municipality} from '../survey/definition.ts'

const IDEAS = 10_000
const collection = 'square'
const address = `${municipality}/${collection}`
const root = join(import.meta.dirname, '../..')

/** What a reader on an old computer waits for until ten thousand ideas are on the map, beside Leaflet alone. */
export async function measureIdeasMap(bench: Bench, dist = join(root, 'widgets/dist')): Promise<Report> {
  const host = await startHostPage(bench)
  const site = await startPeerSite(bench, {
    ...elementsIn(dist),
    [`/v1/activities/${address}`]: asJson(activity()),
    [`/v1/maps/${address}`]: asJson(town),
    [`/v1/ideas/${address}`]: asJson(firstPage()),
    [`/v1/ideas/${address}/marks`]: asJson({marks: marks()}),
    '/leaflet.js': {type: 'text/javascript', content: await bundle('floors/leaflet-marks.ts')},
  })
  const styles = readFileSync(join(root, 'bench/node_modules/leaflet/dist/leaflet.css'), 'utf8')
  const bare = `<style>${styles} #ground {block-size: 30rem}</style><div id="ground"></div>
    <script defer src="${site}/leaflet.js" data-marks="${site}/v1/ideas/${address}/marks"
      data-boundary="${site}/v1/maps/${address}"></script>`

  const openPage = await openBrowser(bench)
  const seen: Record<'saha' | 'leaflet', DrawnMap[]> = {saha: [], leaflet: []}
  const rounds = bench.isQuick ? 1 : 5
  for (let round = 1; round <= rounds; round++)
    for (const name of ['saha', 'leaflet'] as const) {
      const page = await openPage(desk)
      if (name === 'saha') host.paste(site, `<saha-ideas activity="${address}"></saha-ideas>`)
      else host.put(bare)
      const slow = () => slowProcessor(page)
      if (name === 'leaflet') {
        await slow()
        await page.addInitScript(noteMap)
      }
      await page.goto(host.origin)
      if (name === 'saha') {
        const button = page.locator('saha-ideas button[data-layout=map]')
        await button.waitFor()
        // What a reader does who has looked at the list: nothing is on its way any more.
        await page.waitForTimeout(1_500)
        await slow()
        await page.evaluate(noteMap)
        await button.click()
      }
      await page.waitForFunction(() => 'painted' in document.documentElement.dataset)
      const box = await page.locator('.leaflet-container').boundingBox()
      if (!box) throw new Error('The map is not shown.')
      await page.mouse.wheel(0, Math.max(0, box.y - 100))
      await page.waitForTimeout(500)
      const {x, y, width, height} = (await page.locator('.leaflet-container').boundingBox()) ?? box
      const drawn = await dragMap(page, {x: x + width / 2, y: y + height / 2 - 60})
      seen[name].push(drawn)
      bench.say(
        `round ${round} of ${rounds}, ${name}: drawn in ${Math.round(drawn.drawing)} ms, ${drawn.frames.toFixed(0)} frames a second`,
      )
      await page.context().close()
    }

  const figure = (
    what: string,
    unit: Measured['unit'],
    of: (map: DrawnMap) => number,
    target?: {atMost: number} | {atLeast: number},
  ) => ({
    what,
    measured: measured(unit, ...seen.saha.map(of)),
    floor: {what: 'Leaflet, circles on a canvas', measured: measured(unit, ...seen.leaflet.map(of))},
    ...(target && {target}),
  })
  return {
    figures: [
      figure('ten thousand ideas drawn, once all has arrived', 'ms', ({drawing}) => drawing, {atMost: 300}),
      figure('… from the press on “map”, or the visit', 'ms', ({shown}) => shown),
      figure('frames while it is dragged', '/s', ({frames}) => frames, {atLeast: 30}),
      figure('longest frame of these', 'ms', ({longest}) => longest),
    ],
    notes: [
      'A processor four times slower than this one, a window of 1,000 by 900 pixels, the network of this machine. Drawn: ' +
        'from the arrival of the last of what the map needs, code, boundary and marks, until they have been painted.',
      'Ours puts marks together that would lie on each other, as buttons that can be reached by keyboard, and reads the ' +
        'list beside the map. Leaflet alone draws every mark as a circle, and nothing can be pressed. Dragged: in two ' +
        'circles, for about two seconds.',
    ],
  }
}

const asJson = (value: unknown): ServedFile => ({type: 'application/json', content: JSON.stringify(value)})

/** The elements as they were built. */
function elementsIn(dist: string): Record<string, ServedFile> {
  const paths = readdirSync(dist, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.js'))
  return Object.fromEntries(
    paths.map((path) => [`/${path}`, {type: 'text/javascript', content: readFileSync(join(dist, path))}]),
  )
}

/** Eight corners around the middle of a town. */
const outline = Array.from({length: 9}, (_, corner): [number, number] => {
  const angle = (corner * Math.PI) / 4
  return [35.85 + 0.1 * Math.cos(angle), 32.55 + 0.08 * Math.sin(angle)]
})

const town: MunicipalMap = {boundary: {type: 'Polygon', coordinates: [outline]}}

/** Everywhere in the town, over three years, more in its middle. The same in every run. */
function marks(): IdeaMark[] {
  let seed = 7
  const next = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647
  return Array.from({length: IDEAS}, (_, at) => [
    at + 1,
    Number((35.85 + 0.09 * (next() + next() - 1)).toFixed(5)),
    Number((32.55 + 0.07 * (next() + next() - 1)).toFixed(5)),
    Math.floor(next() * usualStatuses.length),
    19_700 + Math.floor((at * 1_000) / IDEAS),
  ])
}

function activity(): ShownIdeas {
  const {municipality: whose, consultations} = benchDefinition()
  const [consultation] = consultations
  if (!consultation) throw new Error('The definition has a consultation.')
  const {activities: _, ...about} = consultation
  const {origins: __, ...shown} = whose
  return {
    id: collection,
    kind: 'ideas',
    title: {ar: 'الساحة', en: 'The square'},
    level: 'open',
    state: 'open',
    version: '0123456789abcdef',
    municipality: shown,
    consultation: about,
    ideas: {moderation: 'mixed', reportsToHold: 3, place: {shapes: ['point']}, supports: {}},
    statuses: [...usualStatuses],
    hasMap: true,
  }
}

/** What stands beside the map: twenty ideas. */
function firstPage() {
  const ideas = Array.from({length: 20}, (_, at): IdeaCard => ({
    idea: at + 1,
    hour: '2026-11-20T09:00:00Z',
    title: `فكرة ${at + 1}`,
    excerpt: 'مقاعد تحت الأشجار.',
    name: 'سلمى',
    tags: [],
    supports: at,
    comments: 0,
    status: usualStatuses[0]?.id ?? '',
  }))
  return {ideas, matching: IDEAS, all: {ideas: IDEAS, supports: 190}, newest: IDEAS, cursor: 'next'}
}
