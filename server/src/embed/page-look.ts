/** Hosted pages as their municipality wants them to look: said to elements by attributes, to the page by a style sheet of its own. */
import {nearestAccent} from '@saha/domain/colour/accent'
import {wordsOnColour} from '@saha/domain/colour/contrast'
import {html, type Markup} from './markup.ts'
import type {PageReader} from './page-reader.ts'

/** Attributes of an element on the page. @param whose what it shows, as an attribute; empty where it needs none. */
export function elementAttributes(
  {language, look: {theme, numerals}}: PageReader,
  whose: Markup | '',
): Markup {
  const attributes = [
    whose,
    html`lang="${language}"`,
    theme ? html`theme="${theme}"` : '',
    numerals ? html`numerals="${numerals}"` : '',
  ].filter((one) => one !== '')
  return html`${attributes.map((one, at) => html`${at > 0 ? ' ' : ''}${one}`)}`
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

/**
 * The accent of the municipality, or its nearest neighbour that can be seen on white, whatever grounds it was chosen for;
 * `undefined` where none is chosen.
 */
export function accentOnWhite({look: {accent}}: Pick<PageReader, 'look'>): string | undefined {
  return accent && nearestAccent(accent, ['#ffffff'])
}
