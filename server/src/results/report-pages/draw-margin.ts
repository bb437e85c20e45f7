/** Who lives there, and who took part. */
import type {RepresentationMargin} from '@saha/contract'
import {describeMargin} from '@saha/domain/representation/describe-margin'
import {answerableQuestions} from '@saha/domain/survey/questions'
import {percentIn} from '@saha/i18n/amounts'
import {html, type Markup} from '../../embed/markup.ts'
import {askedIn, cellWords, type ReportView} from './drawing.ts'
import type {ReportedSurvey} from './facts.ts'

/** Empty when its question is not there any more. */
export function drawMargin(
  view: ReportView,
  reported: ReportedSurvey,
  margin: RepresentationMargin,
): Markup | '' {
  const {reader} = view
  const {missing} = reader.terms.report
  const question = answerableQuestions(reported.survey).find(({id}) => id === margin.question)
  if (!question) return ''
  const described = describeMargin(margin)
  const share = (of: number | null | undefined) =>
    typeof of === 'number' ? percentIn(reader.say.locale, of) : missing.unknown
  const nameOf = ({cells, name}: RepresentationMargin['groups'][number]) =>
    name
      ? reader.words(name)
      : cells.map((cell, at) => html`${at > 0 ? ' · ' : ''}${cellWords(view, reported, question, cell)}`)
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${reader.words(askedIn(reported, question))}</th>
          <th scope="col" class="number">${missing.population}</th>
          <th scope="col" class="number">${missing.participants}</th>
          <th scope="col">${missing.standing}</th>
        </tr>
      </thead>
      <tbody>
        ${margin.groups.map((group, at) => {
          const known = described[at]
          return html`<tr class="${known?.standing ?? ''}">
            <th scope="row">${nameOf(group)}</th>
            <td class="number">${share(known?.populationShare)}</td>
            <td class="number">${share(known?.participantShare)}</td>
            <td>${known?.standing ? missing[known.standing] : ''}</td>
          </tr>`
        })}
      </tbody>
    </table>
    <p class="note">
      ${reader.say.say(missing.source, {source: reader.plain(margin.source), year: String(margin.year)})}
    </p>`
}
