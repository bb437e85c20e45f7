/** For tests: who gets what of municipalities as such, and of the server. */
import type {Erasure, MunicipalSettings, NewMunicipality, WholeExport} from '@saha/contract'
import {always, type At, type Row} from './row.test-kit.ts'

const row = (who: Row['who'], status: number, body?: (at: At) => unknown, more: Partial<Row> = {}): Row => ({
  who,
  gives: always(status),
  ...(body && {body}),
  ...more,
})

const settings = (): MunicipalSettings => ({
  name: {en: 'A town', ar: 'بلدة'},
  languages: ['ar', 'en'],
  origins: ['https://www.town.example', 'https://www.village.example'],
})
/** Nobody types another name by accident. */
const otherName = (): Erasure => ({name: 'Another town'})

export const governingRows = {
  readMunicipality: row('govern', 200),
  saveMunicipality: row('govern', 204, settings),
  // No map.
  sendMap: row('govern', 422, undefined, {send: () => ({method: 'PUT', body: 'no map'})}),
  exportMunicipality: row(
    'govern',
    200,
    () => ({reason: 'We move to another server.'}) satisfies WholeExport,
  ),
  eraseMunicipality: row('govern', 422, otherName),
  // There is none.
  removeSample: row('build', 404),
  readRetention: row('see-log', 200),

  readServer: row('server', 200),
  makeMunicipality: row(
    'server',
    201,
    ({key}) =>
      ({
        id: `new-${key().slice(-8)}`,
        name: {en: 'New'},
        languages: ['en'],
        owner: 'owner@new.example',
      }) satisfies NewMunicipality,
  ),
  dropMunicipality: row('server', 422, otherName),
} satisfies Record<string, Row>
