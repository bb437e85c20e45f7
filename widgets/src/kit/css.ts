/** A style sheet that elements adopt: no inline style, so that the strictest Content-Security-Policy lets it pass. */
export interface Styles {
  text: string
  /** Absent in browsers of before 2023, which take the text in a `style` element. */
  styleSheet: CSSStyleSheet | undefined
}

/** A style sheet out of a template without expressions. */
export function css([text = '']: TemplateStringsArray): Styles {
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
