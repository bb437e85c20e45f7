import type {Bench} from '../harness/bench.ts'
import {measured, type Figure} from '../harness/figures.ts'
import {prepareStore, startSaha} from '../harness/saha.ts'
import {benchDefinition, neighbourhoodSurvey} from '../survey/definition.ts'
import {activityOf, putPicture, rarerQuestions, surveyOf, townMap, type RarerKind} from '../survey/rarer.ts'
import type {openBrowser} from './browser.ts'
import {surveyTagOf, type HostPage} from './host-page.ts'
import {watchRequests, type Loaded} from './requests.ts'

const kinds = Object.keys(rarerQuestions) as RarerKind[]
/** Milliseconds in which a survey has to be there. */
const PATIENCE = 10_000
/** Kilobytes that each may be. The map comes only when somebody asks for it, and is not counted here. */
const target = {atMost: 4}

/** What a survey loads besides when it has one question of a rarer kind: its code and its words in Arabic. */
export async function weighRarerKinds(
  bench: Bench,
  host: HostPage,
  openPage: Awaited<ReturnType<typeof openBrowser>>,
): Promise<Figure[]> {
  const surveys = Object.fromEntries(kinds.map((kind) => [activityOf(kind), surveyOf(rarerQuestions[kind])]))
  const {municipality, ...rest} = benchDefinition({
    origins: [host.origin],
    surveys: {...surveys, core: neighbourhoodSurvey()},
  })
  putPicture(bench.folder)
  const definition = {...rest, municipality: {...municipality, map: townMap}}
  const saha = await startSaha(bench, await prepareStore(bench, 'rarer-kinds', definition))

  const isCode = ({url}: Loaded) => !url.startsWith(`${saha.url}/v1/`)
  const load = async (activity: string): Promise<Loaded[]> => {
    host.paste(saha.url, surveyTagOf(activity))
    const page = await openPage()
    const requests = watchRequests(page)
    await page.goto(host.origin)
    await page.locator('saha-survey [part="next"]').waitFor({timeout: PATIENCE})
    await page.waitForLoadState('networkidle')
    const loaded = await requests.loaded()
    await page.context().close()
    return loaded.filter(isCode)
  }
  const loadMap = async (): Promise<Loaded[]> => {
    host.paste(saha.url, surveyTagOf(activityOf('place')))
    const page = await openPage()
    await page.goto(host.origin)
    await page.locator('saha-survey .ways label').last().click()
    const requests = watchRequests(page)
    await page.locator('saha-survey .way button').first().click()
    await page.locator('saha-survey .way svg').first().waitFor({timeout: PATIENCE})
    await page.waitForLoadState('networkidle')
    return (await requests.loaded()).filter(isCode)
  }
  const core = new Set((await load('core')).map(({url}) => url))
  const besides = new Map<RarerKind, Loaded[]>()
  for (const kind of kinds) {
    const loaded = await load(activityOf(kind)).catch(() => undefined)
    besides.set(kind, loaded?.filter(({url}) => !core.has(url)) ?? [])
    bench.say(
      `${kind}: ${besides
        .get(kind)
        ?.map(({url, gzip}) => `${url.split('/').at(-1)} ${gzip}`)
        .join(', ')}`,
    )
  }
  const shared = [...besides.values()]
    .filter((loaded) => loaded.length > 0)
    .reduce((common, loaded) => common.filter(({url}) => loaded.some((one) => one.url === url)))
  const isShared = ({url}: Loaded) => shared.some((one) => one.url === url)
  return [
    {
      what: 'what all surveys with a rarer kind of question load besides',
      measured: kilobytes(shared),
      target,
    },
    ...kinds.map((kind) => ({
      what: `… and for the kind “${kind}”`,
      measured: kilobytes(besides.get(kind), (one) => !isShared(one)),
      target,
    })),
    {what: '… the map, once somebody asks for it', measured: kilobytes(await loadMap())},
  ]
}

/** NaN where nothing was loaded at all, because the kind could not be shown. */
function kilobytes(loaded: readonly Loaded[] = [], isCounted?: (one: Loaded) => boolean) {
  const bytes = loaded.filter(isCounted ?? (() => true)).reduce((sum, {gzip}) => sum + gzip, 0)
  return measured('KB', loaded.length > 0 ? bytes / 1_000 : Number.NaN)
}
