/** Lit with nothing of ours: what an element that shows anything loads at the very least. */
export {css, html, LitElement, nothing} from 'lit'
