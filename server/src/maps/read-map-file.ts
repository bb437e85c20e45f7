/** A file of a GIS office, as far as a map can be made of it. */
import {checkDegrees, GeoJsonRefusal, groundsIn, readGeoJson, type GroundsIn} from '@saha/domain'

/** Bytes of one file: a million positions have some forty megabytes. */
export const mostMapBytes = 96 * 1024 * 1024

/** What a file covers, and what was left out of it. */
export interface MapFile extends GroundsIn {
  /** Path of the first position with a height, which was left out. */
  height: string | undefined
}

/** @throws GeoJsonRefusal */
export function readMapFile(bytes: Uint8Array): MapFile {
  const {features, height} = readGeoJson(textIn(bytes))
  checkDegrees(features)
  return {...groundsIn(features), height}
}

/** @throws GeoJsonRefusal when it is not UTF-8: in another encoding, Arabic would become signs that nobody can read. */
export function textIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw new GeoJsonRefusal('not-text')
  }
}
