import {consoleLook} from '../console-look/en.ts'
import type {ConsoleEmbedTerms} from './terms.ts'

export const consoleEmbed: ConsoleEmbedTerms = {
  back: 'All consultations',
  missing:
    'This is not there, or it is not published yet. Once it is published, you find here what to paste.',
  look: {
    title: 'How it looks',
    language: 'Language',
    languageFollows: 'As the page around it',
    width: 'Greatest width',
    widthFollows: 'As it is by itself',
    widths: {narrow: 'Narrow, for a side column', medium: 'Medium', wide: 'Wide'},
  },
  style: consoleLook,
  live: {
    title: 'The real thing',
    hint: 'Try it: nothing that you send here is kept.',
    loading: 'The preview is being made…',
    missing: 'The preview cannot be shown just now. Everything else on this page works.',
    hosted: 'Whoever builds consultations sees it here. You can open its page on this server instead.',
    open: 'Open its page',
  },
  ways: {
    title: 'What to paste',
    element: 'On a page of your website',
    elementWhen:
      'The usual way. Paste it where it should appear; the first line is needed once per page. Whoever has no scripts finds the link that stands inside.',
    link: 'As a plain link',
    linkWhen:
      'Where the editor removes tags that it does not know: with the script once in the template of the website, the link becomes the element. In letters and messages, and without scripts, it leads to a page on this server.',
    frame: 'As a frame',
    frameWhen:
      'Where the website takes scripts out and lets frames in, or wants a wall in between. Only on websites that are allowed below. Without the first line, the frame scrolls. If the website has a Content-Security-Policy, add “{policy}”.',
    address: 'As a bare address',
    addressWhen:
      'In WordPress and other content systems: paste it on a line of its own, and a frame appears. For that, an owner has to let frames stand on every website, on the page “Municipality”; until then it stays a link.',
    wordpress: 'In WordPress, with the plugin',
    wordpressWhen:
      'The block “Saha”, or this shortcode in the classic editor and in page builders. The plugin knows this server already; upload it under “Plugins”, “Add New”.',
    wordpressGet: 'Download the plugin',
    application: 'In an application, as a package',
    applicationWhen:
      'For websites that are built with React, Vue, Svelte or the like: the elements come with the code of the application, and change only with it.',
    applicationRead: 'How to install the package',
    results: 'The result',
    resultsWhen: 'Shows what was published, also long after the end. It may stand on another page.',
    count: 'Only the number of comments',
    countWhen: 'For lists of articles: the words inside stay until the number is there.',
    style: 'Into the style sheet of the website',
    styleWhen:
      'Colour, typeface and width are chosen there, so that the page needs no exception in its policy.',
    policy: 'Where the website has a Content-Security-Policy',
    policyWhen:
      'Add this to it. Without it, the browser keeps the element from loading, and nobody sees anything.',
    pinned: 'One version for good',
    pinnedWhen:
      'Where nothing on a page may change without you: the browser runs this script only while it is the very same one. You give up corrections, those for safety too, until you paste it anew. The hash covers this script; the hashes of the files that it fetches are published beside it.',
    pinnedMissing: 'This server has no elements to pin: they have not been built.',
  },
  poster: {
    title: 'Poster',
    text: 'A sheet of A4 with a code for phones, in all languages of the municipality at once.',
    open: 'Open the poster to print it',
  },
  sites: {
    title: 'Where it is placed',
    text: 'Only the site and the last day are noted, for ninety days: no page, no visitor, no number.',
    none: 'It was not seen on any site yet, and none is allowed.',
    sandboxed: 'Pages in sandboxed frames',
    works: 'Works. Last seen on {day}.',
    notSeen: 'Allowed, but not seen there in the last ninety days.',
    notSeenHint:
      'If it is pasted there already, look at the page’s Content-Security-Policy: it may keep the script from loading.',
    elsewhere: 'Allowed. Other activities of yours stand there, this one was not seen.',
    blocked:
      'The script loads there (last on {day}), but may not ask this server. “connect-src” is missing in the page’s policy, unless only a number of comments stands there.',
    notAllowed: 'Not allowed. It can be read there (last on {day}), but what people send would be refused.',
    refused: 'Not allowed. On {day}, somebody wanted to take part there and was refused.',
    version: 'Version {version}',
    versionUnknown:
      'Its version is not known: browsers had it already, or it stands in a frame or an application.',
    old: 'A page there still asks for version {version} (last on {day}); this server has {current}. It has pinned that version, or loads a copy of the script. Paste it anew to get corrections.',
    allow: 'Allow',
    allowTitle: 'Allow {origin}?',
    allowText:
      'People can then take part in everything of your municipality on pages of this site. Only allow sites that you know.',
    allowed: '{origin} is allowed.',
    add: 'Allow another site',
    addHint: 'Its address without a page, such as https://www.example.org',
    addButton: 'Allow',
    notOrigin: 'Please write https:// and the name of the site, without a page behind it.',
    already: 'This site is allowed already.',
    askOwner: 'An owner of the municipality can allow sites.',
    all: 'All settings of the municipality',
  },
  check: {
    title: 'Look at a page',
    text: 'The server opens the page once, as any visitor’s browser would, and says what stands in the way. Nothing of it is kept.',
    address: 'Address of the page',
    addressHint: 'Such as https://www.example.org/park',
    notAddress: 'Please write a whole address, with https:// or http:// before it.',
    look: 'Look at it',
    looking: 'The server looks at the page.',
    seen: 'What the server saw at {address}',
    well: 'Nothing is in the way, as far as the server can see.',
    wrong: 'To be mended',
    unknown: 'To be looked at',
    unseen:
      'The server does not see what scripts and style sheets of the page do later, what tools in visitors’ browsers block, or pages that want a sign-in. Open the page yourself: the browser’s console (F12) says the rest.',
    findings: {
      unreachable:
        'Nothing answered at this address within ten seconds. Is it written rightly, and may everybody open it?',
      private:
        'This address leads into a private network, where the server asks nobody. Open the page yourself and look at the browser’s console (F12).',
      status: 'The website answers with {value} instead of the page.',
      'not-html': 'What is there is no page, but “{value}”.',
      'origin-not-allowed':
        'The site {value} is not among those of the municipality: what people send from there is refused. An owner allows it above.',
      'plain-http':
        'The page has no https: on the way, others can read and change what people write there. Lead visitors to the address with https.',
      'script-insecure':
        'The page has https and asks for the script without: browsers refuse that. Write https:// into the script tag.',
      'script-missing':
        'The script {value} is not on the page. Paste it, or take the frame where the editor takes scripts out.',
      'script-held':
        'The script tag has the type “{value}”, and so it does not run. Write type="module"; in a tool for consent, name it as one that need not wait: it sets no cookie.',
      'script-blocked': 'The page’s Content-Security-Policy blocks the script. Add: {value}',
      'connect-blocked':
        'The page’s Content-Security-Policy keeps the element from asking the server. Add: {value}',
      'images-blocked': 'The page’s Content-Security-Policy blocks pictures of the activity. Add: {value}',
      'frame-blocked': 'The page’s Content-Security-Policy blocks the frame. Add: {value}',
      'types-blocked': 'The page wants Trusted Types and does not let in ours. Add to its policy: {value}',
      'script-twice':
        'The script is on the page more than once. The first one does it all: take the others out.',
      'versions-differ':
        'The page has scripts of several versions ({value}). The first one does it all: leave one, the newest.',
      'version-old':
        'The page pins version {value}, which is not the one of today. Paste the tag anew to get corrections.',
      'integrity-wrong':
        'The hash in “integrity” does not belong to this script, or the address names no version: browsers refuse it. Copy the pinned tag from this page anew.',
      'element-missing':
        'There is no tag, link or frame of Saha on the page. Has the editor taken it out? Then paste the link or the frame. Where a script of the page writes it, open the page yourself.',
      'activity-missing': 'The tag {value} names no activity. Copy it from this page anew.',
      'activity-unknown':
        'Your municipality has no published activity “{value}”. Compare it letter by letter, or publish the draft.',
      'activity-elsewhere': 'Other activities stand on the page, and this one does not.',
      'server-other':
        'A tag asks another server: {value}. Take the attribute “server” out, or name this one.',
      'link-elsewhere':
        'A link that is to become an element leads to another server: {value}. It stays a link. Copy it from this page anew.',
      'element-hidden':
        'The page hides the tag {value}, or lets nobody into it: by “hidden”, “inert” or a style of its own, in the tag or around it.',
      'element-in-link':
        'The tag {value} stands inside a link, which is followed wherever somebody presses. Put it behind the link.',
      'frame-without-script':
        'The frame keeps its height and scrolls. With the script {value} beside it, it is as high as what is in it.',
      'frame-sandboxed': 'The frame’s “sandbox” leaves out {value}. Add it, or take “sandbox” out.',
      'frame-address':
        'The frame has the address {value}, which stays empty in frames. Copy the frame from this page.',
      'language-missing':
        'The page does not say its language: the element takes that of each browser. Give its html tag a language, such as lang="ar".',
      'service-worker':
        'A service worker of the page stands between the element and the server. It must pass on everything of this server unchanged, and keep none of it.',
    },
  },
}
