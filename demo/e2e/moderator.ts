/** Somebody at the town hall who looks at what people write, over the same interface as the console. */
import type {Browser, Page} from 'playwright-core'
import type {ModerationQueue} from '../../packages/contract/src/moderation-desk.ts'
import type {Decided, Decision, QueueItem} from '../../packages/contract/src/moderation.ts'
import {staffPathOf, staffRoutes, type StaffRouteName} from '../../packages/contract/src/routes.ts'
import type {Town} from './town.ts'
import {visit} from './visitor.ts'

export class Moderator {
  readonly page: Page
  private readonly municipality: string

  private constructor(page: Page, municipality: string) {
    this.page = page
    this.municipality = municipality
  }

  /** Signs in on the console's page. */
  static async signIn(
    browser: Browser,
    saha: string,
    given: Town['clerk'],
    municipality = 'ain-al-sarw',
  ): Promise<Moderator> {
    const {page} = await visit(browser)
    await page.goto(`${saha}/console`)
    await page.locator('#email').fill(given.email)
    await page.locator('#password').fill(given.password)
    await page.locator('form button.primary').click()
    await page.getByRole('article').first().waitFor()
    return new Moderator(page, municipality)
  }

  /** Somebody new, with the role of a moderator. */
  static async hire(
    browser: Browser,
    town: Town,
    email: string,
    municipality = 'ain-al-sarw',
  ): Promise<Moderator> {
    const words = ['staff', 'add', email, '--municipality', municipality, '--role', 'moderator', '--json']
    const given = JSON.parse(await town.command(...words))
    return Moderator.signIn(browser, town.saha, given, municipality)
  }

  async queue(): Promise<ModerationQueue> {
    return (await this.ask('readQueue')) as ModerationQueue
  }

  async item(item: string): Promise<QueueItem> {
    return (await this.ask('readQueueItem', {item})) as QueueItem
  }

  /** @returns what became of it. */
  async decide(item: string, decision: Omit<Decision, 'items'>): Promise<Decided['outcomes'][0] | undefined> {
    const {outcomes} = (await this.ask('decide', {}, {items: [item], ...decision})) as Decided
    return outcomes[0]
  }

  /** Asks as the console does: from its page, with its session. */
  ask(name: StaffRouteName, params: Record<string, string> = {}, body?: unknown): Promise<unknown> {
    const sent = body !== undefined && {
      headers: {'content-type': 'application/json'},
      body: JSON.stringify(body),
    }
    const request = {method: staffRoutes[name].method, ...sent}
    return this.page.evaluate(async ([path, options]) => (await fetch(path, options)).json(), [
      staffPathOf(name, {municipality: this.municipality, ...params}),
      request,
    ] as const)
  }
}
