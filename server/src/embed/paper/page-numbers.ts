import type {PaperForm} from './form.ts'

/**
 * A style sheet that writes onto every sheet which one it is, and of which form: sheets come apart. Only names and our
 * own words, each as an escaped string, so that no text can become style.
 */
export function pageNumbers({reader, terms, activity}: PaperForm): string {
  const digits = reader.say.number(1) === '1' ? '' : ', arabic-indic'
  const [before = '', between = '', after = ''] = terms.survey.page.split(/\{pages?\}/)
  const numbers = [
    cssString(before),
    `counter(page${digits})`,
    cssString(between),
    `counter(pages${digits})`,
    cssString(after),
  ]
  const name = `${activity.municipality.id}/${activity.id} · ${activity.version}`
  return `@page{@bottom-center{content:${[...numbers, cssString(`  ·  \u2066${name}\u2069`)].join(' ')}}}`
}

/** Text as a CSS string: every character but letters, digits and spaces by its number. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
