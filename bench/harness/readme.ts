/** Keeps the figures in the page that people read. */

/** What is written of one section. */
export interface Entry {
  section: string
  table: string
  /** Machine, date and versions. */
  measuredOn: string
}

/**
 * Puts each entry between the markers of its section, `<!-- figures: name -->` and `<!-- end: name -->`; what other
 * sections measured, maybe on another day, stays.
 *
 * @throws Error when the page has no place for a section.
 */
export function replaceFigures(page: string, entries: readonly Entry[]): string {
  return entries.reduce((text, {section, table, measuredOn}) => {
    const [begin, end] = [`<!-- figures: ${section} -->`, `<!-- end: ${section} -->`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`The page has no "${begin} … ${end}".`)
    return `${text.slice(0, from + begin.length)}\n\n${table}\n\n_${measuredOn}_\n\n${text.slice(to)}`
  }, page)
}
