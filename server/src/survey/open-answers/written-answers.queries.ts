import type {AnswerableQuestion, Survey, Text} from '@saha/contract'
import {answerableQuestions, ownAnswer, ownWords, pipeableBefore, withGaps} from '@saha/domain'
import type {SourceText, TextSource} from '../../referring/text-source.ts'
import {readWordings, wordingName} from './stored-answers.queries.ts'

/**
 * Open answers that moderators have let through, question by question. Nothing tells what else somebody answered. They can
 * be quoted where the survey that somebody answered said so.
 */
export const writtenAnswers: TextSource = {
  kind: 'survey',
  isPrivate: true,
  placesIn: (activity) => {
    if (activity.kind !== 'survey' || !activity.survey.reviewTexts) return []
    const {survey} = activity
    return answerableQuestions(survey)
      .filter(isWritten)
      .map((question) => ({question: question.id, text: withoutEarlier(survey, question)}))
  },
  read: async (db, {activity, question}, only) => {
    if (only?.length === 0) return []
    const wordings = await readWordings(db, [activity])
    const asked = new Map(
      [...wordings].map(([name, survey]) => [
        name,
        {survey, question: answerableQuestions(survey).find(({id}) => id === question)},
      ]),
    )
    const rows = await db
      .selectFrom('open_answers')
      .innerJoin('survey_response', 'survey_response.id', 'open_answers.response')
      .select(['open_answers.item', 'survey_response.version', 'survey_response.answers'])
      .where('open_answers.activity', '=', activity)
      .where('open_answers.state', '=', 'published')
      .$if(only !== undefined, (query) => query.where('open_answers.item', 'in', only ?? []))
      .orderBy('open_answers.item')
      .execute()
    return rows.flatMap(({item, version, answers}): SourceText[] => {
      const wording = asked.get(wordingName({activity, version}))
      if (!wording?.question || !isWritten(wording.question)) return []
      const answer = ownAnswer(JSON.parse(answers), question)
      const words = answer ? ownWords(wording.question, answer) : undefined
      if (!words) return []
      return [{text: item, words, author: item, isQuotable: wording.survey.quoteTexts === true}]
    })
  },
}

function isWritten({type}: AnswerableQuestion): boolean {
  return type === 'short-text' || type === 'long-text'
}

function withoutEarlier(survey: Survey, {id, text}: {id: string; text: Text}): Text {
  const earlier = pipeableBefore(survey, id)
  return Object.fromEntries(
    Object.entries(text).map(([language, words]) => [language, withGaps(words, earlier)]),
  )
}
