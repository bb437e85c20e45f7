/** Hosted pages as their municipality wants them to look: said to elements by attributes, to the page by a style sheet of its own. */
import {wordsOnColour} from '@saha/domain/colour/contrast'
import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

/** Attributes of an element on the page. */
export function lookAttributes({look: {theme, numerals}}: PageReader): Markup {
  return html`${theme ? html` theme="${theme}"` : ''}${numerals ? html` numerals="${numerals}"` : ''}`
}

/** Style sheets that come after those of the page; none where nothing is chosen. */
export function lookStyles({look: {theme, accent}}: PageReader): string[] {
  const lines = [
    ...(theme ? [`color-scheme: ${theme}`] : []),
    ...(accent
      ? [
          `--saha-color-accent: ${accent}`,
          `--page-accent: ${accent}`,
          `--page-on-accent: ${wordsOnColour(accent)}`,
        ]
      : []),
  ]
  return lines.length > 0 ? [`:root { ${lines.join('; ')} }`] : []
}
