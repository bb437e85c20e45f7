import type {Page} from 'playwright-core'

/** Answers everything that a survey shows. */
export async function answerStep(page: Page): Promise<void> {
  await answer(page, 1, false)
}

/** Answers everything on so many steps of a survey and goes on, as fast as the element draws. */
export async function answerPages(page: Page, steps: number): Promise<void> {
  await answer(page, steps, true)
}

async function answer(page: Page, steps: number, isGoingOn: boolean): Promise<void> {
  await page.evaluate(
    async ([times, goesOn]) => {
      const survey = document.querySelector<HTMLElement & {updateComplete: Promise<void>}>('saha-survey')
      const root = survey?.shadowRoot
      if (!survey || !root) throw new Error('There is no survey on the page.')
      for (let step = 0; step < times; step++) {
        for (const question of root.querySelectorAll('.question')) {
          const field = question.querySelector<HTMLInputElement>('input')
          if (!field) throw new Error('A question has no field.')
          if (field.type === 'text') {
            field.value = field.inputMode === 'numeric' ? '7' : 'شجرة'
            field.dispatchEvent(new Event('input', {bubbles: true, composed: true}))
          } else if (!field.checked) field.click()
          await survey.updateComplete
        }
        if (goesOn) root.querySelector<HTMLElement>('[part="next"]')?.click()
        await survey.updateComplete
        if (root.querySelector('.error')) throw new Error('A step was not answered rightly.')
      }
    },
    [steps, isGoingOn] as const,
  )
}
