import {Asides} from '../kit/asides.ts'
import type {Host} from '../kit/reader.ts'
import type {GateShown} from './gate.ts'
import {gateShowers} from './showers.ts'

const gates = new WeakMap<Host, Asides<GateShown>>()

/** Asks for the code of an invitation where this browser has not been let in; where it has, says so quietly. */
export function gateAt(shown: GateShown): unknown {
  const {host} = shown.view
  const gate = gates.get(host) ?? new Asides(host, gateShowers)
  gates.set(host, gate)
  return gate.render(shown)
}
