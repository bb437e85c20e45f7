import type {Sentence} from '../message.ts'

/** What is said of one idea, whole. */
export interface WholeIdeaTerms {
  by: Sentence<'name'>
  edited: string
  /** Moderators took personal data out. */
  redacted: string
  /** Of a photo, where nobody has said what it shows. */
  photo: Sentence<'number'>
  category: string
  tags: string
  place: {
    title: string
    /** What was drawn. */
    point: string
    line: string
    area: string
    /** Opens the map. */
    onMap: string
    /** Of the map, for those who do not see it. */
    inDistrict: Sentence<'district'>
    drawn: string
    /** The map did not arrive. */
    unavailable: string
  }
  /** The municipality has put it together with others. */
  group: string
  /** Over how it stands and what was done with it. */
  steps: string
  /** Of a step that changes no status. */
  answer: string
  /** Leads to where the decision stands. */
  decision: string
  /** Opens what the municipality means by each status. */
  meanings: string
  /** Over the idea that proposes the same, and says that support belongs there. */
  duplicateOf: string
  supportThere: string
  /** Over ideas that propose the same as this one. */
  duplicates: string
  together: Sentence<'supports'>
  share: string
  copied: string
  link: string
  report: string
  /** What becomes of it, for feed readers. */
  feed: string
  /** Over the thread. */
  comments: string
  /** In the place of an idea that is not shown. `reason` is one of `ReasonsTerms`. */
  gone: {withdrawn: string; held: string; hidden: Sentence<'reason' | 'day'>}
  /** There is no idea of this number. */
  unknown: {title: string; text: string}
}
