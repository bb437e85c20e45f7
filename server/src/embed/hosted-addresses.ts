import type {KnownActivities} from '../activities/known-activities.ts'
import {cardRoutes} from './cards/cards.routes.ts'
import {docsRoutes} from './docs/docs.routes.ts'
import {embedRoutes, type EmbedNeeds} from './embed.routes.ts'
import {keepEventPages} from './event/event-pages.ts'
import {feedRoutes, type FeedNeeds} from './feed/feed.routes.ts'
import {plainForms} from './forms/plain-forms.ts'
import {frameRoutes, type FrameNeeds} from './frame/frame.routes.ts'
import {hostedRoutes} from './hosted.routes.ts'
import {keepIdeasPages, type IdeasPagesNeeds} from './ideas/ideas-pages.ts'
import {oembedRoutes} from '../oembed/oembed.routes.ts'
import {posterRoutes, type PosterNeeds} from './poster/poster.routes.ts'
import {keepThreadPages} from './thread/thread-pages.ts'
import {pluginRoutes} from './wordpress/plugin.routes.ts'

export interface HostedNeeds extends EmbedNeeds, FeedNeeds, IdeasPagesNeeds, PosterNeeds, FrameNeeds {
  activities: KnownActivities
}

/** Everything that a municipality can put on a website: the script, and pages, posters and feeds of each activity. */
export function hostedAddresses(needs: HostedNeeds): {forget: (address: string) => void} {
  const {activities} = needs
  const threads = keepThreadPages(needs)
  const ideas = keepIdeasPages(needs)
  const events = keepEventPages({...needs, findEvent: activities.findEvent})
  const feeds = feedRoutes(needs)
  embedRoutes(needs)
  hostedRoutes({
    ...needs,
    findActivity: activities.findSurvey,
    findOtherPage: async (c) => (await threads.at(c)) ?? (await ideas.at(c)) ?? (await events.at(c)),
  })
  posterRoutes(needs)
  cardRoutes(needs)
  frameRoutes(needs)
  oembedRoutes(needs)
  plainForms(needs)
  docsRoutes(needs)
  pluginRoutes(needs)
  return {forget: (address) => [feeds, threads, ideas].forEach(({forget}) => forget(address))}
}
