import type {Idea, IdeaStep, ShownIdeas} from '@saha/contract'
import {wordsIn} from '@saha/domain/text/words-in'
import {isolate} from '@saha/i18n'
import type {NewIdea} from '../../ideas/newest-ideas.ts'
import type {PageReader} from '../page-reader.ts'
import type {Entry, Feed} from './atom.ts'

type Shown = Omit<ShownIdeas, 'state'>

const urnOf = ({municipality, id}: Shown) => `urn:saha:ideas:${municipality.id}/${id}`

/** The newest ideas of a collection. @param pageOf address of an idea on the web, by its number. */
export function newIdeasFeed(
  shown: Shown,
  ideas: readonly NewIdea[],
  reader: PageReader,
  pageOf: (idea: number) => string,
): Feed {
  return {
    id: urnOf(shown),
    title: reader.plain(shown.title),
    municipality: shown.municipality,
    since: shown.consultation.opens,
    entries: ideas.map(({idea, hour, title, name, text}) => ({
      id: `${urnOf(shown)}:${idea}`,
      title,
      author: isolate(name),
      at: hour,
      content: text,
      page: pageOf(idea),
    })),
  }
}

/** What was done with one idea and answered to it, and at the end how it began. Of one that is gone, nothing but that. */
export function ideaFeed(
  shown: Shown,
  idea: Idea,
  reader: PageReader,
  pageOf: (idea: number) => string,
): Feed {
  const {terms, say} = reader
  const {idea: number, hour, title, text = '', name = '', steps, gone} = idea
  const urn = `${urnOf(shown)}:${number}`
  const called = say.say(terms.ideas.number, {number})
  const page = pageOf(number)
  const handedIn: Entry = {
    id: urn,
    title: terms.hosted.ideas.handedIn,
    author: isolate(name),
    at: hour,
    content: text,
    page,
  }
  const done = steps.map((step, at) => ({
    ...stepEntry(shown, step, reader),
    id: `${urn}:step-${at + 1}`,
    // Steps have a day, which may have begun before the idea came.
    at: laterOf(`${step.day}T00:00:00.000Z`, hour),
    page,
  }))
  return {
    id: `${urn}:steps`,
    title: title === undefined ? called : `${called}: ${isolate(title)}`,
    municipality: shown.municipality,
    since: hour,
    entries: gone ? [] : [...done.toReversed(), handedIn],
  }
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other
}

/** In the words of the office; else what the status means. */
function stepEntry(
  {statuses, municipality}: Shown,
  {status: id, office, text, link}: IdeaStep,
  {language, plain, terms}: PageReader,
): Pick<Entry, 'title' | 'author' | 'content' | 'language' | 'related'> {
  const status = statuses.find((one) => one.id === id)
  const said = text ?? status?.meaning
  const found = said && wordsIn(said, language, municipality.languages)
  return {
    title: status ? plain(status.text) : terms.wholeIdea.answer,
    author: isolate(plain(office)),
    content: found?.words ?? '',
    ...(found && {language: found.language}),
    related: link,
  }
}
