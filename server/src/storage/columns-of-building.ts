/** What is stored of consultations that are being built, column by column: see `columns`. */
import {defined, type Columns} from './kept.ts'

export const buildingColumns: Pick<Columns, 'consultation_draft' | 'draft_image' | 'consultation_version'> = {
  consultation_draft: {
    municipality: defined('whose consultation it is'),
    consultation: defined('which consultation it is'),
    revision: defined('tells when somebody else has changed it'),
    content: defined('what its editors have written'),
    outline: defined('title, dates and activities, for lists'),
    base: defined('what was published before they began: tells what they changed'),
    changed_by: defined('tells colleagues whom to ask'),
    changed_at: defined('tells colleagues how new it is'),
    logged_at: defined('keeps the log of an hour of writing short'),
  },
  draft_image: {
    municipality: defined('whose draft it is'),
    consultation: defined('which draft it is'),
    file: defined('what its options call the picture'),
    image: defined('the picture'),
  },
  consultation_version: {
    municipality: defined('whose consultation it is'),
    consultation: defined('which consultation it is'),
    number: defined('names the version'),
    at: defined('when it was published'),
    content: defined('what citizens were told and asked'),
    changes: defined('what it changed'),
  },
}
