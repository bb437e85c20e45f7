/** Pictures of options. */
import type {Survey} from '@saha/contract'

/** An option's picture, and where its file name stands in the survey, such as `pages[0].questions[1].options[0].image.file`. */
export interface NamedImage {
  file: string
  path: string
}

/** Every option of a survey that has a picture, in the order of the survey. */
export function optionImages({pages}: Survey): NamedImage[] {
  return pages.flatMap(({questions}, page) =>
    questions.flatMap((question, at) => {
      if (question.type !== 'single' && question.type !== 'multiple') return []
      return question.options.flatMap(({image}, option) =>
        image
          ? [{file: image.file, path: `pages[${page}].questions[${at}].options[${option}].image.file`}]
          : [],
      )
    }),
  )
}
