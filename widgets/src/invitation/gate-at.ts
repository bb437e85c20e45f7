import {isOfPass} from '@saha/client/pass'
import {Asides} from '../kit/asides.ts'
import type {Host} from '../kit/reader.ts'
import type {GateShown} from './gate.ts'
import {gateShowers} from './showers.ts'

const gates = new WeakMap<Host, Asides<GateShown>>()

/** Asks for the code of an invitation where this browser has not been let in; where it has, says so quietly. */
export function gateAt(shown: GateShown): unknown {
  const {host} = shown.view
  const gate = gates.get(host) ?? openGate(host)
  gates.set(host, gate)
  return gate.render(shown)
}

/** Drawn again when another tab of this browser is let in, or loses its pass: nobody enters a code twice. */
function openGate(host: Host): Asides<GateShown> {
  const hear = ({key}: StorageEvent) => isOfPass(key) && host.requestUpdate()
  const hostConnected = () => addEventListener('storage', hear)
  host.addController({hostConnected, hostDisconnected: () => removeEventListener('storage', hear)})
  hostConnected()
  return new Asides(host, gateShowers)
}
