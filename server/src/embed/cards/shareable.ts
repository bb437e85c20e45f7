import type {ShownSurvey} from '@saha/contract'
import {discoverable} from '../../oembed/discoverable.ts'
import {html} from '../markup.ts'
import type {HostedPage} from '../page.ts'
import type {PageReader} from '../page-reader.ts'
import {shareLinks, shareStyles} from '../share/share-links.ts'
import {cardSize} from './draw-card.ts'

/** Letters of a summary that are shown beside a link. */
const most = 200

/** What others show who have the address of a page. */
export interface ShareableWords {
  /** Whole address of the page, without its language. */
  url: string
  title: string
  /** Whose page it is. */
  owner: string
  /** Empty where there is none. */
  summary: string
  /** Somebody may come to harm when others learn that they read it: nothing on the page leads to messengers. */
  sensitive?: boolean | undefined
}

/**
 * A page as others may show it who have its address: messengers and social networks as a card with a picture, which lies
 * at `card.png` below the address. Addresses are whole ones, because they are read elsewhere. Below the page stand the ways
 * to pass it on.
 */
export function shareable(page: HostedPage, words: ShareableWords, reader: PageReader): HostedPage {
  const {language} = reader
  const {url, title, owner, sensitive} = words
  const query = `?lang=${language}`
  const summary = words.summary.replaceAll(/\s+/g, ' ')
  const told: Record<string, string> = {
    'og:type': 'website',
    'og:url': url + query,
    'og:site_name': owner,
    'og:title': title,
    ...(summary && {
      'og:description': summary.length > most ? `${summary.slice(0, most).replace(/\s\S*$/, '')} …` : summary,
    }),
    'og:locale': language.replace('-', '_'),
    'og:image': `${url}/card.png${query}`,
    'og:image:type': 'image/png',
    'og:image:width': String(cardSize.width),
    'og:image:height': String(cardSize.height),
    'og:image:alt': title,
  }
  return {
    ...page,
    head: html`${page.head}
      ${Object.entries(told).map(([property, content]) => html`<meta property="${property}" content="${content}" />`)}
      <meta name="twitter:card" content="summary_large_image" />`,
    ...(!sensitive && {
      styles: [shareStyles, ...page.styles],
      body: html`${page.body} ${shareLinks(reader, {title, url: url + query})}`,
    }),
  }
}

/**
 * The page of an activity, which content systems may show as a frame, too.
 *
 * @param publicUrl of the server, without a slash at the end.
 */
export function shareableActivity(
  page: HostedPage,
  shown: Pick<ShownSurvey, 'id' | 'title' | 'municipality' | 'consultation' | 'sensitive'>,
  reader: PageReader,
  publicUrl: string,
): HostedPage {
  const {id, title, municipality, consultation, sensitive} = shown
  const {plain, language} = reader
  const address = `${municipality.id}/${id}`
  const words = {
    url: `${publicUrl}/embed/${address}`,
    title: plain(title),
    owner: plain(municipality.name),
    summary: plain(consultation.summary),
    sensitive,
  }
  return discoverable(shareable(page, words, reader), address, language, publicUrl)
}
