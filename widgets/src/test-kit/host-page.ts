/** For tests: styles of the page around an element, and what an element looks like. */
import {findAll} from './page.ts'

/** What a page does to everything that it does not own. */
export const hostile = `
  * { direction: ltr !important; box-sizing: content-box !important; }
  .place, saha-survey {
    letter-spacing: 3px !important; word-spacing: 9px !important; text-transform: uppercase !important;
    text-align: right !important; line-height: 1 !important; font-size: 11px !important; user-select: none !important;
    text-indent: 2em !important; white-space: pre !important; font-style: italic !important;
    visibility: visible; --space: 90px; --spacing: 90px; --color-accent: red;
  }
  button { all: unset !important; }
  input, label, fieldset, legend, h2, h3, p, ul, dl { display: none !important; }
`

/** A style sheet of the page. `clear` takes it away. */
export function style(text: string): void {
  const sheet = document.createElement('style')
  sheet.className = 'place'
  sheet.textContent = text
  document.head.append(sheet)
}

/** How parts of an element look, one line each. */
export function lookOf(
  element: HTMLElement,
  parts = '.root, h2, p, .asked, .choice, input, button',
): string[] {
  return findAll(element, parts).map((part) => {
    const look = getComputedStyle(part)
    const {width, height} = part.getBoundingClientRect()
    return [
      part.className || part.localName,
      look.letterSpacing,
      look.wordSpacing,
      look.textTransform,
      look.textAlign,
      look.lineHeight,
      look.fontSize,
      look.fontStyle,
      look.textIndent,
      look.whiteSpace,
      look.direction,
      look.userSelect,
      look.display,
      Math.round(width),
      Math.round(height),
    ].join(' ')
  })
}
