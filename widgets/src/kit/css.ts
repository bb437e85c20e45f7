/** A style sheet that elements adopt: no inline style, so that the strictest Content-Security-Policy lets it pass. */
export interface Styles {
  text: string
  /** Absent in browsers of before 2023, which take the text in a `style` element. */
  styleSheet: CSSStyleSheet | undefined
}

/**
 * A style sheet out of a template without expressions. Many pages make `rem` 10px: here it is never less than the 16px
 * that it is where nobody has changed it, and more for those who have asked their browser for larger letters.
 */
export function css([template = '']: TemplateStringsArray): Styles {
  const text = template.replace(/(-?[\d.]{1,6})rem/g, 'calc($1*max(1rem,16px))')
  if (!('adoptedStyleSheets' in document)) return {text, styleSheet: undefined}
  const styleSheet = new CSSStyleSheet()
  styleSheet.replaceSync(text)
  return {text, styleSheet}
}

/** Gives a root the style sheets that it does not have yet. */
export function adopt(root: ShadowRoot, styles: readonly Styles[]): void {
  for (const {text, styleSheet} of styles) {
    if (!styleSheet) {
      const has = [...root.children].some(({textContent}) => textContent === text)
      if (!has) root.append(Object.assign(document.createElement('style'), {textContent: text}))
    } else if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet)
  }
}
