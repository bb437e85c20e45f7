/** What is stored of the reading of texts, column by column: see `columns`. */
import {defined, published, response, type Columns} from './kept.ts'

const place = {activity: 'which texts they are', question: 'which of the questions of a survey'} as const

export const codingColumns: Pick<
  Columns,
  'coding_place' | 'text_reading' | 'text_quotation' | 'finding' | 'finding_text'
> = {
  coding_place: {
    activity: defined(place.activity),
    question: defined(place.question),
    revision: defined('keeps two who write at once from losing each other’s tags'),
    tags: defined('what the texts can be about'),
    left_out: defined('words that are not published, such as names'),
  },
  text_reading: {
    activity: response(place.activity),
    question: response(place.question),
    text: response('which text was read; goes with the text when that is withdrawn'),
    part: response('keeps apart two who read without knowing of each other, and what was settled'),
    mark: response('tells that other words have taken the place of those that were read'),
    reader: response('keeps one person from being both readers'),
    tags: response('what the text is about'),
  },
  text_quotation: {
    activity: response(place.activity),
    question: response(place.question),
    text: response('which text is quoted; goes with the text when that is withdrawn'),
    words: response('the sentence that is published'),
    position: response('the order in which they are shown'),
    since: response('when it was first published'),
  },
  finding: {
    activity: published(place.activity),
    question: published(place.question),
    number: published('tells publications apart'),
    at: published('when it was published'),
    hash: published('lets anybody check that it is what was published'),
    content: published('what readers see; of the newest publication alone'),
  },
  finding_text: {
    activity: response(place.activity),
    question: response(place.question),
    mark: response(
      'tells how many texts have come and gone since words were published; nobody can read it back',
    ),
  },
}
