import {seenWords} from './look-alikes.ts'

/** Whoever runs a place, or the talk in it. */
const offices = listOf(
  // Arabic, without the article
  'بلدية بلديه مشرف مشرفة مشرفون ادمن أدمن إدارة وزارة وزير وزيرة مديرية شرطة مخابرات',
  // English
  'moderator moderators moderation mayor official ministry minister police staff',
  // French
  'mairie modérateur modératrice modération ministère préfecture',
)

/** Admin, administrator, municipality, baladiya and all that is made of them. An i is seen as an l. */
const stems = /^(?:admln|baladl[ya])|munlclp/

/** Two words that say together what neither says alone. */
const pairs = listOf(
  'مجلس-بلدي مجلس-محلي رئيس-مجلس حساب-رسمي صفحة-رسمية مدير-موقع مدير-صفحة مدير-منصة أمن-عام دائرة-مخابرات',
  'city-council town-council city-hall town-hall site-manager hôtel-de conseil-municipal',
)

/** What people call themselves who speak to an office, not for it. */
const citizens = listOf(
  'مواطن مواطنة ساكن ساكنة ضد ابن بنت أهل أهالي جار جارة صديق متقاعد سابق سابقا ليس لست مش عاشق',
  'citizen resident neighbour neighbor against not former retired citoyen citoyenne habitant habitante voisin contre ancien pas',
)

/** Signs that a platform would put beside a name that it has checked. */
const badges = /[✓✔☑✅🗸🗹🏛🏢]/u

/**
 * Whether a citizen's name poses as the municipality, an office or whoever runs the talk: `بلدية إربد`, `Аdmin` with a
 * letter that only looks like an A, `المشرف`, `Irbid Municipality`, a name with a tick. Somebody who speaks to an
 * office or of it does not: `مواطن من بلدية إربد`, `Against the municipality`.
 *
 * @param name as cleaned by `cleanName`.
 * @param officialNames full names of offices, in all their languages.
 * @param places names of the municipality: often those of a place, which people may well carry beside their own. Whoever
 *   is called so and nothing else poses.
 */
export function looksOfficial(
  name: string,
  officialNames: readonly string[],
  places: readonly string[] = [],
): boolean {
  if (badges.test(name)) return true
  const words = seenWords(name)
  if (words.some((word) => citizens.has(word))) return false
  const bare = words.map(withoutArticle)
  const whole = bare.join(' ')
  return (
    bare.some((word) => offices.has(word) || stems.test(word)) ||
    bare.some((word, at) => pairs.has(`${word}-${bare[at + 1]}`)) ||
    (whole !== '' && places.some((place) => bareName(place) === whole)) ||
    officialNames.some((official) => {
      const seen = bareName(official)
      return seen !== '' && ` ${whole} `.includes(` ${seen} `)
    })
  )
}

/** Names of offices and places as they are seen: few, and compared again and again. */
const bareNames = new Map<string, string>()
const mostNames = 10_000

function bareName(name: string): string {
  const known = bareNames.get(name)
  if (known !== undefined) return known
  const bare = seenWords(name).map(withoutArticle).join(' ')
  if (bareNames.size >= mostNames) bareNames.clear()
  bareNames.set(name, bare)
  return bare
}

function withoutArticle(word: string): string {
  return word.replace(/^و?ال(?=...)/u, '')
}

/** Words, or pairs of words, as they are seen. */
function listOf(...lines: string[]): ReadonlySet<string> {
  const seen = (entry: string) =>
    entry
      .split('-')
      .map((word) => seenWords(word).join(''))
      .join('-')
  return new Set(lines.flatMap((line) => line.split(' ').map(seen)))
}
