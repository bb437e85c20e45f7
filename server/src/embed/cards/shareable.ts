import type {ShownSurvey} from '@saha/contract'
import {discoverable} from '../../oembed/discoverable.ts'
import {html} from '../markup.ts'
import type {HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'
import {cardSize} from './draw-card.ts'

/** Letters of a summary that are shown beside a link. */
const most = 200

/**
 * The page of an activity as others may show it who have its address: messengers and social networks as a card with a picture,
 * content systems as a frame. Addresses are whole ones, because they are read elsewhere.
 *
 * @param publicUrl of the server, without a slash at the end.
 */
export function shareable(
  page: HostedPage,
  {
    id,
    title,
    municipality,
    consultation,
  }: Pick<ShownSurvey, 'id' | 'title' | 'municipality' | 'consultation'>,
  {language, plain}: PageReader,
  publicUrl: string,
): HostedPage {
  const address = `${municipality.id}/${id}`
  const [url, query] = [`${publicUrl}/embed/${address}`, `?lang=${language}`]
  const summary = plain(consultation.summary).replaceAll(/\s+/g, ' ')
  const told: Record<string, string> = {
    'og:type': 'website',
    'og:url': url + query,
    'og:site_name': plain(municipality.name),
    'og:title': plain(title),
    'og:description': summary.length > most ? `${summary.slice(0, most).replace(/\s\S*$/, '')} …` : summary,
    'og:locale': language.replace('-', '_'),
    'og:image': `${url}/card.png${query}`,
    'og:image:type': 'image/png',
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': plain(title),
  }
  const head = html`${page.head}
    ${Object.entries(told).map(([property, content]) => html`<meta property="${property}" content="${content}" />`)}
    <meta name="twitter:card" content="summary_large_image" />`
  return discoverable({...page, head}, address, language, publicUrl)
}
