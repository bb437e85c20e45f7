import {latinOf, type Reading} from './reading.ts'

/** Where a text leads to. */
export interface Hosts {
  /** Hosts by name, each once, without those that nobody can rent and those that belong to the reader's municipality. */
  foreign: readonly string[]
  /** How often a text leads to one of them, repetitions counted. */
  mentions: number
  /** Some of them are named for one page deep within, as reports and articles are, or hold pictures and maps. */
  deep: number
  /** Some of them hide where they lead. */
  shorteners: number
  /** Some of them have letters that look like others. */
  odd: number
  /** Some of them have an ending that costs next to nothing. */
  cheap: number
  /** Addresses of e-mail. */
  mails: number
}

const endings = setOf(
  'com net org info biz mobi tel travel museum jobs dev blog news media asia name app coop cat eus ' +
    'ac ad ae af ag ai al am ao ar as at au aw az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cd cg ch ci ck cl cm co cr cu cv cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr gd ge gg gh gi gl gm gn gp gr gt gu gy hk hn hr ht hu id ie il im io iq ir is it je jm jo jp ke kg kh km kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mk mm mn mo mr ms mt mu mv mw mx my mz na ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pr ps pt py qa re ro rs rw sa sc sd se sg sh si sk sl sm sn so sr ss st su sv sy tc td tg th tj tm tn to tr tt tw tz ua ug uk us uy uz vc ve vg vn vu ye za zm',
)

/** Endings that are words, too: a space after a full stop is easily forgotten. */
const wordEndings = setOf(
  'de es it se be to us is in no at so my as am do la le li lo no si su te tu ya un el ad al me re ma mi or today how help page place city town one best sale today work works show parts land house green red blue black gold car cars school team family men',
)

/** Endings that are sold for little, or made for what nobody here asked for. */
const cheapEndings = setOf(
  'xyz top club vip live online site website store shop shopping boutique space fun win bet casino poker bingo game games click link today pro cc ws ru cn in tk ml ga cf gq pw tv buzz icu cyou monster rest bar best lol sbs cfd bond uno lat ' +
    'life world agency company group ltd inc global international expert exchange fund capital finance financial insurance tax money cash market markets marketing trade trading review reviews deal deals sale bargains discount cheap promo gift gifts ' +
    'work works care health doctor dental clinic surgery diet fit fitness hair skin makeup beauty fashion clothing shoes watch jewelry diamonds gold sex xxx adult porn sexy cam dating singles chat social ' +
    'tech digital software codes computer systems solutions services support network cloud host hosting domains phone mobile security protection tools supply supplies equipment parts tires lighting furniture kitchen garden farm energy solar repair cleaning plumbing builders construction contractors estate house homes property properties apartments rent rentals villas immo land lease ' +
    'car cars auto autos bike boats taxi limo express direct delivery flights cruises tours vacations holiday hotel hotels ski golf football soccer futbol tennis racing horse fish party wedding events tickets photo photos photography pics pictures graphics design studio video film movie music band show theater fan fans stream press date trade bid bids auction auctions loan loans credit creditcard rocks guru coach training courses school college university institute academy education degree team center directory email tips guide how help wiki zone plus one page pub cafe coffee pizza restaurant recipes wine beer vodka baby kids mom toys family men ninja army wtf sucks black blue red pink green porn ink art dog pet limited gmbh srl vegas miami london berlin africa moscow place city town',
)

/** Where citizens show what they have seen, and look up what others say. */
const evidence = setOf(
  'youtube.com youtu.be ibb.co postimg.cc photos.app.goo.gl photos.google.com drive.google.com docs.google.com maps.app.goo.gl google.com imgur.com flickr.com openstreetmap.org wikipedia.org vimeo.com',
)

/** Only public bodies and schools get these, under them or under a country. */
const publicEndings = setOf('gov edu mil int mun ac')

const shorteners = setOf(
  'bit.ly tinyurl.com t.co goo.gl is.gd ow.ly cutt.ly rb.gy shorturl.at rebrand.ly t.ly buff.ly adf.ly bit.do tiny.cc lnkd.in s.id soo.gd v.gd linktr.ee wa.link qr.ae shorte.st ouo.io',
)

