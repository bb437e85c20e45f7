import {account} from './account/fr.ts'
import {aloud} from './aloud/fr.ts'
import {arrival} from './arrival/fr.ts'
import {attaching} from './attaching/fr.ts'
import {checking} from './checking/fr.ts'
import {comments} from './comments/fr.ts'
import {common} from './common/fr.ts'
import {composing} from './composing/fr.ts'
import {collection} from './collection/fr.ts'
import {supporting} from './supporting/fr.ts'
import {wholeIdea} from './whole-idea/fr.ts'
import {consultation} from './consultation/fr.ts'
import {consultationSearch} from './consultation-search/fr.ts'
import {consultations} from './consultations/fr.ts'
import {outcomes} from './outcomes/fr.ts'
import {contributing} from './contributing/fr.ts'
import {contribution} from './contribution/fr.ts'
import {counts} from './counts/fr.ts'
import {device} from './device/fr.ts'
import {discreet} from './discreet/fr.ts'
import {event} from './event/fr.ts'
import {extra} from './extra/fr.ts'
import {findings} from './findings/fr.ts'
import {forms} from './forms/fr.ts'
import {gone} from './gone/fr.ts'
import {hosted} from './hosted/fr.ts'
import {ideas} from './ideas/fr.ts'
import {ideasMap} from './ideas-map/fr.ts'
import {invitation} from './invitation/fr.ts'
import {layouts} from './layouts/fr.ts'
import {levels} from './levels/fr.ts'
import {map} from './map/fr.ts'
import type {FrenchForm} from './message.ts'
import {opinionGroups} from './opinion-groups/fr.ts'
import {opinions} from './opinions/fr.ts'
import {openAnswers} from './open-answers/fr.ts'
import {own} from './own/fr.ts'
import {paper} from './paper/fr.ts'
import {personal} from './personal/fr.ts'
import {pictures} from './pictures/fr.ts'
import {place} from './place/fr.ts'
import {poster} from './poster/fr.ts'
import {reasons} from './reasons/fr.ts'
import {registering} from './registering/fr.ts'
import {privacyText} from './privacy-text/fr.ts'
import {report} from './report/fr.ts'
import {resultFiles} from './result-files/fr.ts'
import {results} from './results/fr.ts'
import {resultsTooFew} from './results-too-few/fr.ts'
import {resultsTakingPart} from './results-taking-part/fr.ts'
import {resultsCharts} from './results-charts/fr.ts'
import {resultsBreakdowns} from './results-breakdowns/fr.ts'
import {resultsAccount} from './results-account/fr.ts'
import {resultsKinds} from './results-kinds/fr.ts'
import {setback} from './setback/fr.ts'
import {survey} from './survey/fr.ts'
import {thread} from './thread/fr.ts'
import type {Terms} from './terms.ts'
import {ownComment} from './own-comment/fr.ts'
import {ownContribution} from './own-contribution/fr.ts'
import {refusedComment} from './refused-comment/fr.ts'
import {reporting} from './reporting/fr.ts'
import {ownIdeas} from './own-ideas/fr.ts'
import {proposing} from './proposing/fr.ts'
import {proposalParts} from './proposal-parts/fr.ts'
import {similarIdeas} from './similar-ideas/fr.ts'
import {handedIn} from './handed-in/fr.ts'
import {handingOver} from './handing-over/fr.ts'
import {proposalRules} from './proposal-rules/fr.ts'
import {refusedIdea} from './refused-idea/fr.ts'
import {ownIdea} from './own-idea/fr.ts'
import {waits} from './waits/fr.ts'
import {writing} from './writing/fr.ts'

export const fr: Terms<FrenchForm> = {
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
