import {expect, test} from 'vitest'
import {replaceFigures} from './readme.ts'

const page = [
  '# Figures',
  '<!-- figures: writes -->',
  'old',
  '<!-- end: writes -->',
  '<!-- figures: reads -->',
  'older',
  '<!-- end: reads -->',
].join('\n')

test('new figures replace the old ones of their section, and no others', () => {
  const entry = {section: 'writes', table: '| new |', measuredOn: 'today'}

  const written = replaceFigures(page, [entry])

  expect(written).toContain('<!-- figures: writes -->\n\n| new |\n\n_today_\n\n<!-- end: writes -->')
  expect(written).toContain('older')
  expect(written).not.toContain('old\n')
})

test('figures are never dropped because the page has no place for them', () => {
  const entry = {section: 'peak', table: '', measuredOn: ''}

  expect(() => replaceFigures(page, [entry])).toThrow('The page has no "<!-- figures: peak -->')
})
