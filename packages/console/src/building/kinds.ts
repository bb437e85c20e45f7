/** The kinds of activities: how each begins, and the form that edits what is its own. */
import type {DefinedActivity} from '@saha/contract'
import type {Drafting} from './drafting.ts'
import {beginEvent, eventSettings} from './event-settings.ts'
import {ideasSettings} from './ideas-settings.ts'
import type {Json} from './json-path.ts'
import {surveyForm} from './survey/survey-form.ts'
import {talkSettings} from './talk-settings.ts'

export type Kind = DefinedActivity['kind']

interface KindFacts {
  /** What a new one holds beside id, kind and title. */
  begin: () => Record<string, Json>
  /** @param path of the activity. */
  form: (drafting: Drafting, path: string) => unknown
}

export const kinds: Readonly<Partial<Record<Kind, KindFacts>>> = {
  survey: {
    begin: () => ({survey: {pages: [{id: 'page-1', questions: []}]}}),
    form: (drafting, path) => surveyForm(drafting, `${path}.survey`),
  },
  comments: {
    begin: () => ({comments: {}}),
    form: (drafting, path) => talkSettings(drafting, `${path}.comments`),
  },
  ideas: {begin: () => ({ideas: {}}), form: (drafting, path) => ideasSettings(drafting, `${path}.ideas`)},
  event: {begin: beginEvent, form: (drafting, path) => eventSettings(drafting, `${path}.event`)},
}
