/** For tests: somebody in front of results. */
// oxlint-disable-next-line import/no-unassigned-import -- it registers the element
import '../results/define.ts'
import {layOut} from './accessibility.ts'
import {mount, until, type MountOptions} from './page.ts'
import {settle} from './survey-page.ts'

/** Opens a page with results, and waits for something to read: all of it, what is far below the screen as well. */
export async function openResults(options?: MountOptions): Promise<HTMLElement> {
  const results = mount('saha-results', options)
  await until(() => results.shadowRoot?.querySelector('h2, h3'))
  await settle(results)
  await until(() => !results.shadowRoot?.querySelector('.result:empty'))
  layOut(results)
  return results
}

/** The rows of the table of one question: answer, share, people. */
export function rowsShown(results: HTMLElement, question: string): string[] {
  const figure = results.shadowRoot?.querySelector(`#result-${question}`)?.closest('figure')
  return [...(figure?.querySelectorAll('tbody tr, tfoot tr') ?? [])].map((row) =>
    [...row.children].map((cell) => (cell as HTMLElement).innerText.trim().replace(/\s+/g, ' ')).join(' | '),
  )
}
