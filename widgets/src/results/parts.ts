/** What not every result and not every reader needs: each part, with its words, is fetched where it is first shown. */
import {Asides} from '../kit/asides.ts'
import type {Host} from '../kit/reader.ts'
import {accountShowers} from './account/showers.ts'
import {breakdownShowers} from './breakdowns/showers.ts'
import {chartShowers} from './charts/showers.ts'
import {findingsShowers} from './findings/showers.ts'
import {kindShowers} from './kinds/showers.ts'
import {takingPartShowers} from './taking-part/showers.ts'
import {tooFewShowers} from './too-few/showers.ts'
import {opinionShowers} from './opinions/showers.ts'

export class Parts {
  readonly kinds
  readonly charts
  readonly breakdowns
  readonly account
  readonly takingPart
  readonly tooFew
  readonly opinions
  readonly findings

  constructor(host: Host) {
    this.kinds = new Asides(host, kindShowers)
    this.charts = new Asides(host, chartShowers)
    this.breakdowns = new Asides(host, breakdownShowers)
    this.account = new Asides(host, accountShowers)
    this.takingPart = new Asides(host, takingPartShowers)
    this.tooFew = new Asides(host, tooFewShowers)
    this.opinions = new Asides(host, opinionShowers)
    this.findings = new Asides(host, findingsShowers)
  }
}
