/** What a survey reaches: conditions that decide nothing, pages nobody sees, ways that end too soon. */
import type {Condition} from '@saha/contract'
import {canHold, type Patience} from './can-hold.ts'
import {finding, type PathFinding} from './path-finding.ts'
import type {PlacedCondition, SurveyPlan} from './survey-plan.ts'

/** What a condition comes to, whatever is answered. */
type Outcome = 'never' | 'always' | 'sometimes'

/**
 * Finds what no answers reach. Sound but not complete: what is found is so; a search that takes too long finds nothing.
 *
 * @param plan of a survey whose conditions and jumps lead to what there is, and only forward.
 */
export function checkReach(plan: SurveyPlan, patience: Patience): PathFinding[] {
  const outcomes = new Map(plan.conditions.map((placed) => [placed.path, outcomeOf(plan, placed, patience)]))
  const {reached, untaken, lastStop} = walk(plan, outcomes)
  return [
    ...plan.conditions.flatMap((placed) => findingOf(placed, outcomes.get(placed.path) ?? 'sometimes')),
    ...untaken,
    ...unreached(plan, reached, lastStop),
  ]
}

function outcomeOf(plan: SurveyPlan, placed: PlacedCondition, patience: Patience): Outcome {
  const around = conditionsAround(plan, placed)
  if (canHold(plan, placed, [...around, placed.condition], patience) === 'no') return 'never'
  const opposite: Condition = {not: placed.condition}
  return canHold(plan, placed, [...around, opposite], patience) === 'no' ? 'always' : 'sometimes'
}

// What holds wherever a condition is asked: its page is shown, and no jump before it was taken.
function conditionsAround({survey}: SurveyPlan, {decides, page, path}: PlacedCondition): Condition[] {
  const here = survey.pages[page]
  const shown = here?.showIf && decides !== 'page' ? [here.showIf] : []
  if (decides !== 'jump') return shown
  const passed = here?.next?.filter((_, at) => at < Number(/next\[(\d+)\]/.exec(path)?.[1])) ?? []
  return [...shown, ...passed.flatMap((jump) => (jump.if ? [{not: jump.if}] : []))]
}

function findingOf({path, decides, name}: PlacedCondition, outcome: Outcome): PathFinding[] {
  if (outcome === 'always') return [finding(path, 'always-holds', name)]
  if (outcome === 'sometimes' || decides === 'page') return []
  if (decides === 'question') return [finding(path.replace(/\.showIf$/, ''), 'unreachable-question', name)]
  return [finding(path, 'never-holds', name)]
}

interface Walk {
  /** Positions of pages that some way shows. */
  reached: ReadonlySet<number>
  untaken: PathFinding[]
  /** Path of the last jump that sends everybody away, for pages that are not reached. */
  lastStop: string | undefined
}

function walk({survey}: SurveyPlan, outcomes: ReadonlyMap<string, Outcome>): Walk {
  const arrived = new Set([0])
  const reached = new Set<number>()
  const untaken: PathFinding[] = []
  let lastStop: string | undefined
  survey.pages.forEach((page, at) => {
    if (!arrived.has(at)) return
    const shown = page.showIf ? outcomes.get(`pages[${at}].showIf`) : 'always'
    if (shown !== 'always') arrived.add(at + 1)
    if (shown === 'never') return
    reached.add(at)
    let isTaken = false
    page.next?.forEach((jump, position) => {
      const path = `pages[${at}].next[${position}]`
      if (isTaken) untaken.push(finding(path, 'never-taken', page.id))
      const outcome = jump.if ? outcomes.get(`${path}.if`) : 'always'
      if (isTaken || outcome === 'never') return
      if ('to' in jump) arrived.add(survey.pages.findIndex(({id}) => id === jump.to))
      isTaken = outcome === 'always'
      if (isTaken && shown === 'always') lastStop = path
    })
    if (!isTaken) arrived.add(at + 1)
  })
  return {reached, untaken, lastStop}
}

function unreached(
  {survey}: SurveyPlan,
  reached: ReadonlySet<number>,
  lastStop: string | undefined,
): PathFinding[] {
  const pages = survey.pages.flatMap((page, at) => (reached.has(at) ? [] : [{page, at}]))
  const findings = pages.map(({page, at}) =>
    finding(`pages[${at}]`, 'unreachable-page', page.id, ...page.questions.map(({id}) => id)),
  )
  // The end of every way, if it lies before pages that no other way shows.
  const isCutOff = lastStop !== undefined && pages.some(({at}) => at === survey.pages.length - 1)
  const first = pages[0]
  if (isCutOff && first) findings.push(finding(lastStop ?? '', 'dead-end', first.page.id))
  return findings
}
