/** The plugin on a real WordPress: from the archive to an answer that the server has. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from '../../scripts/node-version.js'
import {freePort} from '../../scripts/start/ports.ts'
import {answerWhatIsRequired, sendAnswers} from './citizen.ts'
import {visit} from './visitor.ts'
import {missingForWordPress, signIn} from './wordpress-site.ts'
import {
  handIn,
  insertBlock,
  linesOn,
  saveSettings,
  settingsAt,
  survey,
  useWordPress,
} from './wordpress-town.ts'

const missing = missingForWordPress()
if (missing.length > 0)
  console.warn(`Not tested on a WordPress, because there is no ${missing.join(', no ')}.`)

const port = await freePort()
const given = {visits: 'rarely', first: 'paths'}

/** What the block editor stores of a pasted address. */
const embed = (address: string) =>
  `<!-- wp:embed {"url":"${address}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure><!-- /wp:embed -->`

describe.skipIf(missing.length > 0)('on a WordPress', () => {
  const {town, browser, site, admin, read, publish, answerAt, save} = useWordPress(port)

  test('the plugin knows the server that it comes from, and says whether people may send from the site', async () => {
    await admin().goto(settingsAt(site().address))
    expect(await admin().getByLabel('Address of the server').inputValue()).toBe(town().saha)

    const state = await save({'An activity to check with': `${town().saha}/embed/${survey}?lang=en`})

    expect(state).toEqual([
      'Settings saved.',
      'The server answers. Its elements have version 0.1.0.',
      `People may send to ${survey} from ${site().address}.`,
    ])
  })

  test.each([
    ['a shortcode', '[saha survey="{survey}"]'],
    [
      'a tag as the console shows it',
      '<!-- wp:html --><saha-survey activity="{survey}"></saha-survey><!-- /wp:html -->',
    ],
    ['an address in the classic editor', '{server}/embed/{survey}?lang=en'],
    ['an address in the block editor', embed('{server}/embed/{survey}?lang=en')],
  ])('a citizen answers where somebody has put %s', async (_, content) => {
    expect(await answerAt(await publish(content))).toEqual([given])
  })

  test('a contributor chooses in the editor, sees what will stand there, and a citizen answers it', async () => {
    const {page} = await visit(browser())
    await signIn(page, site().address, 'contributor')
    const canvas = await insertBlock(page, site().address)
    const block = canvas.locator('[data-type="saha/element"]')
    await block.getByLabel('Activity').fill(`${town().saha}/embed/${survey}`)
    await block.getByRole('button', {name: 'Show'}).click()
    const preview = canvas.frameLocator('.saha-preview').locator('saha-survey')
    await preview.getByText('Once or twice in the three months').waitFor()
    const post = await handIn(page)
    await site().php(`return wp_publish_post( ${post} );`)

    expect(await canvas.locator('.saha-preview').getAttribute('sandbox')).toBe('allow-scripts')
    expect(await answerAt(`${site().address}/?p=${post}`)).toEqual([given])
  })

  test('an address that was typed into the block stands on the page, also when nobody had it shown', async () => {
    const {page} = await visit(browser())
    await signIn(page, site().address, 'contributor')
    const canvas = await insertBlock(page, site().address)
    await canvas.locator('[data-type="saha/element"]').getByLabel('Activity').fill(survey)
    await canvas.getByRole('textbox', {name: 'Add title'}).click()
    const post = await handIn(page)

    expect(await site().php(`return get_post( ${post} )->post_content;`)).toBe(
      `<!-- wp:saha/element {"activity":"${survey}"} /-->`,
    )
  })

  test('the editor shows a pasted address as what it becomes, without letting its script in', async () => {
    const asked = `$asked = new WP_REST_Request( 'GET', '/oembed/1.0/proxy' ); $asked->set_param( 'url', '${town().saha}/embed/${survey}' );`
    const {html} = (await site().php(`${asked} return rest_do_request( $asked )->get_data();`)) as {
      html: string
    }

    expect(html).toMatch(
      /^<iframe class="saha-preview" title="Preview" sandbox="allow-scripts" [^<>]+><\/iframe>$/,
    )
    expect(html).toContain(`&lt;saha-survey activity=&quot;${survey}&quot;`)
  })

  test('what stands on the page is what the console shows, and a link for those without scripts', async () => {
    const address = await publish(
      '[saha survey="{survey}" lang="ar" theme="dark"]\n\n[saha consultations="ain-al-sarw"]',
    )
    const html = await (await fetch(address)).text()

    expect(html).toContain(
      `<saha-survey activity="${survey}" lang="ar" theme="dark"><a href="${town().saha}/embed/${survey}?lang=ar">Answer the survey</a></saha-survey>`,
    )
    expect(html).toContain(
      `<saha-consultations municipality="ain-al-sarw"><a href="${town().saha}/c/ain-al-sarw?lang=en">See all consultations</a></saha-consultations>`,
    )
    expect(html.match(/<script[^>]*saha\.js[^>]*>/g)).toEqual([
      `<script type="module" src="${town().saha}/saha.js">`,
    ])
  })

  test('every shortcode of the documentation becomes its element', async () => {
    const docs = readFileSync(join(root, 'docs/embedding/wordpress.md'), 'utf8')
    const shortcodes = docs.match(/^\[saha .+\]$/gm) ?? []
    const html = await (await fetch(await publish(shortcodes.join('\n\n')))).text()

    expect(html.match(/<saha-[^>]+>/g)).toEqual([
      '<saha-survey activity="irbid/park-survey">',
      '<saha-comments activity="irbid/park-talk">',
      '<saha-comments activity="irbid/park-talk" count-only>',
      '<saha-ideas activity="irbid/station-ideas">',
      '<saha-event activity="irbid/station-evening">',
      '<saha-results activity="irbid/park-survey" view="chart">',
      '<saha-outcomes municipality="irbid">',
      '<saha-outcomes consultation="irbid/park">',
      '<saha-consultations municipality="irbid">',
    ])
  })

  test('a page without an element loads no script of ours, and neither does a feed', async () => {
    await publish('[saha survey="{survey}"]')
    const other = await publish('Nothing to take part in.')
    const feed = await (await fetch(`${site().address}/?feed=rss2`)).text()

    expect(await (await fetch(other)).text()).not.toContain('saha')
    expect(feed).toContain(`<p><a href="${town().saha}/embed/${survey}?lang=en">Answer the survey</a></p>`)
    expect(feed).not.toContain('<saha-survey activity="ain-al-sarw/park-survey"><a')
  })

  test('nobody brings markup or another address in by an attribute', async () => {
    const marked = '\\u0022\\u003e\\u003cimg src=x onerror=alert(1)\\u003e'
    const shortcodes = [
      `[saha survey='x" onpointerover="alert(1)']`,
      `[saha survey='"><img src=x onerror=alert(1)>']`,
      `[saha survey="{survey}" lang='"><script>alert(1)</script>' theme='" onclick="alert(1)' server="https://evil.example"]`,
      '[saha comments="ain-al-sarw/award-comments" heading="&lt;img src=x onerror=alert(1)&gt;" leave-to="javascript:alert(1)"]',
      '[saha results="{survey}" onclick="alert(1)" style="color:red" view="both" question="&quot;onload=alert(1)"]',
    ]
    const blocks = [
      `{"activity":"{survey}${marked}"}`,
      `{"kind":"survey onload=alert(1)","activity":"{survey}"}`,
      `{"kind":"comments","activity":"ain-al-sarw/award-comments","heading":"${marked}","leave-to":"javascript:alert(1)","className":"${marked}","align":"${marked}"}`,
    ].map((attributes) => `<!-- wp:saha/element ${attributes} /-->`)
    const dialogs: string[] = []
    const {page} = await visit(browser())
    page.on('dialog', (dialog) => (dialogs.push(dialog.message()), dialog.dismiss()))
    await page.goto(await publish([...shortcodes, ...blocks].join('\n\n'), 'contributor'))
    await page.locator('saha-survey [part=next]').first().waitFor()

    const found = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('saha-survey, saha-comments, saha-results')]
      return elements.map(({localName, attributes}) => [
        localName,
        ...[...attributes]
          .map(({name, value}) => `${name}=${value}`)
          .filter((one) => !/^(?:dir|style)=/.test(one)),
      ])
    })

    expect(found).toEqual([
      ['saha-survey', `activity=${survey}`],
      // Words, whatever is in them.
      ['saha-comments', 'activity=ain-al-sarw/award-comments', 'heading=<img src=x onerror=alert(1)>'],
      ['saha-results', `activity=${survey}`, 'view=both'],
      ['saha-survey', `activity=${survey}`],
      ['saha-comments', 'activity=ain-al-sarw/award-comments'],
    ])
    expect(
      await page.locator('main img, .wp-site-blocks img, [onclick], [onpointerover], [onerror]').count(),
    ).toBe(0)
    expect(dialogs).toEqual([])
  })

  describe('what is wrong is said calmly', () => {
    test('to citizens, and to those who may mend it in detail', async () => {
      const address = await publish('[saha survey="the park"]\n\n[saha poll="a/b"]\n\n[saha outcomes]')
      const {page} = await read(address)
      await admin().goto(address)

      expect(await page.locator('.saha-notice').allTextContents()).toEqual(
        Array(3).fill('This part of the page is being prepared.'),
      )
      expect(await admin().locator('.saha-notice').allTextContents()).toEqual([
        expect.stringContaining('Say which activity, as municipality/activity'),
        expect.stringContaining('One of these: \u2068survey, comments'),
        expect.stringContaining('Say whose decisions'),
      ])
    })

    test('where there is no such activity, by the element', async () => {
      const {page} = await read(await publish('[saha survey="ain-al-sarw/parc-survey"]'))

      await page.locator('saha-survey').getByText('ain-al-sarw/parc-survey').waitFor()
      expect(await page.locator('saha-survey a').getAttribute('href')).toContain(
        '/embed/ain-al-sarw/parc-survey',
      )
    })

    test('where the municipality does not know the site: in the settings, and to whoever sends', async () => {
      const stranger = site().address.replace('localhost', '127.0.0.1')
      const {page} = await visit(browser())
      await signIn(page, stranger, 'admin')
      await page.goto(settingsAt(stranger))
      expect((await linesOn(page)).at(-1)).toContain(`What people send from ${stranger} is refused.`)

      await page.goto((await publish('[saha survey="{survey}"]')).replace(site().address, stranger))
      await answerWhatIsRequired(page)
      await sendAnswers(page)

      await page
        .locator('saha-survey')
        .getByText(/The site .+ is not among those that may send answers/)
        .waitFor()
    })

    test('where the server does not answer, or is none', async () => {
      const away = await save({'Address of the server': 'https://localhost:1/embed/irbid/park?lang=ar'})
      const other = await save({'Address of the server': site().address})
      const unencrypted = await save({'Address of the server': 'http://saha.town.example'})
      await save({'Address of the server': town().saha})

      expect(away.at(-1)).toContain('The server https://localhost:1 does not answer this website.')
      expect(other.at(-1)).toBe(
        `Something answers at ${site().address}, but it is no Saha server. Check the address.`,
      )
      expect(unencrypted[0]).toContain('The address of the server was not saved. It begins with https://')
    })
  })

  test('a version can be pinned, with its hash', async () => {
    const {files} = await (await fetch(`${town().saha}/v/0.1.0/manifest.json`)).json()
    const address = await publish('[saha survey="{survey}"]')
    await admin().goto(settingsAt(site().address))
    await admin().getByLabel('Script').selectOption('0.1.0')
    await saveSettings(admin())

    const html = await (await fetch(address)).text()
    expect(html).toMatch(
      /<script type="module" src="[^"]+\/v\/0\.1\.0\/saha\.js" integrity="sha384-[^"]+" crossorigin/,
    )
    expect(html).toContain(`integrity="${files['saha.js'].integrity}"`)
    expect(await answerAt(address)).toEqual([given])
  })

  test('settings are for administrators, and need the form of the page', async () => {
    const {page} = await visit(browser())
    await signIn(page, site().address, 'editor')
    const reply = await page.goto(settingsAt(site().address))
    const form = {option_page: 'saha', action: 'update', 'saha[server]': 'https://evil.example'}
    const forged = await admin().request.post(`${site().address}/wp-admin/options.php`, {form})

    expect(reply?.status()).toBe(403)
    expect(forged.status()).toBe(403)
    expect(await site().php(`return get_option( 'saha' )['server'];`)).toBe(town().saha)
  })

  test('a site in Arabic has the element, its link and the settings in Arabic', async () => {
    await site().php(`return update_option( 'WPLANG', 'ar' );`)
    const address = await publish('[saha survey="{survey}"]')
    const {page} = await read(address)
    await admin().goto(settingsAt(site().address))

    await page.locator('saha-survey').getByText('كم مرة').first().waitFor()
    expect(await (await fetch(address)).text()).toContain(`?lang=ar">أجيبوا عن الاستبيان</a>`)
    expect(await admin().locator('h1').innerText()).toBe('ساحة')
    expect((await linesOn(admin())).at(-1)).toContain('يمكن الإرسال إلى')
  })

  test('the plugin leaves nothing behind, and PHP has complained of nothing', async () => {
    const complaints = site().complaints()
    await site().php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'saha/saha.php' ); return uninstall_plugin( 'saha/saha.php' );`,
    )

    const left = await site().php(
      `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%saha%'" );`,
    )
    expect(left).toEqual([])
    expect(complaints).toEqual([])
  })
})
