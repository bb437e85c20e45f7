import {account} from './account/ar.ts'
import {aloud} from './aloud/ar.ts'
import {arrival} from './arrival/ar.ts'
import {attaching} from './attaching/ar.ts'
import {checking} from './checking/ar.ts'
import {comments} from './comments/ar.ts'
import {common} from './common/ar.ts'
import {composing} from './composing/ar.ts'
import {collection} from './collection/ar.ts'
import {supporting} from './supporting/ar.ts'
import {wholeIdea} from './whole-idea/ar.ts'
import {consultation} from './consultation/ar.ts'
import {consultationSearch} from './consultation-search/ar.ts'
import {consultations} from './consultations/ar.ts'
import {outcomes} from './outcomes/ar.ts'
import {contributing} from './contributing/ar.ts'
import {contribution} from './contribution/ar.ts'
import {counts} from './counts/ar.ts'
import {device} from './device/ar.ts'
import {discreet} from './discreet/ar.ts'
import {event} from './event/ar.ts'
import {extra} from './extra/ar.ts'
import {findings} from './findings/ar.ts'
import {forms} from './forms/ar.ts'
import {gone} from './gone/ar.ts'
import {hosted} from './hosted/ar.ts'
import {ideas} from './ideas/ar.ts'
import {ideasMap} from './ideas-map/ar.ts'
import {invitation} from './invitation/ar.ts'
import {layouts} from './layouts/ar.ts'
import {levels} from './levels/ar.ts'
import {map} from './map/ar.ts'
import type {ArabicForm} from './message.ts'
import {opinionGroups} from './opinion-groups/ar.ts'
import {opinions} from './opinions/ar.ts'
import {openAnswers} from './open-answers/ar.ts'
import {own} from './own/ar.ts'
import {paper} from './paper/ar.ts'
import {personal} from './personal/ar.ts'
import {pictures} from './pictures/ar.ts'
import {place} from './place/ar.ts'
import {poster} from './poster/ar.ts'
import {reasons} from './reasons/ar.ts'
import {registering} from './registering/ar.ts'
import {privacyText} from './privacy-text/ar.ts'
import {report} from './report/ar.ts'
import {resultFiles} from './result-files/ar.ts'
import {results} from './results/ar.ts'
import {resultsTooFew} from './results-too-few/ar.ts'
import {resultsTakingPart} from './results-taking-part/ar.ts'
import {resultsCharts} from './results-charts/ar.ts'
import {resultsBreakdowns} from './results-breakdowns/ar.ts'
import {resultsAccount} from './results-account/ar.ts'
import {resultsKinds} from './results-kinds/ar.ts'
import {setback} from './setback/ar.ts'
import {survey} from './survey/ar.ts'
import {thread} from './thread/ar.ts'
import type {Terms} from './terms.ts'
import {ownComment} from './own-comment/ar.ts'
import {ownContribution} from './own-contribution/ar.ts'
import {refusedComment} from './refused-comment/ar.ts'
import {reporting} from './reporting/ar.ts'
import {ownIdeas} from './own-ideas/ar.ts'
import {proposing} from './proposing/ar.ts'
import {proposalParts} from './proposal-parts/ar.ts'
import {similarIdeas} from './similar-ideas/ar.ts'
import {handedIn} from './handed-in/ar.ts'
import {handingOver} from './handing-over/ar.ts'
import {proposalRules} from './proposal-rules/ar.ts'
import {refusedIdea} from './refused-idea/ar.ts'
import {ownIdea} from './own-idea/ar.ts'
import {waits} from './waits/ar.ts'
import {writing} from './writing/ar.ts'

export const ar: Terms<ArabicForm> = {
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
