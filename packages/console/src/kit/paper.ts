/** Sheets for the paper of the browser, beside the page: what is printed, and nothing else of it. */
import {css, render} from 'lit'
import {dress} from './dress.ts'

const styles = css`
  .paper {
    display: none;
  }
  @media print {
    body:has(> .paper) > :not(.paper) {
      display: none;
    }
    .paper {
      display: block;
      color: #000;
      background: #fff;
    }
  }
`

/**
 * Opens the window of the printer for some sheets. They are gone from the page once it has closed.
 *
 * @param sheets what stands on them; their styles name the size of the paper.
 */
export function printSheets(sheets: unknown): void {
  dress(styles)
  const paper = document.createElement('div')
  paper.className = 'paper'
  render(sheets, paper)
  document.body.append(paper)
  addEventListener('afterprint', () => paper.remove(), {once: true})
  print()
}
