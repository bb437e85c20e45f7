import {html} from '../markup.ts'
import {languageLinks} from '../language-links.ts'
import {readStyles, typefacesFrom, type HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'
import type {ListOwner} from '../../consultations/keep-consultations.ts'
import type {dataKept} from './kinds-of-data.ts'

const styles = [typefacesFrom('..'), ...['answer-page.css', 'privacy/privacy.css'].map(readStyles)]

/** What a municipality can take into its own policy; everybody may read it. */
export function privacyPage(
  owner: Pick<ListOwner, 'name' | 'languages'>,
  reader: PageReader,
  data: ReturnType<typeof dataKept>,
): HostedPage {
  const {terms, say, plain} = reader
  const {title, forTheMunicipality, responsible, never, stored, keptFor, device, others, rights} =
    terms.privacyText
  const municipality = plain(owner.name)
  const named = say.say(title, {municipality})
  const part = (one: {title: string}, text: string) =>
    html`<h2>${one.title}</h2>
      <p>${text}</p>`
  return {
    reader,
    title: named,
    styles,
    body: html`<header>
        <p>${reader.words(owner.name)}</p>
        ${languageLinks(reader, owner.languages)}
      </header>
      <main>
        <h1>${named}</h1>
        <aside>${forTheMunicipality}</aside>
        ${part(responsible, say.say(responsible.text, {municipality}))}
        <p><mark>${responsible.toFillIn}</mark></p>
        ${part(never, never.text)}
        <h2>${stored.title}</h2>
        ${data.map(
          ({kind, kept}) =>
            html`<h3>${stored.kinds[kind].title}</h3>
              <p>${stored.kinds[kind].text}</p>
              <p class="kept"><strong>${stored.kept}</strong></p>
              <ul class="kept">
                ${kept.map((one) => html`<li>${keptFor[one]}</li>`)}
              </ul>`,
        )}
        ${part(device, say.say(device.text, {button: terms.device.clear.go}))} ${part(others, others.text)}
        ${part(rights, rights.text)}
        <p><mark>${rights.toFillIn}</mark></p>
      </main>`,
  }
}
