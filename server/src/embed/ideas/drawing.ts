import type {ActivityState, IdeaGroup, IdeaStatus, MunicipalMap, ShownIdeas, Text} from '@saha/contract'
import {picturePathOf} from '@saha/contract/picture-routes'
import {languageByScript} from '@saha/i18n'
import {html, type Markup} from '../markup.ts'
import type {PageReader} from '../page-reader.ts'
import {chosenIn, type Chosen} from './asked-view.ts'

/** What ideas are drawn with. */
export interface Drawing {
  reader: PageReader
  activity: Omit<ShownIdeas, 'state'>
  state: ActivityState
  groups: readonly IdeaGroup[]
  /** On which they lie. */
  map: MunicipalMap | undefined
}

/** Where an idea stands on its own page, and where links to it lead in the element. */
export function fragmentOf(idea: number): string {
  return `saha-idea-${idea}`
}

/** Address of one idea. */
export function ideaAddress({reader}: Pick<Drawing, 'reader'>, idea: number): string {
  return `?lang=${reader.language}&idea=${idea}#${fragmentOf(idea)}`
}

/** Address of a list. @param cursor of a later page. */
export function listAddress({reader}: Pick<Drawing, 'reader'>, chosen: Chosen, cursor?: string): string {
  return `?${new URLSearchParams({lang: reader.language, ...queryOf(chosen, cursor)}).toString()}`
}

/** What the address of a list says beside the language. */
export function queryOf(chosen: Chosen, cursor?: string): Record<string, string> {
  const encoded = new URLSearchParams(chosen).toString()
  return {...(encoded && {[chosenIn]: encoded}), ...(cursor && {page: cursor})}
}

/** So that words of citizens are read aloud by a voice that knows them; a space before it. */
export function languageOf({reader, activity}: Drawing, text: string): Markup | '' {
  const language = languageByScript(text, reader.spoken, activity.municipality.languages)
  return language ? html` lang="${language}"` : ''
}

export function statusOf({activity}: Drawing, id: string): IdeaStatus | undefined {
  return activity.statuses.find((status) => status.id === id)
}

/** What is being done with it: in words, and by a sign of its own for each stage. */
export function statusMark(drawing: Drawing, id: string): Markup | '' {
  const status = statusOf(drawing, id)
  if (!status) return ''
  return html`<b class="status" data-stage="${status.stage}">${drawing.reader.words(status.text)}</b>`
}

/** A text of a list by its id. */
export function textIn(list: readonly {id: string; text: Text}[] = [], id?: string): Text | undefined {
  return list.find((one) => one.id === id)?.text
}

export function photoAddress(photo: string): string {
  return `../..${picturePathOf('readPublicPhoto', {photo: `${photo}.jpg`})}`
}
