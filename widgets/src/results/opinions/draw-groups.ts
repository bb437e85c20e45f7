import type {OpinionGroup} from '@saha/contract'
import {html} from 'lit/html.js'
import {shape} from '../../map/shapes.ts'
import {nameOf, quotation, roundedWords} from './draw-statement.ts'
import type {GroupsView} from './view.ts'

/** Half of the circle of the largest group, in the hundredths of the map. */
const LARGEST = 12

/** The map of the groups with its table, and what is typical of each. */
export function groupsShown(view: GroupsView): unknown {
  const {terms, snapshot} = view
  return html`<section class="result" aria-labelledby="groups">
    <h3 id="groups">${terms.map.title}</h3>
    <p class="muted">${terms.map.text}</p>
    <div class="mapped">
      ${map(view)}
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${terms.map.column}</th>
            <th scope="col">${terms.map.people}</th>
          </tr>
        </thead>
        <tbody>
          ${snapshot.groups.map(
            ({people}, at) =>
              html`<tr>
                <th scope="row">${nameOf(view, at)}</th>
                <td>${roundedWords(view, people)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${snapshot.groups.map((group, at) => typicalOf(view, group, at))}
  </section>`
}

function map(view: GroupsView): SVGSVGElement {
  const {reader, terms, snapshot} = view
  const {groups} = snapshot
  const most = Math.max(...groups.map(({people}) => people))
  const told = groups.map(({people}, at) => `${nameOf(view, at)}: ${reader.say.count(terms.members, people)}`)
  const circles = groups.map(({people, x, y}, at) =>
    shape(
      'g',
      {},
      shape('circle', {cx: x, cy: 100 - y, r: LARGEST * Math.sqrt(people / most)}),
      shape('text', {x, y: 100 - y, dy: '0.35em'}, terms.letters[at] ?? ''),
    ),
  )
  const label = reader.say.say(terms.map.label, {groups: told.join('; ')})
  return shape(
    'svg',
    {class: 'opinions', part: 'chart', viewBox: '0 0 100 100', role: 'img', 'aria-label': label},
    shape('path', {class: 'axes', d: 'M50 3V97M3 50H97'}),
    ...circles,
  )
}

function typicalOf(view: GroupsView, {people, typical}: OpinionGroup, at: number): unknown {
  const {reader, terms} = view
  return html`<section class="group" aria-labelledby=${`group-${at}`}>
    <h4 id=${`group-${at}`}>${nameOf(view, at)}: ${reader.say.count(terms.members, people)}</h4>
    ${
      typical.length === 0
        ? html`<p class="muted">${terms.typical.none}</p>`
        : html`<p class="muted">${terms.typical.title}</p>
            <ul role="list" class="statements">
              ${typical.map(
                ({statement, side}) =>
                  html`<li>
                    <b>${side === 'agree' ? terms.typical.agrees : terms.typical.disagrees}</b>
                    ${quotation(view, statement)}
                  </li>`,
              )}
            </ul>`
    }
  </section>`
}
