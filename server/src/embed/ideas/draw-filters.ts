/** What can be chosen of a collection, as a form that is read without scripts, and what is chosen, as links. */
import type {IdeaFacets, IdeaSort, Text} from '@saha/contract'
import {limits} from '@saha/contract/limits'
import {facetOf, linksOfChosen, searchRow} from '../choosing.ts'
import {html, type Markup} from '../markup.ts'
import {facetNames, isNarrowed, type Chosen, type FacetName} from './asked-view.ts'
import {listAddress, type Drawing} from './drawing.ts'

/** @param facets of what the filters let through. */
export function filterForm(drawing: Drawing, facets: IdeaFacets, chosen: Chosen): Markup {
  const {reader, activity} = drawing
  const {ideas: words, collection, hosted} = reader.terms
  const sort = chosen['sort'] ?? 'newest'
  // What the form does not show stays as it is.
  const kept = ['from', 'until', 'near', 'by', 'seed'].filter((name) => name in chosen)
  return html`<form>
    <input type="hidden" name="lang" value="${reader.language}" />
    ${kept.map((name) => html`<input type="hidden" name="${name}" value="${chosen[name] ?? ''}" />`)}
    ${searchRow(collection.search.label, chosen['q'] ?? '', limits.searchText)}
    <p class="row">
      <label for="sort">${words.sort}</label>
      <select id="sort" name="sort">
        ${sortsOf(drawing, chosen).map((name) =>
          name === sort
            ? html`<option value="${name}" selected>${words.sorts[name]}</option>`
            : html`<option value="${name}">${words.sorts[name]}</option>`,
        )}
      </select>
    </p>
    ${
      activity.ideas.categories || Object.keys(facets.status).length > 1 || isNarrowed(chosen)
        ? html`<details ${isNarrowed(chosen) ? html`open` : ''}>
            <summary>${hosted.ideas.filter}</summary>
            ${facetNames.map((name) => ideaFacet(drawing, name, facets[name], valuesOf(chosen, name)))}
          </details>`
        : ''
    }
    <p><button>${hosted.ideas.apply}</button></p>
  </form>`
}

/** Orders that make sense here. Where a reader stands is known only where the address says it. */
function sortsOf({activity}: Drawing, {near}: Chosen): IdeaSort[] {
  return [
    'newest',
    ...(activity.ideas.supports ? (['supported'] as const) : []),
    ...(activity.ideas.comments ? (['discussed'] as const) : []),
    ...(near ? (['nearest'] as const) : []),
    'random',
  ]
}

function valuesOf(chosen: Chosen, name: FacetName): string[] {
  return chosen[name]?.split(',') ?? []
}

function ideaFacet(
  drawing: Drawing,
  name: FacetName,
  counts: Readonly<Record<string, number>>,
  chosen: readonly string[],
): Markup | '' {
  const known = knownValues(drawing, name)
  // In the order of the municipality; tags the most frequent first, as they come.
  const all = [...new Set([...known.keys(), ...Object.keys(counts), ...chosen])]
  const offered = all
    .map((value) => ({
      value,
      words: wordsOf(drawing, name, value),
      count: countOf(counts, value),
      isChosen: chosen.includes(value),
    }))
    .filter(({count, isChosen}) => count > 0 || isChosen)
  return facetOf(name, drawing.reader.terms.collection.facets[name], offered, drawing.reader)
}

function countOf(counts: Readonly<Record<string, number>>, value: string): number {
  return Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0
}

/** What can be chosen of a filter, in the words of the municipality. */
function knownValues({activity, groups}: Drawing, name: FacetName): ReadonlyMap<string, Text> {
  const list = {
    category: activity.ideas.categories,
    district: activity.districts,
    status: activity.statuses,
    group: groups.map(({id, title}) => ({id, text: title})),
    tag: [],
    answered: [],
  }[name]
  return new Map((list ?? []).map(({id, text}) => [id, text]))
}

function wordsOf(drawing: Drawing, name: FacetName, value: string): Markup | string {
  const {terms, words} = drawing.reader
  if (name === 'answered') return value === 'yes' ? terms.collection.yes : terms.collection.no
  const text = knownValues(drawing, name).get(value)
  return text ? words(text) : html`<bdi>${value}</bdi>`
}

/** What is chosen, each with a link to the list without it. */
export function chosenLinks(drawing: Drawing, chosen: Chosen): Markup | '' {
  const {reader, activity} = drawing
  const {say, terms} = reader
  const {q, from, until, near, by} = chosen
  const district = activity.districts?.find(({id}) => id === by)
  const without = (...names: string[]): Chosen =>
    Object.fromEntries(Object.entries(chosen).filter(([name]) => !names.includes(name)))
  const all: {words: Markup | string; rest: Chosen}[] = [
    ...(q ? [{words: say.say(terms.collection.words, {words: q}), rest: without('q')}] : []),
    ...facetNames.flatMap((name) =>
      valuesOf(chosen, name).map((value, _, values) => {
        const others = values.filter((one) => one !== value).join()
        return {
          words: wordsOf(drawing, name, value),
          rest: {...without(name), ...(others && {[name]: others})},
        }
      }),
    ),
    ...(from ? [{words: say.say(terms.collection.from, {day: say.day(from)}), rest: without('from')}] : []),
    ...(until
      ? [{words: say.say(terms.collection.until, {day: say.day(until)}), rest: without('until')}]
      : []),
    ...(near
      ? [
          {
            words: district
              ? say.say(terms.collection.near.byDistrict, {district: reader.plain(district.text)})
              : terms.collection.near.byPosition,
            rest: without('sort', 'near', 'by'),
          },
        ]
      : []),
  ]
  return linksOfChosen(
    terms.collection,
    all.map(({words, rest}) => ({words, address: listAddress(drawing, rest)})),
    listAddress(drawing, {}),
  )
}
