import type {PageFindingCode} from '@saha/contract'
import type {ConsoleLookTerms} from '../console-look/terms.ts'
import type {Sentence} from '../message.ts'

/** The page that says how an activity comes onto a website, and where it stands. It is headed by its name in the console. */
export interface ConsoleEmbedTerms {
  back: string
  /** There is no such activity, or it is not published. */
  missing: string
  look: {
    title: string
    language: string
    languageFollows: string
    width: string
    widthFollows: string
    widths: {narrow: string; medium: string; wide: string}
  }
  style: ConsoleLookTerms
  live: {
    title: string
    hint: string
    loading: string
    missing: string
    /** For those without a preview: the page that the server hosts. */
    hosted: string
    open: string
  }
  ways: {
    title: string
    element: string
    elementWhen: string
    link: string
    linkWhen: string
    frame: string
    frameWhen: Sentence<'policy'>
    /** The bare address, for content systems that make something of it. */
    address: string
    addressWhen: string
    /** The plugin for WordPress. */
    wordpress: string
    wordpressWhen: string
    /** A link to the plugin. */
    wordpressGet: string
    /** The package, for applications that are built. */
    application: string
    applicationWhen: string
    /** A link to the page of the docs. */
    applicationRead: string
    results: string
    resultsWhen: string
    count: string
    countWhen: string
    style: string
    styleWhen: string
    policy: string
    policyWhen: string
    /** One version, with its hash. */
    pinned: string
    /** What it brings, what is given up, and what the hash covers. */
    pinnedWhen: string
    pinnedMissing: string
  }
  poster: {title: string; text: string; open: string}
  sites: {
    title: string
    /** What is known, and what is not. */
    text: string
    none: string
    /** Instead of an origin: pages in sandboxed frames. */
    sandboxed: string
    works: Sentence<'day'>
    notSeen: string
    notSeenHint: string
    elsewhere: string
    blocked: Sentence<'day'>
    notAllowed: Sentence<'day'>
    refused: Sentence<'day'>
    version: Sentence<'version'>
    versionUnknown: string
    old: Sentence<'version' | 'day' | 'current'>
    allow: string
    allowTitle: Sentence<'origin'>
    allowText: string
    allowed: Sentence<'origin'>
    add: string
    addHint: string
    addButton: string
    notOrigin: string
    already: string
    /** For those who may not. */
    askOwner: string
    all: string
  }
  check: {
    title: string
    /** What the server does, and that it keeps nothing. */
    text: string
    address: string
    addressHint: string
    notAddress: string
    look: string
    looking: string
    seen: Sentence<'address'>
    well: string
    /** Before findings that keep people from taking part, and before those that may. */
    wrong: string
    unknown: string
    /** What the server cannot see, and who can. */
    unseen: string
    /** What is wrong, and what a webmaster does about it. */
    findings: Record<PageFindingCode, Sentence<'value'>>
  }
}
