import {readOEmbed} from '@saha/contract'
import {html} from '../embed/markup.ts'
import type {HostedPage} from '../embed/page.ts'

/**
 * The page of an activity with a line in its head that says where content systems ask how to show it. They take addresses as
 * they stand there, so that these have to be whole ones.
 *
 * @param address of the activity, as `municipality/activity`.
 * @param language of the page.
 * @param publicUrl of the server, without a slash at the end.
 */
export function discoverable(
  page: HostedPage,
  address: string,
  language: string,
  publicUrl: string,
): HostedPage {
  const query = new URLSearchParams({url: `${publicUrl}/embed/${address}?lang=${language}`, format: 'json'})
  const asked = `${publicUrl}${readOEmbed.path}?${query.toString()}`
  return {
    ...page,
    head: html`${page.head} <link rel="alternate" type="application/json+oembed" href="${asked}" />`,
  }
}
