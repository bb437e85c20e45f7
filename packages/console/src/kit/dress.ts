import type {CSSResult} from 'lit'

/** Dresses the whole page with the sheet of a part that was loaded later, once. */
export function dress({styleSheet}: CSSResult): void {
  if (styleSheet && !document.adoptedStyleSheets.includes(styleSheet))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet]
}
