/// <reference types="mocha" />
import {expect} from 'chai'
import {barriers} from '../test-kit/accessibility.ts'
import {clear, find, settle, type, until} from '../test-kit/console-page.ts'
import {answer, consultations, hangUp, refused, shown} from '../test-kit/server.ts'
import {choose, open, openWhole, ownColour, placement, reply, site, texts, words} from './embed.test-kit.ts'

afterEach(() => {
  hangUp()
  clear()
})

it('is headed by what the link that leads to it says', async () => {
  await openWhole('en')

  expect(find('h1').textContent).to.equal('Put on a website')
})

describe('what a webmaster pastes', () => {
  it('is script and element with a link inside, the policy, a link alone, and the result', async () => {
    await openWhole('en')

    expect(texts()).to.deep.equal([
      '<script type="module" src="https://saha.example/saha.js"></script>\n' +
        '<saha-survey activity="town/park-survey"><a href="https://saha.example/embed/town/park-survey">استبيان الحديقة</a></saha-survey>',
      'script-src https://saha.example; connect-src https://saha.example; img-src https://saha.example',
      '<a data-saha="survey" href="https://saha.example/embed/town/park-survey">استبيان الحديقة</a>',
      '<script type="module" src="https://saha.example/frame.js"></script>\n<iframe\n' +
        '  src="https://saha.example/embed/town/park-survey/frame"\n  title="استبيان الحديقة"\n' +
        '  width="100%"\n  height="640"\n  frameborder="0"\n  allow="clipboard-write"\n></iframe>',
      '[saha survey="town/park-survey"]',
      'https://saha.example/embed/town/park-survey',
      `import {setServer} from '@saha/widgets'
import '@saha/widgets/define/survey'

setServer('https://saha.example')

<saha-survey activity="town/park-survey"></saha-survey>`,
      '<script type="module" src="https://saha.example/saha.js"></script>\n' +
        '<saha-results activity="town/park-survey"></saha-results>',
    ])
  })

  it('says what was chosen: language, theme, digits; colour and width go to the style sheet', async () => {
    await openWhole('en')
    await choose('#look-language', 'en')
    await choose('#look-theme', 'dark')
    await choose('#look-numerals', 'latn')
    await choose('#look-width', '36')
    await ownColour('#6fd3c1')

    const [element, style, , link, frame, shortcode, bare, application] = texts()
    expect(element).to.include(
      '<saha-survey activity="town/park-survey" lang="en" theme="dark" numerals="latn"><a href="https://saha.example/embed/town/park-survey?lang=en">Park survey</a>',
    )
    expect(style).to.equal(
      'saha-survey {\n  --saha-color-accent: #6fd3c1;\n  --saha-max-inline-size: 36rem;\n}',
    )
    expect(link).to.equal(
      '<a data-saha="survey" data-theme="dark" data-numerals="latn" href="https://saha.example/embed/town/park-survey?lang=en">Park survey</a>',
    )
    expect(frame).to.include(
      'src="https://saha.example/embed/town/park-survey/frame?lang=en&amp;theme=dark&amp;numerals=latn&amp;accent=6fd3c1"',
    )
    expect(frame).to.include('title="Park survey"')
    expect(shortcode).to.equal('[saha survey="town/park-survey" lang="en" theme="dark" numerals="latn"]')
    expect(application).to.equal(
      `import {setServer} from '@saha/widgets'
import '@saha/widgets/define/survey'

setServer('https://saha.example')

<saha-survey activity="town/park-survey" lang="en" theme="dark" numerals="latn"></saha-survey>`,
    )
    expect(bare).to.equal('https://saha.example/embed/town/park-survey?lang=en')
  })

  it('is one version with its hash for whoever opens that, and says what is given up', async () => {
    await openWhole('en')
    find<HTMLDetailsElement>('console-embed-pinned details').open = true
    await until(() => document.querySelector('console-embed-pinned pre') !== null)

    expect(find('console-embed-pinned pre').textContent).to.equal(
      '<script type="module" src="https://saha.example/v/1.2.0/saha.js" integrity="sha384-of-the-script" crossorigin></script>\n' +
        '<saha-survey activity="town/park-survey"><a href="https://saha.example/embed/town/park-survey">استبيان الحديقة</a></saha-survey>',
    )
    expect(words('console-embed-pinned')).to.include('You give up corrections')
  })

  it('cannot be one version where the server has none', async () => {
    answer({
      readConsultations: shown(consultations),
      readPlacement: reply({...placement(), integrity: null}),
    })
    await open('en')
    await until(() => document.querySelector('console-embed-pinned details') !== null)
    find<HTMLDetailsElement>('console-embed-pinned details').open = true
    await until(() => document.querySelector('console-embed-pinned .notice') !== null)

    expect(document.querySelector('console-embed-pinned pre')).to.equal(null)
  })

  it('begins as the municipality wants its elements to look, and can be chosen otherwise here', async () => {
    answer({readConsultations: shown(consultations), readPlacement: reply(placement())})
    await open('en', {look: {accent: '#7a1f5c', theme: 'light', numerals: 'arab', typeface: 'own'}})
    await until(() => texts().length > 3)

    const [element, style, policy] = texts()
    expect(element).to.include('<link rel="stylesheet" href="https://saha.example/embed/typefaces.css">')
    expect(element).to.include('<saha-survey activity="town/park-survey" theme="light" numerals="arab">')
    expect(style).to.include('--saha-color-accent: #7a1f5c;')
    expect(style).to.include("--saha-font-family: 'IBM Plex Sans', 'IBM Plex Sans Arabic',")
    expect(policy).to.include('style-src https://saha.example; font-src https://saha.example')

    await choose('#look-theme', '')
    await choose('#look-numerals', '')
    await choose('#look-typeface', '')
    find('#accent-own').click()
    await settle()

    expect(texts()[0]).to.match(/^<script .*\n<saha-survey activity="town\/park-survey"><a/)
    expect(texts()).to.have.lengthOf(8)
  })

  it('of a thread offers the number of comments alone, and words in it are no markup', async () => {
    const [park, ...others] = consultations.consultations
    const talk = {
      id: 'talk',
      kind: 'comments' as const,
      title: {ar: '<b>"نقاش" & رأي</b>'},
      level: 'open' as const,
      snapshot: null,
    }
    answer({
      readConsultations: shown({consultations: [{...park!, activities: [talk]}, ...others]}),
      readPlacement: reply(placement()),
    })
    await open('en', {activity: 'talk'})
    await until(() => texts().length === 8)

    expect(texts().at(-1)).to.include(
      '<saha-comments count-only activity="town/talk">&lt;b&gt;&quot;نقاش&quot; &amp; رأي&lt;/b&gt;</saha-comments>',
    )
  })

  it('is copied by a button that says so', async () => {
    await openWhole('en')
    const copied: string[] = []
    useClipboard(async (text) => void copied.push(text))

    find('console-copy-text button').click()
    await until(() => find('console-copy-text button').innerText === 'Copied')

    expect(copied).to.deep.equal([texts()[0]])
    expect(find('console-copy-text [role=status]').textContent?.trim()).to.equal('Copied')
  })

  it('is marked where the browser does not let it be copied', async () => {
    await openWhole('en')
    useClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))

    find('console-copy-text button').click()
    await until(() => getSelection()?.toString() !== '')

    expect(getSelection()?.toString()).to.include('<saha-survey activity="town/park-survey">')
    expect(find('console-copy-text').innerText).to.include('copy it with the keyboard')
  })

  it('goes with a poster in a window of its own', async () => {
    await openWhole('ar')

    const link = find<HTMLAnchorElement>('[aria-labelledby=poster-title] a')
    expect(link.href).to.equal('https://saha.example/embed/town/park-survey/poster?lang=ar')
  })

  it('is not there for what is not published', async () => {
    answer({readConsultations: shown(consultations)})
    await open('en', {activity: 'nothing'})
    await until(() => document.querySelector('.notice') !== null)

    expect(words('.notice')).to.include('not published yet')
    expect(await barriers()).to.deep.equal([])
  })
})

