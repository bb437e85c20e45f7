import type {MunicipalMap} from '@saha/contract'
import {boundsOf, GeoJsonRefusal, shownName} from '@saha/domain'
import {describeMap, type MapReport} from './describe-map.ts'
import {makeMap, type MadeMap} from '../maps/make-map.ts'
import {MapRefusal} from '../maps/map-refusal.ts'
import {mostMapBytes, readMapFile, type MapFile} from '../maps/read-map-file.ts'
import {currentMap, storeMap} from '../maps/store-map.queries.ts'
import {findLanguages} from '../activities/activities.queries.ts'
import {CommandError, type Command} from './command.ts'
import {readBounded} from './read-bounded.ts'
import {withStore} from './with-store.ts'

export const command: Command = {
  help: `
Usage: pnpm saha map MUNICIPALITY --boundary FILE [--districts FILE] [options]

Makes a municipality's map out of GeoJSON (RFC 7946; longitude first, WGS 84), and stores it for all threads and
collections of ideas that ask for places. Ideas move to the district in which they lie. Surveys keep the map on which
they were asked. The definition file keeps its own: put the new map there as well, with --json, before it is imported
again.

A map has at most 4,000 positions. A finer one is simplified: what two districts share stays shared, and how far a line
lies from where it was is told in metres.

  --boundary FILE     one or several polygons; several become one, without the edges that they share
  --districts FILE    each feature with polygons is a district, at most 100
  --id PROPERTY       property with the id of a district. Default: made of its name
  --name-ar PROPERTY  property with its Arabic name; likewise --name-en, --name-fr. Default: as the file looks
  --dry-run           only tells what would be stored
  --json              prints {"map", "positionsBefore", "positionsAfter", "lossMetres", "stored", …}, or {"refused"}

Exit codes: 0 stored (or nothing to store), 1 refused or failed, 2 called in the wrong way.`,
  options: {
    boundary: {type: 'string'},
    districts: {type: 'string'},
    id: {type: 'string'},
    'name-ar': {type: 'string'},
    'name-en': {type: 'string'},
    'name-fr': {type: 'string'},
    'dry-run': {type: 'boolean'},
  },
  run: async ({positionals, values, isJson}) => {
    const [municipality, ...others] = positionals
    if (municipality === undefined || others.length > 0) throw wrongCall('Expected one municipality.')
    const boundary = textIn(values.boundary)
    const districts = textIn(values.districts)
    if (boundary === undefined) throw wrongCall('Expected --boundary FILE.')
    if (districts === undefined && ['id', 'name-ar', 'name-en', 'name-fr'].some((name) => values[name]))
      throw wrongCall('Expected --districts FILE with the names of its properties.')
    const files = {
      boundary: await read(boundary, isJson),
      districts: districts === undefined ? undefined : await read(districts, isJson),
    }
    const isTrial = values['dry-run'] === true
    await withStore(async ({db}) => {
      const languages = await findLanguages(db, municipality)
      if (!languages)
        throw new CommandError(`There is no municipality ${shownName(municipality)}. Nothing was stored.`)
      const made = make(files, languages, values, isJson)
      const before = await currentMap(db, municipality)
      const stored = isTrial ? undefined : await storeMap(db, municipality, made.map)
      const heights = [files.boundary.height, files.districts?.height].some((one) => one !== undefined)
      const report: MapReport = {
        ...made,
        heights,
        isElsewhere: isElsewhere(made.map, before),
        stored: stored ?? null,
      }
      process.stdout.write(isJson ? `${JSON.stringify(report)}\n` : describeMap(report))
    })
    return 0
  },
}

interface Files {
  boundary: MapFile
  districts: MapFile | undefined
}

function make(
  files: Files,
  languages: readonly string[],
  values: Readonly<Record<string, unknown>>,
  isJson: boolean,
): MadeMap {
  const names = ['ar', 'en', 'fr'].flatMap((language) => {
    const property = textIn(values[`name-${language}`])
    return property === undefined ? [] : [[language, property] as const]
  })
  try {
    return makeMap({
      ...files,
      languages,
      properties: {id: textIn(values.id), names: Object.fromEntries(names)},
    })
  } catch (error) {
    if (error instanceof MapRefusal) throw refused('The map', error, isJson)
    throw error
  }
}

async function read(file: string, isJson: boolean): Promise<MapFile> {
  const bytes = await readBounded(file, mostMapBytes)
  try {
    return readMapFile(bytes)
  } catch (error) {
    if (error instanceof GeoJsonRefusal) throw refused(file, error, isJson)
    throw error
  }
}

function refused(what: string, {code, where, message}: GeoJsonRefusal | MapRefusal, isJson: boolean) {
  if (isJson) process.stdout.write(`${JSON.stringify({refused: {code, where, says: message}})}\n`)
  return new CommandError(`${what} cannot be used: ${message}${where === '' ? '' : ` (${where})`}.`)
}

/** Whether a map lies somewhere else than the one before: its coordinates may be swapped, or its file be another one. */
function isElsewhere({boundary}: MunicipalMap, before: MunicipalMap | undefined): boolean {
  if (!before) return false
  const [one, other] = [boundsOf(boundary), boundsOf(before.boundary)]
  return one.west > other.east || one.east < other.west || one.south > other.north || one.north < other.south
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function wrongCall(message: string): CommandError {
  return new CommandError(`${message} See: pnpm saha map --help`, 2)
}
