/** For tests: a town whose staff build a consultation, and colleagues who do so at the same time. */
import type {ConsultationDraft, DraftContent, RouteParams, StaffRole, StaffRouteName} from '@saha/contract'
import {addMember} from '../staff/members.ts'
import {Browser, createServer, makeMunicipalities} from '../staff/staff.test-kit.ts'
import {june} from '../saha.test-kit.ts'
import type {OpenStore} from '../storage/open.ts'

const words = (en: string) => ({en, ar: `${en} (ar)`})

/** All of a consultation but its id and title: nothing is missing. */
export const wholeContent: DraftContent = {
  summary: words('About the square.'),
  purpose: words('For the council.'),
  decides: words('The council.'),
  contact: words('The town hall.'),
  opens: '2026-06-01T00:00:00Z',
  closes: '2026-07-01T00:00:00Z',
  retention: '2026-12-31',
  activities: [
    {
      id: 'square-survey',
      kind: 'survey',
      title: words('Square survey'),
      survey: {
        pages: [
          {
            id: 'only',
            questions: [
              {
                id: 'shade',
                type: 'single',
                text: words('More shade?'),
                options: [
                  {id: 'yes', text: words('Yes')},
                  {id: 'no', text: words('No')},
                ],
              },
            ],
          },
        ],
      },
    },
  ],
}

export const activitiesIn = (content: DraftContent) => content.activities as DraftContent[]

/** The survey of the example under another id. */
export function square(id: string): DraftContent {
  return {...activitiesIn(structuredClone(wholeContent))[0], id}
}

/** Somebody at the console of the town. */
export class Builder {
  private readonly browser: Browser
  constructor(browser: Browser) {
    this.browser = browser
  }

  /** @param params beside the municipality. */
  ask(name: StaffRouteName, params: RouteParams = {}, body?: unknown, query?: Record<string, string>) {
    return this.browser.ask(name, {municipality: 'town', ...params}, body, query)
  }

  /** The body of a reply. @throws Error when it was refused. */
  async get<Reply>(name: StaffRouteName, params: RouteParams = {}, body?: unknown): Promise<Reply> {
    const reply = await this.ask(name, params, body)
    const text = await reply.text()
    if (!reply.ok) throw new Error(`${name}: ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as Reply
  }

  create(content: DraftContent = wholeContent, title = words('The square')): Promise<ConsultationDraft> {
    return this.get('createConsultation', {}, {title, content})
  }

  draft(consultation: string): Promise<ConsultationDraft> {
    return this.get('readDraft', {consultation})
  }

  /** Changes the newest draft. */
  async change(consultation: string, change: (content: DraftContent) => void): Promise<void> {
    const {revision, content} = await this.draft(consultation)
    change(content)
    await this.get('saveDraft', {consultation}, {revision, content})
  }

  /** Publishes the newest draft. */
  async publish(consultation: string): Promise<Response> {
    const {revision} = await this.draft(consultation)
    return this.ask('publishDraft', {consultation}, {revision})
  }
}

/** A server with the municipalities `town` and `village`, and staff of the town. */
export async function openOffice(store: OpenStore) {
  const clock = {now: june}
  await makeMunicipalities(store.db)
  const server = await createServer(store, clock)
  const enter = async (email: string, role: StaffRole = 'editor') => {
    const {password} = await addMember(store.db, email, 'town', june, role)
    const browser = new Browser(server)
    await browser.signIn(email, password ?? '')
    return new Builder(browser)
  }
  return {server, clock, enter}
}
