/** For tests: the page of one activity, with a server that answers as it is told. */
import type {MunicipalLook, Placement, SeenSite, StaffRight} from '@saha/contract'
import {html} from 'lit'
import {find, settle, show, type, until} from '../test-kit/console-page.ts'
import {answer, consultations, done, overview, shown} from '../test-kit/server.ts'
import {define} from './page.ts'

if (!customElements.get('console-embed')) define()

export const reply = (body: object) => shown(body as never)
export const site = (change: Partial<SeenSite> = {}): SeenSite => ({
  origin: 'https://www.town.example',
  isAllowed: true,
  read: '2026-11-20',
  readsOthers: false,
  wasRefused: false,
  fetched: '2026-11-20',
  version: '1.2.0',
  old: null,
  ...change,
})
export const foreign = site({origin: 'https://blog.example', isAllowed: false, wasRefused: true})
export const placement = (...sites: SeenSite[]): Placement => ({
  sites,
  version: '1.2.0',
  integrity: 'sha384-of-the-script',
})
export const settings = {name: {en: 'Town'}, languages: ['ar', 'en'], origins: ['https://www.town.example']}

export async function open(
  language: string,
  {
    rights = [],
    activity = 'park-survey',
    look,
  }: {rights?: StaffRight[]; activity?: string; look?: MunicipalLook} = {},
) {
  const [employer] = overview.municipalities
  if (!employer) throw new Error('The example works for a municipality.')
  const {id, ...town} = employer
  const place = {
    ...town,
    look,
    rights,
    municipality: id,
    server: 'https://saha.example',
    email: overview.email,
  }
  await show(
    language,
    (reader) =>
      html`<main class="wrap">
        <console-embed .reader=${reader} .place=${place} .rest=${[activity]}></console-embed>
      </main>`,
  )
}

export async function openWhole(language: string, sites: SeenSite[] = [site()], rights: StaffRight[] = []) {
  const arrived = answer({
    readConsultations: shown(consultations),
    readPlacement: reply(placement(...sites)),
    readMunicipality: reply({settings}),
    saveMunicipality: done(),
    readDraft: reply({revision: 1, content: {id: 'park'}}),
    openPreview: reply({address: '/console/api/preview/', activities: ['park-survey']}),
  })
  await open(language, {rights})
  await until(() => document.querySelector('.site, .sites, #sites-title ~ p') !== null)
  await settle()
  return arrived
}

export const texts = () => [...document.querySelectorAll('pre')].map((pre) => pre.textContent)
export const words = (selector: string) => find(selector).innerText.replace(/[\u2066-\u2069]/g, '')
export const choose = async (selector: string, value: string) => {
  const field = find<HTMLSelectElement>(selector)
  field.value = value
  field.dispatchEvent(new Event('change', {bubbles: true}))
  await settle()
}
export const ownColour = async (hex: string) => {
  find('#accent-own').click()
  await settle()
  type('#accent-hex', hex)
  await settle()
}
