import type {PlaceQuestion, Snapshot, Survey} from '@saha/contract'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {boundsOfSquare} from '@saha/domain/map/squares'
import type {PageReader} from '../../embed/page-reader.ts'

/**
 * The squares of a survey's maps in which enough people marked something, as GeoJSON (RFC 7946): one polygon each. Empty
 * where nothing is asked on a map, or nothing may be shown.
 */
export function placesAsGeoJson(survey: Survey, snapshot: Snapshot, reader: PageReader): object {
  const asked = new Map(
    answerableQuestions(survey)
      .filter((one): one is PlaceQuestion => one.type === 'place')
      .map((one) => [one.id, one]),
  )
  const features = snapshot.questions.flatMap(({question: id, squares = []}) => {
    const question = asked.get(id)
    const {bounds} = question ?? {}
    if (!question || !bounds) return []
    return squares.map(({column, row, district, count}) => {
      const {west, south, east, north} = boundsOfSquare(bounds, {column, row})
      const name = survey.map?.districts?.find((one) => one.id === district)?.text
      return {
        type: 'Feature',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [west, south],
              [east, south],
              [east, north],
              [west, north],
              [west, south],
            ],
          ],
        },
        properties: {
          question: id,
          asked: reader.plain(question.text),
          column,
          row,
          district: district ?? null,
          district_in_words: name ? reader.plain(name) : null,
          people: count,
          counted: snapshot.step > 1 ? 'at-least' : 'exact',
        },
      }
    })
  })
  return {type: 'FeatureCollection', features}
}
