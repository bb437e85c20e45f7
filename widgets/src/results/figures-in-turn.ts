/** Figures of questions, drawn one after the other: a page with dozens of them can be used in between. */
import {render} from 'lit/html.js'

/** The figure of a question, and what it shows. */
interface Figure extends HTMLElement {
  content: () => unknown
}

/** Figures that are drawn with the element itself: about a screen of them. */
const atOnce = 2

/**
 * Draws anew what is drawn already, and what is not in a task of its own, figure by figure.
 *
 * @param onDrawn told that charts and maps may have come, or gone.
 */
export function drawFigures(root: ParentNode, onDrawn: () => void): void {
  const figures = [...root.querySelectorAll<Figure>('.result')].filter(({content}) => content)
  figures.forEach((figure, at) => {
    if (at < atOnce || figure.firstChild) draw(figure)
  })
  onDrawn()
  const drawNext = () => {
    const next = figures.find((figure) => figure.isConnected && !figure.firstChild)
    if (!next) return
    draw(next)
    if (next.querySelector('canvas, svg')) onDrawn()
    setTimeout(drawNext)
  }
  setTimeout(drawNext)
}

function draw(figure: Figure): void {
  render(figure.content(), figure)
}
