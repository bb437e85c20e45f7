import {expect, test} from 'vitest'
import {checkLook} from './check-look.ts'

test.each([
  ['no accent at all', {theme: 'dark'}, true],
  ['one that is seen everywhere', {accent: '#2f8f7f'}, true],
  ['a pale yellow on pages of either kind', {accent: '#ffe066'}, false],
  ['a pale yellow on dark pages alone', {accent: '#ffe066', theme: 'dark'}, true],
  ['a deep blue on dark pages alone', {accent: '#101050', theme: 'dark'}, false],
] as const)('%s: %j', (_, look, isRight) => {
  expect(checkLook(look, 'municipality.look')).toEqual(
    isRight
      ? []
      : [
          {
            path: 'municipality.look.accent',
            expected: 'a colour that stands out 3 to 1 from the ground of the theme',
          },
        ],
  )
})
