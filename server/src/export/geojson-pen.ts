/** Where citizens drew, as GeoJSON (RFC 7946): a feature for each place. */
import type {Survey} from '@saha/contract'
import {answerableQuestions, asPlace, districtAt, middleOf, ownAnswer, pathThrough} from '@saha/domain'
import type {Cell} from './columns.ts'
import type {Pen} from './pen.ts'
import type {Sheet} from './sheet.ts'

const head = ['response', 'day', 'channel', 'question', 'district']

/** Whether anything of a survey is asked on a map. */
export function asksForPlaces(survey: Survey): boolean {
  return answerableQuestions(survey).some(({type}) => type === 'place')
}

/** A row for each place that somebody drew, its geometry last. What earlier answers led past is left out. */
export function placesSheet(survey: Survey): Sheet {
  const asked = answerableQuestions(survey).filter(({type}) => type === 'place')
  return {
    head,
    rowsOf: ({day, channel, answers}, number) => {
      const kept = pathThrough(survey, answers).answers
      return asked.flatMap(({id}): Cell[][] => {
        const place = asPlace(ownAnswer(kept, id) ?? undefined)
        if (!place || !('shape' in place)) return []
        const district = survey.map && districtAt(survey.map, middleOf(place.shape))?.id
        return [[number, day, channel, id, district ?? null, JSON.stringify(place.shape)]]
      })
    },
  }
}

/** @param isBegun whether it has a feature already. */
export function geoJsonPen(isBegun = false): Pen {
  let before = isBegun ? ',' : ''
  return {
    get position() {
      return before === ','
    },
    begin: async () => Buffer.from('{"type":"FeatureCollection","features":['),
    add: async (rows) => {
      const lines = rows.map((row) => {
        const line = `${before}\n${featureOf(row)}`
        before = ','
        return line
      })
      return Buffer.from(lines.join(''))
    },
    end: async () => Buffer.from('\n]}\n'),
  }
}

function featureOf(row: readonly Cell[]): string {
  const properties = Object.fromEntries(head.map((name, at) => [name, row[at] ?? null]))
  return `{"type":"Feature","geometry":${row[head.length]},"properties":${JSON.stringify(properties)}}`
}
