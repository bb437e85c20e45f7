/** All of a publication: how many were counted, and the figures of each question, or of the part that the page asks for. */
import {answerableQuestions} from '@saha/domain/survey/questions'
import {html, nothing} from 'lit/html.js'
import {channelsLine} from './channels-line.ts'
import {countedWords} from './people.ts'
import {questionResult} from './question-result.ts'
import type {ResultsView} from './view.ts'

export function publishedFigures(view: ResultsView): unknown {
  const {reader, terms, activity, snapshot, look, parts, host} = view
  const {results: words} = terms
  const breakdown = host.getAttribute('breakdown')
  const alone = snapshot.breakdowns?.find((one) => one.breakdown === breakdown)
  // While the survey is open there are no tables yet: the question itself is shown.
  const declared = activity.survey.breakdowns?.find(({id}) => id === breakdown)
  const only = host.getAttribute('question') ?? declared?.question
  return html`<div class="overview">
      <p class="people">${countedWords(view, words.people, snapshot.people)}</p>
      <button type="button" @click=${() => host.setAttribute('view', look === 'table' ? 'both' : 'table')}>
        ${look === 'table' ? words.showChart : words.hideChart}
      </button>
    </div>
    <div class="note">
      ${snapshot.step > 1 ? html`<p>${reader.say.say(words.rounded, {n: snapshot.step})}</p>` : nothing}
      <p>${words.howSure}</p>
      ${channelsLine(view)}
    </div>
    ${
      alone
        ? parts.breakdowns.render({view, breakdown: alone})
        : answerableQuestions(activity.survey)
            .filter(({id}) => !only || id === only)
            .map((question) => {
              const result = snapshot.questions.find((one) => one.question === question.id)
              return result
                ? html`<figure
                    class="result"
                    .content=${() => questionResult(view, question, result)}
                  ></figure>`
                : nothing
            })
    }
    ${
      snapshot.representation
        ? host.fold('taking-part', words.takingPart, () => parts.takingPart.render(view))
        : nothing
    }
    ${host.fold('account', words.account, () => parts.account.render(view))}`
}
