/** Saha's own file of ideas, as it comes in. */
import type {FileIdea, IdeasFile} from '@saha/contract'
import {momentIn} from '../comments/moments.ts'
import type {ForeignIdea} from './foreign-idea.ts'
import type {IdeaAccount} from './idea-account.ts'

/** @param file as the contract has it. */
export function readOwnIdeas({ideas}: IdeasFile, account: IdeaAccount): ForeignIdea[] {
  account.read += ideas.length
  return ideas.map((idea, at) => {
    const where = `ideas[${at}]`
    if (idea.photos && idea.photos.length > 0) account.add('photos-dropped', where)
    return read(idea, where)
  })
}

function read(idea: FileIdea, where: string): ForeignIdea {
  const {id, title = '', text = '', name = '', at = '', category = '', status = '', tags = []} = idea
  const {place, supports, number, state, hidden, fields, steps = [], duplicateOf, group} = idea
  return {
    where,
    id,
    title,
    text,
    name,
    at: momentIn(at),
    isDay: false,
    supports,
    category,
    status,
    tags,
    place: place && {is: 'own', place},
    own: {
      number,
      state,
      hidden,
      fields,
      steps,
      duplicateOf,
      group,
      edited: idea.edited === true,
      redacted: idea.redacted === true,
    },
  }
}
