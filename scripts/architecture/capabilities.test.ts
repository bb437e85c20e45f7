import {expect, test} from 'vitest'
import {missingPlaces} from './capabilities.ts'

const complete = [
  'packages/contract/src/ideas.ts',
  'packages/domain/src/ideas/rank.ts',
  'packages/domain/src/ideas/rank.test.ts',
  'server/src/ideas/ideas.routes.ts',
  'server/src/ideas/ideas.queries.ts',
  'server/src/ideas/ideas.test.ts',
  'packages/i18n/src/ideas/terms.ts',
  'widgets/src/ideas/ideas.ts',
  'widgets/src/ideas/ideas.styles.ts',
  'widgets/src/ideas/ideas.test.ts',
].map((path) => ({path, text: ''}))

const demo = {path: 'demo/public/ar/index.html', text: '<saha-ideas activity="irbid/park"></saha-ideas>'}

test('a capability that is everywhere lacks nothing', () => {
  expect(missingPlaces([...complete, demo], ['ideas'])).toEqual([])
})

test.each(complete)('without $path a capability is incomplete', ({path}) => {
  const sources = complete.filter((source) => source.path !== path)

  expect(missingPlaces([...sources, demo], ['ideas']).length).toBeGreaterThan(0)
})

test('a capability has a place in the demo as well', () => {
  expect(missingPlaces(complete, ['ideas'])).toEqual([
    'The capability "ideas" lacks <saha-ideas> on a page of demo/.',
  ])
})

test('a place that is missing is named with the word of the capability', () => {
  const sources = complete.filter(({path}) => path !== 'server/src/ideas/ideas.routes.ts')

  expect(missingPlaces([...sources, demo], ['ideas'])).toEqual([
    'The capability "ideas" lacks its routes, server/src/ideas/ideas.routes.ts.',
  ])
})
