import type {SeenSite} from '@saha/contract'
import type {ConsoleEmbedTerms} from '@saha/i18n/console-embed/terms'
import type {Reader} from '../kit/reader.ts'

/** How it stands with a site, in words. */
export interface SiteState {
  is: 'well' | 'wrong' | 'unknown'
  sentence: string
  hint?: string
}

/** What a webmaster has to know of a site first. */
export function siteState(
  {speaker}: Pick<Reader, 'speaker'>,
  words: ConsoleEmbedTerms['sites'],
  {isAllowed, read, readsOthers, wasRefused, fetched}: SeenSite,
): SiteState {
  const on = (day: string) => ({day: speaker.day(day)})
  if (read !== null && !isAllowed)
    return {is: 'wrong', sentence: speaker.say(wasRefused ? words.refused : words.notAllowed, on(read))}
  if (read !== null) return {is: 'well', sentence: speaker.say(words.works, on(read))}
  if (readsOthers) return {is: 'unknown', sentence: words.elsewhere}
  if (fetched !== null) return {is: 'wrong', sentence: speaker.say(words.blocked, on(fetched))}
  return {is: 'unknown', sentence: words.notSeen, hint: words.notSeenHint}
}
