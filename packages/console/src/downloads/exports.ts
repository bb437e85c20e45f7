import {callStaff, StaffRefusedError} from '@saha/client/call-staff'
import type {ExportJob} from '@saha/contract'
import {staffPathOf} from '@saha/contract/routes'
import {nothing, type PropertyValues, type TemplateResult} from 'lit'
import {property, state} from 'lit/decorators.js'
import {ConsolePart} from '../kit/console-part.ts'
import {endSession} from '../kit/end-session.ts'
import type {Place} from '../kit/place.ts'
import {server} from '../kit/server.ts'
import {exportsList} from './exports-list.ts'

/** Milliseconds between two looks at files that are being made. */
const pause = 1_000

/**
 * Large files that the reader has asked for: how far they are, and where they are fetched. Nothing where there are none.
 *
 * @fires signed-out - The session has ended.
 */
export class ConsoleExports extends ConsolePart {
  @property({attribute: false}) place!: Place

  /** Id of the activity. */
  @property() activity = ''

  /** How many files were asked for on this page: another number is a reason to look again. */
  @property({type: Number}) asked = 0

  @state() private jobs: readonly ExportJob[] = []

  private timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.timer)
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('asked') || changed.has('activity')) void this.read()
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.jobs.length === 0) return nothing
    return exportsList(this.reader, this.jobs, {addressOf: this.addressOf, remove: this.removeFile})
  }

  private readonly addressOf = ({job}: ExportJob) =>
    server + staffPathOf('readExportFile', {...this.address, job})

  private readonly removeFile = async ({job}: ExportJob) => {
    try {
      await callStaff(server, 'removeExport', {...this.address, job})
    } catch (error) {
      this.fail(error)
    }
    await this.read()
  }

  private async read(): Promise<void> {
    clearTimeout(this.timer)
    try {
      this.jobs = (await callStaff(server, 'readExports', this.address)).jobs
    } catch (error) {
      this.fail(error)
    }
    const isMaking = this.jobs.some(({state: is}) => is === 'waiting' || is === 'running')
    if (isMaking && this.isConnected) this.timer = setTimeout(() => void this.read(), pause)
  }

  /** What is known stays on the screen: the next look may succeed. */
  private fail(error: unknown): void {
    if (error instanceof StaffRefusedError && error.code === 'signed-out') endSession(this)
  }

  private get address() {
    return {municipality: this.place.municipality, activity: this.activity}
  }
}
