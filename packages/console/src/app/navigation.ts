import {html, nothing} from 'lit'
import {addressOf} from '../kit/address.ts'
import type {Reader} from '../kit/reader.ts'
import type {Employer} from './employer.ts'
import {pagesFor, type PageFacts} from './pages.ts'

const groups = ['work', 'people', 'town', 'server'] as const

/**
 * Ways to the pages that somebody may see: beside the page, or behind a button on narrow screens. Nothing where there is
 * one page only.
 *
 * @param current name of the page that is shown.
 * @param isAdministrator whether they run the server.
 */
export function navigation(
  reader: Reader,
  employer: Employer,
  current: string | undefined,
  isAdministrator: boolean,
) {
  const {menu, pages: names, groups: titles} = reader.words.console
  const seen = pagesFor(employer.rights, isAdministrator).filter(({group}) => group !== null)
  if (seen.length < 2) return nothing
  const link = ({name}: PageFacts) =>
    html`<li>
      <a href=${addressOf(employer.id, name)} aria-current=${name === current ? 'page' : nothing}>
        ${names[name]}
      </a>
    </li>`
  return html`<nav class="side" aria-label=${menu}>
    <button type="button" class="menu" aria-expanded="false" @click=${toggle}>${menu}</button>
    <div class="groups" @click=${fold}>
      ${groups.map((group) => {
        const own = seen.filter((page) => page.group === group)
        return own.length === 0
          ? nothing
          : html`<h2 id="nav-${group}">${titles[group]}</h2>
              <ul aria-labelledby="nav-${group}">
                ${own.map(link)}
              </ul>`
      })}
    </div>
  </nav>`
}

function toggle({currentTarget}: Event) {
  const button = currentTarget as HTMLElement
  button.setAttribute('aria-expanded', String(button.getAttribute('aria-expanded') !== 'true'))
}

/** Whoever has gone somewhere needs the menu no longer. */
function fold({currentTarget, target}: Event) {
  if (!(target as Element).closest('a')) return
  const menu = (currentTarget as Element).parentElement?.querySelector('.menu')
  menu?.setAttribute('aria-expanded', 'false')
}
