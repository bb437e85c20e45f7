import type {Definition, IdeasActivity} from '@saha/contract'
import {pathOf} from '@saha/contract/routes'
import {exampleMap} from '@saha/domain/map/example-map'
import {benchDefinition, municipality} from '../survey/definition.ts'

/** The collection that is measured. */
export const collection = 'square'

/** Where it is read. */
export const ideasPath = pathOf('readIdeas', {municipality, activity: collection})

/** Categories and statuses of its ideas. */
export const categories = ['shade', 'roads', 'lamps', 'water', 'play', 'buses', 'waste', 'culture']
export const statuses = ['received', 'studied', 'planned', 'under-way', 'done', 'declined']

/** A municipality with one collection, with all that ideas can have but fields. */
export function ideasDefinition(): Definition {
  const definition = benchDefinition({surveys: {}})
  const [consultation] = definition.consultations
  if (!consultation) throw new Error('The definition has a consultation.')
  const activity: IdeasActivity = {
    id: collection,
    kind: 'ideas',
    title: {ar: 'أفكار للساحة', en: 'Ideas for the square'},
    ideas: {
      moderation: 'mixed',
      reportsToHold: 3,
      categories: categories.map((id) => ({id, text: {ar: id, en: id}})),
      tags: true,
      place: {shapes: ['point']},
      supports: {},
    },
  }
  return {
    ...definition,
    municipality: {...definition.municipality, map: exampleMap},
    consultations: [{...consultation, activities: [activity]}],
  }
}
