import type {Bench} from './harness/bench.ts'
import type {Report} from './harness/figures.ts'
import {measureAudit} from './sections/audit.ts'
import {measureBytes} from './sections/bytes.ts'
import {measureCommentWrites} from './sections/comment-writes.ts'
import {measureConsole} from './sections/console.ts'
import {measureElements} from './sections/elements.ts'
import {measureExport} from './sections/export.ts'
import {measureFirstQuestion} from './sections/first-question.ts'
import {measureForms} from './sections/forms.ts'
import {measureFreshness} from './sections/freshness.ts'
import {measureGrowth} from './sections/growth.ts'
import {measureIdeasMap} from './sections/ideas-map.ts'
import {measureIdeas} from './sections/ideas.ts'
import {measureInvitations} from './sections/invitations.ts'
import {measureKills} from './sections/kill.ts'
import {measureLighthouse} from './sections/lighthouse.ts'
import {measureLongSurvey} from './sections/long-survey.ts'
import {measureModeration} from './sections/moderation.ts'
import {measureOffline} from './sections/offline.ts'
import {measureOpinionGroups} from './sections/opinion-groups.ts'
import {measurePeak} from './sections/peak.ts'
import {measureRaking} from './sections/raking.ts'
import {measureReads} from './sections/reads.ts'
import {measureReplyTimes} from './sections/reply-times.ts'
import {measureResults} from './sections/results.ts'
import {measureSpam} from './sections/spam.ts'
import {measureTenElements} from './sections/ten-elements.ts'
import {measureThreadPage} from './sections/thread-page.ts'
import {measureThreadReads} from './sections/thread-reads.ts'
import {measureWrites} from './sections/writes.ts'

export interface Section {
  title: string
  run: (bench: Bench) => Promise<Report>
}

/** Everything that is measured, in the order in which it is run. */
export const sections = {
  bytes: {title: 'Bytes that a host page loads', run: measureBytes},
  'first-question': {title: 'Until the first question', run: measureFirstQuestion},
  elements: {title: 'What an element costs its page', run: measureElements},
  'ten-elements': {title: 'Ten elements on one page', run: measureTenElements},
  lighthouse: {title: 'Lighthouse on the demonstration site', run: measureLighthouse},
  'long-survey': {title: 'The longest survey there may be', run: measureLongSurvey},
  offline: {title: 'A day without a network', run: measureOffline},
  forms: {title: 'Forms of other programs', run: measureForms},
  writes: {title: 'Durable responses', run: measureWrites},
  reads: {title: 'Results read', run: measureReads},
  audit: {title: 'What can be worked out of results', run: measureAudit},
  results: {title: 'Results of thirty questions by groups', run: measureResults},
  'thread-page': {title: 'A page of comments', run: measureThreadPage},
  'ideas-map': {title: 'Ten thousand ideas on a map', run: measureIdeasMap},
  'thread-reads': {title: 'Threads read', run: measureThreadReads},
  'comment-writes': {title: 'Durable comments', run: measureCommentWrites},
  invitations: {title: 'Invitations', run: measureInvitations},
  console: {title: 'First screens of the console', run: measureConsole},
  'reply-times': {title: 'What the time of a reply tells', run: measureReplyTimes},
  moderation: {title: 'A moderator’s queue', run: measureModeration},
  ideas: {title: 'Ideas listed, filtered, searched', run: measureIdeas},
  spam: {title: 'Spam and civic comments', run: measureSpam},
  'opinion-groups': {title: 'Groups of opinion', run: measureOpinionGroups},
  raking: {title: 'Answers weighted to a population', run: measureRaking},
  export: {title: 'A file of a million responses', run: measureExport},
  growth: {title: 'Growth from 10,000 to 1,000,000 responses', run: measureGrowth},
  kill: {title: 'Killed under load', run: measureKills},
  freshness: {title: 'From the click to the result', run: measureFreshness},
  peak: {title: 'Evening peak', run: measurePeak},
} satisfies Record<string, Section>

export type SectionName = keyof typeof sections
