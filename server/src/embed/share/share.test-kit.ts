/** For tests of what a page loads and where it leads. */

/** Links to messengers, which stand in one place alone. */
const way =
  /<a href="(?:https:\/\/wa\.me\/\?text=|https:\/\/t\.me\/share\/url\?url=|mailto:\?subject=)[^"]*" rel="noopener noreferrer">/g

/**
 * A page without the ways to pass it on, which stand at its end. What else leads elsewhere from there stays, and so does a
 * field that is no address.
 */
export function withoutShare(page: string): string {
  return page.replace(/<aside class="share"(?:(?!<\/aside>)[\s\S])*<\/aside>(?=\s*<\/body>)/, (aside) =>
    aside
      .replaceAll(way, '<b>')
      .replace(/<input id="share-address" dir="ltr" readonly value="[^"<>]*" \/>/, ''),
  )
}
