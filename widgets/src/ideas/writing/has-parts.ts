import type {Author} from './author.ts'

/** Whether a collection asks for more than the first fields of the form. */
export const hasParts = ({desk}: Author): boolean => {
  const {tags, place, photos, fields} = desk.view.activity.ideas
  return Boolean(tags || place || photos || fields)
}
