/** Answers as they were counted, and weighted to the population: side by side, never the second alone. */
import {answerableQuestions} from '@saha/domain/survey/questions'
import {percentIn} from '@saha/i18n/amounts'
import {html, type Markup} from '../../embed/markup.ts'
import {askedIn, cellWords, type ReportView} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

/** Empty while nobody was weighted. */
export function drawWeighting(view: ReportView, reported: ReportedSurvey): Markup | '' {
  const {reader} = view
  const {weighting: words, columns} = reader.terms.report
  const weighting = reported.snapshot.representation?.weighting
  if (!weighting) return ''
  if (weighting.is === 'refused')
    return html`<h3>${words.title}</h3>
      <p>${words.refused}</p>`
  const asked = new Map(answerableQuestions(reported.survey).map((one) => [one.id, one]))
  const percent = (of: number) => percentIn(reader.say.locale, of / 100)
  return html`<h3>${words.title}</h3>
    <p>${reader.say.say(words.done, {people: weighting.people, effective: weighting.effective})}</p>
    ${weighting.questions.map(({question, cells}) => {
      const found = asked.get(question)
      if (!found) return ''
      return html`<section class="question">
        <h4>${reader.words(askedIn(reported, found))}</h4>
        <table>
          <thead>
            <tr>
              <th scope="col">${columns.answer}</th>
              <th scope="col" class="number">${words.raw}</th>
              <th scope="col" class="number">${words.weighted}</th>
            </tr>
          </thead>
          <tbody>
            ${cells.map(
              ({cell, raw, weighted}) =>
                html`<tr>
                  <th scope="row">${cellWords(view, reported, found, cell)}</th>
                  <td class="number">${percent(raw)}</td>
                  <td class="number">${percent(weighted)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </section>`
    })}`
}
