import {cleanComment} from '@saha/domain/comments/clean-comment'

/** Whether anything is left of a text once what nobody sees has been taken out of it. */
export const isReadable = (text: string): boolean => cleanComment(text) !== ''
