// Embeddings, overrides and isolates turn neighbouring text around (UAX 9). Direction marks (U+200E, U+200F, U+061C)
// and joiners stay: Arabic and Persian need them.
const directionControls = /[\u202a-\u202e\u2066-\u2069]/g
// oxlint-disable-next-line no-control-regex -- these very characters are the point
const otherControls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]/g

/**
 * A citizen's text without what no reader sees and every screen may stumble over: characters that change the
 * reading direction of what follows, and control characters. Line ends become `\n`; halves of broken characters
 * become U+FFFD. All else stays as typed. Cleaning twice changes nothing more.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(directionControls, '')
    .replace(otherControls, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
      found.length === 2 ? found : '\ufffd',
    )
}
