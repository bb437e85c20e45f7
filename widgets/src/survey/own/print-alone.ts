import {adopt, css} from '../../kit/css.ts'

/** On the page, only while it is printed: nothing of it but the copy. */
const pageStyles = css`
  @media print {
    html,
    body {
      display: block !important;
      block-size: auto !important;
      margin: 0 !important;
      overflow: visible !important;
      background: none !important;
    }
    body > :not([data-saha-print]) {
      display: none !important;
    }
  }
  @media not print {
    [data-saha-print] {
      display: none !important;
    }
  }
`

const paperStyles = css`
  :host {
    all: initial;
    display: block;
    color: #000;
    font-family: inherit;
  }
  div {
    font:
      12pt/1.6 system-ui,
      sans-serif;
  }
  h4 {
    margin-block: 0 1em;
    font-size: 1.2em;
  }
  dt {
    margin-block-start: 1em;
    font-weight: 600;
    break-after: avoid;
  }
  dd {
    margin-inline-start: 1.5em;
    break-inside: avoid;
  }
  .typed {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .unseen {
    display: none;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
`

/**
 * Prints a part of an element and nothing else of its page. The page is as it was when the printer's window has closed.
 *
 * @param shown what is printed: a copy of it.
 */
export function printAlone(shown: HTMLElement, {lang, dir}: {lang: string; dir: 'rtl' | 'ltr'}): void {
  const sheet = document.createElement('div')
  sheet.dataset['sahaPrint'] = ''
  const root = sheet.attachShadow({mode: 'open'})
  adopt(root, [paperStyles])
  root.append(Object.assign(shown.cloneNode(true) as HTMLElement, {lang, dir}))
  document.body.append(sheet)
  const takeOff = adoptOnPage()
  addEventListener(
    'afterprint',
    () => {
      sheet.remove()
      takeOff()
    },
    {once: true},
  )
  print()
}

/** @returns what takes the style sheet off again. */
function adoptOnPage(): () => void {
  const {text, styleSheet} = pageStyles
  if (!styleSheet) {
    const style = Object.assign(document.createElement('style'), {textContent: text})
    document.head.append(style)
    return () => style.remove()
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styleSheet]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== styleSheet)
  }
}
