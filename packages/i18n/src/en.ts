import {account} from './account/en.ts'
import {aloud} from './aloud/en.ts'
import {arrival} from './arrival/en.ts'
import {attaching} from './attaching/en.ts'
import {checking} from './checking/en.ts'
import {comments} from './comments/en.ts'
import {common} from './common/en.ts'
import {composing} from './composing/en.ts'
import {collection} from './collection/en.ts'
import {supporting} from './supporting/en.ts'
import {wholeIdea} from './whole-idea/en.ts'
import {consultation} from './consultation/en.ts'
import {consultationSearch} from './consultation-search/en.ts'
import {consultations} from './consultations/en.ts'
import {outcomes} from './outcomes/en.ts'
import {contributing} from './contributing/en.ts'
import {contribution} from './contribution/en.ts'
import {counts} from './counts/en.ts'
import {device} from './device/en.ts'
import {discreet} from './discreet/en.ts'
import {event} from './event/en.ts'
import {extra} from './extra/en.ts'
import {findings} from './findings/en.ts'
import {forms} from './forms/en.ts'
import {gone} from './gone/en.ts'
import {hosted} from './hosted/en.ts'
import {ideas} from './ideas/en.ts'
import {ideasMap} from './ideas-map/en.ts'
import {invitation} from './invitation/en.ts'
import {layouts} from './layouts/en.ts'
import {levels} from './levels/en.ts'
import {map} from './map/en.ts'
import type {EnglishForm} from './message.ts'
import {opinionGroups} from './opinion-groups/en.ts'
import {opinions} from './opinions/en.ts'
import {openAnswers} from './open-answers/en.ts'
import {own} from './own/en.ts'
import {paper} from './paper/en.ts'
import {personal} from './personal/en.ts'
import {pictures} from './pictures/en.ts'
import {place} from './place/en.ts'
import {poster} from './poster/en.ts'
import {reasons} from './reasons/en.ts'
import {registering} from './registering/en.ts'
import {privacyText} from './privacy-text/en.ts'
import {report} from './report/en.ts'
import {resultFiles} from './result-files/en.ts'
import {results} from './results/en.ts'
import {resultsTooFew} from './results-too-few/en.ts'
import {resultsTakingPart} from './results-taking-part/en.ts'
import {resultsCharts} from './results-charts/en.ts'
import {resultsBreakdowns} from './results-breakdowns/en.ts'
import {resultsAccount} from './results-account/en.ts'
import {resultsKinds} from './results-kinds/en.ts'
import {setback} from './setback/en.ts'
import {survey} from './survey/en.ts'
import {thread} from './thread/en.ts'
import type {Terms} from './terms.ts'
import {ownComment} from './own-comment/en.ts'
import {ownContribution} from './own-contribution/en.ts'
import {refusedComment} from './refused-comment/en.ts'
import {reporting} from './reporting/en.ts'
import {ownIdeas} from './own-ideas/en.ts'
import {proposing} from './proposing/en.ts'
import {proposalParts} from './proposal-parts/en.ts'
import {similarIdeas} from './similar-ideas/en.ts'
import {handedIn} from './handed-in/en.ts'
import {handingOver} from './handing-over/en.ts'
import {proposalRules} from './proposal-rules/en.ts'
import {refusedIdea} from './refused-idea/en.ts'
import {ownIdea} from './own-idea/en.ts'
import {waits} from './waits/en.ts'
import {writing} from './writing/en.ts'

export const en: Terms<EnglishForm> = {
  account,
  aloud,
  arrival,
  attaching,
  checking,
  comments,
  collection,
  supporting,
  wholeIdea,
  common,
  composing,
  consultation,
  consultations,
  consultationSearch,
  outcomes,
  contributing,
  contribution,
  counts,
  device,
  setback,
  survey,
  discreet,
  event,
  extra,
  findings,
  forms,
  gone,
  hosted,
  ideas,
  opinionGroups,
  opinions,
  openAnswers,
  own,
  paper,
  personal,
  pictures,
  ideasMap,
  invitation,
  layouts,
  levels,
  map,
  place,
  poster,
  reasons,
  registering,
  privacyText,
  report,
  resultFiles,
  results,
  resultsTooFew,
  resultsTakingPart,
  resultsCharts,
  resultsBreakdowns,
  resultsAccount,
  resultsKinds,
  thread,
  ownComment,
  ownContribution,
  refusedComment,
  reporting,
  ownIdeas,
  proposing,
  proposalParts,
  similarIdeas,
  handedIn,
  handingOver,
  proposalRules,
  refusedIdea,
  ownIdea,
  waits,
  writing,
}
