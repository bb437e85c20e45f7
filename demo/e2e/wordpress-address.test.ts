/** An address that is pasted into a real WordPress without the plugin: what WordPress itself makes of oEmbed. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {freePort} from '../../scripts/start/ports.ts'
import {answerWhatIsRequired, receiptOn, sendAnswers} from './citizen.ts'
import {useTown} from './town.ts'
import {visit} from './visitor.ts'
import {missingForWordPress, openWordPress, type WordPressSite} from './wordpress-site.ts'

const missing = missingForWordPress()
const isMissing = missing.length > 0
if (isMissing) console.warn(`Not tested on a WordPress, because there is no ${missing.join(', no ')}.`)

describe.skipIf(isMissing)('a WordPress without the plugin', () => {
  const {town, browser} = useTown('null')
  let site: WordPressSite

  beforeAll(async () => {
    site = await openWordPress(await freePort())
    // WordPress asks other servers at the usual ports alone, and those of tests are not among them.
    const ports = `<?php add_filter( 'http_allowed_safe_ports', static fn() => array( ${new URL(town().saha).port} ) );`
    await site.php(
      `wp_mkdir_p( WPMU_PLUGIN_DIR ); file_put_contents( WPMU_PLUGIN_DIR . '/ports.php', "${ports}" );`,
    )
  })

  afterAll(() => site?.close())

  test('shows a link until the frame has come, and then the frame, as high as it lets it be, on phones too', async () => {
    const address = `${town().saha}/embed/ain-al-sarw/park-survey?lang=en`
    const post = await site.php(
      `return wp_insert_post( array( 'post_title' => 'Take part', 'post_status' => 'publish', 'post_content' => '${address}' ) );`,
    )
    const {page} = await visit(browser())
    await page.goto(`${site.address}/?p=${String(post)}`)
    const frame = page.locator('iframe.wp-embedded-content')
    const survey = frame.contentFrame().locator('saha-survey')
    await survey.getByText('Once or twice in the three months').waitFor()
    const wanted = await survey.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
    const before = town().storedAnswers().length

    await expect.poll(() => frame.getAttribute('height')).toBe(String(Math.min(1_000, wanted)))
    expect(await frame.isVisible()).toBe(true)
    expect(await frame.getAttribute('sandbox')).toBe('allow-scripts')
    expect(await page.locator('blockquote').isVisible()).toBe(false)
    expect(await page.locator('blockquote a').getAttribute('href')).toBe(address)
    await answerWhatIsRequired(frame.contentFrame())
    await sendAnswers(frame.contentFrame())
    expect(await receiptOn(frame.contentFrame())).toHaveLength(24)
    expect(town().storedAnswers()).toHaveLength(before + 1)

    await page.setViewportSize({width: 360, height: 800})
    const {x = -1, width = 0} = (await frame.boundingBox()) ?? {}
    expect([x >= 0, x + width <= 360]).toEqual([true, true])
  })
})
