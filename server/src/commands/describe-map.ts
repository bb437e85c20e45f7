/** What became of a map, in words. */
import {shownName} from '@saha/domain'
import type {MadeMap} from '../maps/make-map.ts'
import type {MapStored} from '../maps/store-map.queries.ts'

/** What `pnpm saha map` prints with `--json`. */
export interface MapReport extends MadeMap {
  /** Positions had heights, which were left out. */
  heights: boolean
  /** It lies somewhere else than the map before. */
  isElsewhere: boolean
  /** `null` with `--dry-run`. */
  stored: MapStored | null
}

/** Lines of features that are left out. */
const mostLines = 20

export function describeMap(report: MapReport): string {
  const {map, names, others, heights, isElsewhere, leftOut, stored} = report
  const {positionsBefore, positionsAfter, lossMetres} = report
  const properties = Object.entries(names).map(
    ([language, property]) => `${language}: ${shownName(property)}`,
  )
  const left = [
    ...others.boundary.map((where) => `boundary ${where}`),
    ...others.districts.map((where) => `districts ${where}`),
  ]
  const lines = [
    `boundary   ${map.boundary.type === 'Polygon' ? 1 : map.boundary.coordinates.length} parts`,
    ...(map.districts ? [`districts  ${map.districts.length}, named by ${properties.join(', ')}`] : []),
    ...(map.districts ?? []).map(
      ({id, text}) => `           ${id}: ${Object.values(text).map(shownName).join(' / ')}`,
    ),
    lossMetres === 0
      ? `positions  ${positionsAfter} of ${positionsBefore}: nothing simplified`
      : `positions  ${positionsAfter} of ${positionsBefore}: no line lies more than ${lossMetres} m from where it was`,
    ...(leftOut > 0 ? [`left-out   ${leftOut} islands or holes that are too small`] : []),
    ...left.slice(0, mostLines).map((where) => `left-out   ${where}: no polygon`),
    ...(left.length > mostLines ? [`left-out   … and ${left.length - mostLines} more`] : []),
    ...(heights ? ['left-out   heights'] : []),
    ...(isElsewhere ? ['look       It lies somewhere else than the map before: are latitudes first?'] : []),
    ...(stored ? describeStored(stored) : ['Would be stored.']),
  ]
  return `${lines.join('\n')}\n`
}

function describeStored({changed, unchanged, surveys, moved}: MapStored): string[] {
  return [
    ...changed.map((id) => `changed    ${id}`),
    ...unchanged.map((id) => `unchanged  ${id}`),
    ...surveys.map((id) => `kept       ${id} keeps the map on which it was asked`),
    ...(moved > 0 ? [`moved      ${moved} ideas lie in another district now`] : []),
    changed.length > 0
      ? 'Stored. Put the map into the definition file too (--json), or its next import brings back the old one.'
      : unchanged.length > 0
        ? 'Nothing to store.'
        : 'Nothing to store: no thread and no collection asks for places. --json prints the map for the definition file.',
  ]
}
