import type {LevelTerms} from './terms.ts'

export const levels: LevelTerms = {
  open: 'Open to anyone. Nobody’s identity is checked: the figures count forms, not people.',
  browser: 'One response per browser. That does not guarantee one response per person.',
  invitation: 'For those invited, once per code. Nobody can tell whose code an answer came with.',
}