const odd = /[\u0370-\u03ff\u0400-\u052f]/
const hostShape = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u

/** @param own hosts that belong to the municipality, such as `www.irbid.gov.jo`. */
export function hostsIn({tokens, leadsAway, words}: Reading, own: readonly string[] = []): Hosts {
  const found = new Set<string>()
  const hosts = {mentions: 0, deep: 0, shorteners: 0, odd: 0, cheap: 0, mails: 0}
  const add = (typed: string, path: string, isLink: boolean) => {
    const isOdd = odd.test(typed) || /(?:^|\.)xn--/.test(typed)
    const host = latinOf(typed).replace(/^www\./, '')
    const labels = host.split('.')
    const ending = labels.at(-1) ?? ''
    const isCheap = cheapEndings.has(ending)
    if (!isLink && !path && looksLikeWords(labels)) return
    if (!isLink && !isCheap && !endings.has(ending)) return
    if (isPublic(labels) || own.some((mine) => isWithin(host, mine))) return
    hosts.mentions++
    if (found.has(host)) return
    found.add(host)
    if (shorteners.has(host)) hosts.shorteners++
    if (isOdd && !isArabic(host)) hosts.odd++
    if (isCheap) hosts.cheap++
    else if (isLink && (isDeep(path) || evidence.has(labels.slice(-2).join('.')) || evidence.has(host)))
      hosts.deep++
  }
  const look = (token: string, at: number) => {
    if (!token.includes('.')) return
    const isLink = token.includes('://') || token.startsWith('www.')
    const address = token.slice(token.includes('://') ? token.indexOf('://') + 3 : 0)
    const [mailbox, behind] = [address.indexOf('@'), address.search(/[/?#\\]/)]
    if (mailbox > 0 && (behind === -1 || mailbox < behind)) {
      if (!isPublic(trimEdges(address.slice(mailbox + 1)).split('.'))) hosts.mails++
      return
    }
    // Pushed away from its ending: `example .com`.
    const before = /^\.\w/.test(address) ? (tokens[at - 1] ?? '') : ''
    const end = behind === -1 ? address.length : behind
    const host = trimEdges(before + address.slice(0, end).replace(/:\d+$/, ''))
    if (host.length < 100 && hostShape.test(host)) add(host, address.slice(end), isLink)
  }
  if (leadsAway) tokens.forEach(look)
  words.forEach((word, at) => {
    if (word !== 'dot') return
    const [next, name] = [words[at + 1] ?? '', words[at - 1] ?? '']
    if (endings.has(next) || cheapEndings.has(next)) add(`${name}.${next}`, '', false)
  })
  return {foreign: [...found], ...hosts}
}

/** Two sentences, or an abbreviation: `stop.It`, `St.Mary`. */
function looksLikeWords(labels: readonly string[]): boolean {
  const [name = '', ending = ''] = labels.slice(-2)
  return (wordEndings.has(ending) && !/[\d-]/.test(name)) || (ending.length === 2 && name.length < 4)
}

/** `/news/local/landfill-delayed` and `/article/78211`, not `/`, `/register` or `/?ref=8`. */
function isDeep(path: string): boolean {
  return /^\/[^/?]+\/[^?]*[^/?]{5}/.test(path.slice(0, 200)) && !path.includes('?')
}

function isPublic(labels: readonly string[]): boolean {
  return labels.slice(-2).some((label) => publicEndings.has(label))
}

function isWithin(host: string, mine: string): boolean {
  const bare = mine.replace(/^www\./, '')
  return host === bare || host.endsWith(`.${bare}`)
}

/** Arabic names in their own letters are as they should be. */
function isArabic(host: string): boolean {
  return /\p{Script=Arabic}/u.test(host)
}

/** Without brackets, arrows, dots and the like around it. */
function trimEdges(text: string): string {
  const letters = /[\p{L}\p{N}]/u
  let [start, end] = [0, text.length]
  while (start < end && !letters.test(text.charAt(start))) start++
  while (end > start && !letters.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.split(' '))
}
