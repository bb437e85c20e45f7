import {CommentId} from '@saha/contract'
import {
  firstPage,
  nameOfPage,
  readPageQuery,
  type AskedPage,
  type PageQuery,
} from '../../comments/asked-page.ts'
import {Refusal} from '../../refusal.ts'

/** What of a thread its hosted page shows. */
export type AskedView =
  | {is: 'page'; page: AskedPage; query: PageQuery}
  /** One comment, and what is around it. */
  | {is: 'context'; comment: string}

/**
 * Understands the query of a hosted page: as that of the thread itself, but `page` for its cursor, and `comment`. An
 * address that somebody has mangled leads to the first page: people read it, not programs.
 */
export function readView({comment, page: cursor, sort, side, under}: PageQuery): AskedView {
  if (comment !== undefined && CommentId.safeParse(comment).success) return {is: 'context', comment}
  try {
    const query = {
      ...(sort && {sort}),
      ...(side && {side}),
      ...(under && {under}),
      ...(cursor && {cursor}),
    }
    return {is: 'page', page: readPageQuery(query), query}
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {is: 'page', page: firstPage, query: {}}
  }
}

/** One spelling for each view. */
export function nameOfView(view: AskedView): string {
  return view.is === 'context' ? `comment ${view.comment}` : nameOfPage(view.page)
}
