/**
 * Ranges that a reader can work out: a two-way table whose margins are known is a flow from rows to columns, and what is
 * left open in it are the cycles along which people could be moved without changing anything that is published.
 */

/** A number of people that a reader knows to lie between two others. */
export interface Arc {
  from: number
  to: number
  /** People, as counted. */
  people: number
  /** Fewest and most people, as far as what is published about this number alone tells. */
  least: number
  most: number
  /** Which number of the single questions it is, where these withhold it and several tables tell of it. */
  name?: string
}

/**
 * How far the people of one arc could be fewer or more, the others given way within their own bounds: exact for flows
 * (Cox, Network Models for Complementary Cell Suppression, JASA 90, 1995; Ahuja, Magnanti, Orlin, Network Flows, 1993,
 * section 6.5: the largest flow back along the residual arcs).
 *
 * @param arcs of a network in which the counted numbers are in balance.
 * @param enough looks no further than this many people in each direction.
 */
export function rangeOfArc(arcs: readonly Arc[], arc: Arc, enough: number): {least: number; most: number} {
  const up = Math.min(enough, arc.most - arc.people)
  const down = Math.min(enough, arc.people - arc.least)
  return {
    least: arc.people - flowBetween(arcs, arc, arc.from, arc.to, down),
    most: arc.people + flowBetween(arcs, arc, arc.to, arc.from, up),
  }
}

interface Step {
  arc: Arc
  isForward: boolean
}

function flowBetween(arcs: readonly Arc[], without: Arc, start: number, end: number, wanted: number): number {
  const moved = new Map<Arc, number>()
  const peopleOf = (arc: Arc) => arc.people + (moved.get(arc) ?? 0)
  const roomOf = ({arc, isForward}: Step) =>
    isForward ? arc.most - peopleOf(arc) : peopleOf(arc) - arc.least
  const steps = stepsFrom(arcs, without)
  let flow = 0
  while (flow < wanted) {
    const path = shortestPath(steps, roomOf, start, end)
    if (!path) break
    const people = Math.min(wanted - flow, ...path.map(roomOf))
    for (const {arc, isForward} of path)
      moved.set(arc, (moved.get(arc) ?? 0) + (isForward ? people : -people))
    flow += people
  }
  return flow
}

function stepsFrom(arcs: readonly Arc[], without: Arc): Map<number, Step[]> {
  const steps = new Map<number, Step[]>()
  const add = (node: number, step: Step) => {
    const others = steps.get(node)
    if (others) others.push(step)
    else steps.set(node, [step])
  }
  for (const arc of arcs) {
    if (arc === without || arc.least === arc.most) continue
    add(arc.from, {arc, isForward: true})
    add(arc.to, {arc, isForward: false})
  }
  return steps
}

function shortestPath(
  steps: ReadonlyMap<number, readonly Step[]>,
  roomOf: (step: Step) => number,
  start: number,
  end: number,
): Step[] | undefined {
  const paths = new Map<number, Step[]>([[start, []]])
  for (const [node, path] of paths) {
    if (node === end) return path
    for (const step of steps.get(node) ?? []) {
      const next = step.isForward ? step.arc.to : step.arc.from
      if (!paths.has(next) && roomOf(step) > 0) paths.set(next, [...path, step])
    }
  }
  return undefined
}
