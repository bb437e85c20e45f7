/** Words of a report about surveys and their questions. */
import type {ReportWords, Text} from '@saha/contract'

/** What is said of a survey, or of one of its questions. */
export function commentOn({comments}: ReportWords, activity: string, question?: string): Text | undefined {
  return comments.find((one) => one.activity === activity && one.question === question)?.words
}

/** The same words, with another text about a survey or one of its questions. */
export function changeComment(
  words: ReportWords,
  {activity, question, words: text}: {activity: string; question?: string | undefined; words: Text},
): ReportWords {
  const others = words.comments.filter((one) => one.activity !== activity || one.question !== question)
  return {
    ...words,
    comments: [...others, {activity, ...(question !== undefined && {question}), words: text}],
  }
}

/** Texts that were emptied are absent. */
export function withoutEmpty({comments, ...parts}: ReportWords): ReportWords {
  const isSaid = (text: Text | undefined) => text !== undefined && Object.keys(text).length > 0
  return {
    ...Object.fromEntries(Object.entries(parts).filter(([, text]) => isSaid(text))),
    comments: comments.filter(({words}) => isSaid(words)),
  }
}
