import type {WaitReason} from '@saha/contract'
import {Asides} from '../../kit/asides.ts'
import {addingShowers} from '../attach/adding-showers.ts'
import type {AddingShown} from '../attach/adding.ts'
import type {OwnShown} from '../own/own.ts'
import {ownShowers} from '../own/showers.ts'
import type {Author} from './author.ts'
import type {RefusalShown} from './refusals/refusal.ts'
import {refusalShowers} from './refusals/showers.ts'
import type {ReportShown} from './reports/report.ts'
import {reportShowers} from './reports/showers.ts'
import {waitsShowers} from '../../contributing/waits/showers.ts'

/** What not everybody needs who writes. */
interface Rarer {
  own: Asides<OwnShown>
  reports: Asides<ReportShown>
  refusals: Asides<RefusalShown>
  additions: Asides<AddingShown>
  waits: Asides<readonly WaitReason[]>
}

const rarers = new WeakMap<Author, Rarer>()

export function rarerOf(author: Author): Rarer {
  const {host} = author.desk.view
  const rarer = rarers.get(author) ?? {
    own: new Asides(host, ownShowers),
    reports: new Asides(host, reportShowers),
    refusals: new Asides(host, refusalShowers),
    additions: new Asides(host, addingShowers),
    waits: new Asides(host, waitsShowers),
  }
  rarers.set(author, rarer)
  return rarer
}