describe('a colour of one’s own', () => {
  it('is checked on a light page and on a dark one, and the nearest that passes is one press away', async () => {
    await openWhole('en')
    await ownColour('#ffe066')

    expect(words('.contrast')).to.include('do not see edges')
    expect(words('.contrast')).to.match(/Edges on a light page: 1\.3 to 1/)
    find('.contrast button').click()
    await settle()

    expect(words('.contrast')).to.include('Everybody can see this colour')
    expect(document.querySelector('.contrast button')).to.equal(null)
    expect(find<HTMLInputElement>('#accent-hex').value).not.to.equal('#ffe066')
    expect(texts()[1]).to.include(find<HTMLInputElement>('#accent-hex').value)
  })

  it('that fails on a light page alone is right where the element is always dark', async () => {
    await openWhole('en')
    await ownColour('#ffe066')
    await choose('#look-theme', 'dark')

    expect(words('.contrast')).to.include('Everybody can see this colour')
  })

  it('that is none says so, and the colour of before stays', async () => {
    await openWhole('en')
    await ownColour('#0a6558')
    type('#accent-hex', '#0a65')
    await settle()

    expect(words('.field.wrong')).to.include('six digits')
    expect(texts()[1]).to.include('--saha-color-accent: #0a6558')
  })
})

describe('the real element', () => {
  it('stands beside the choices for those who build, as it was chosen', async () => {
    await openWhole('ar', [site()], ['build'])
    await choose('#look-theme', 'light')
    await until(() => document.querySelector('iframe') !== null)

    expect(find('iframe').getAttribute('src')).to.match(
      /\/preview\/show\/park-survey\?lang=ar&theme=light&numerals=auto&typeface=page&accent=usual$/,
    )
  })

  it('is a link to its page for others', async () => {
    await openWhole('en')

    expect(document.querySelector('iframe')).to.equal(null)
    expect(find<HTMLAnchorElement>('[aria-labelledby=live-title] a').href).to.equal(
      'https://saha.example/embed/town/park-survey',
    )
  })

  it('that cannot be shown keeps nobody from pasting', async () => {
    answer({
      readConsultations: shown(consultations),
      readPlacement: reply(placement()),
      readDraft: refused(503, 'busy'),
    })
    await open('en', {rights: ['build']})
    await until(() => document.querySelector('console-embed-live .notice') !== null)

    expect(texts().length).to.equal(8)
    expect(await barriers()).to.deep.equal([])
  })
})

function useClipboard(writeText: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', {value: {writeText}, configurable: true})
}
