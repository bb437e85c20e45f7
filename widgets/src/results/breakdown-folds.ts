import type {AnswerableQuestion} from '@saha/contract'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {isolate} from '@saha/i18n/isolate'
import {askedIn} from './labels.ts'
import type {ResultsView} from './view.ts'

/** How the answers to a question differ between groups of people: fetched and drawn once somebody opens it. */
export function breakdownFolds(view: ResultsView, {id}: AnswerableQuestion) {
  const {reader, terms, activity, snapshot, host, parts} = view
  const asked = answerableQuestions(activity.survey)
  return (snapshot.breakdowns ?? [])
    .filter(({question}) => question === id)
    .map((breakdown) => {
      const groups = asked
        .filter((one) => breakdown.by.includes(one.id))
        .map((one) => isolate(reader.plain(askedIn(view, one))))
      return host.fold(
        `breakdown-${breakdown.breakdown}`,
        reader.say.say(terms.results.comparedBy, {groups: groups.join(' × ')}),
        () => parts.breakdowns.render({view, breakdown}),
      )
    })
}
