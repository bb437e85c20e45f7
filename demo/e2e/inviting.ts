/** A consultation of the demonstration to which people are invited by letter. */
import {writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import definition from '../definition.json' with {type: 'json'}
import type {Town} from './town.ts'

/** The survey about the library: open now, and for those invited alone. */
export async function inviteToLibrary(town: Town): Promise<void> {
  const {municipality, ...others} = structuredClone(definition)
  const library = others.consultations.find(({id}) => id === 'new-library')
  const consultation = {
    ...library,
    opens: '2026-09-01T08:00:00+03:00',
    activities: library?.activities.map((activity) => ({...activity, level: 'invitation'})),
  }
  municipality.origins.push(new URL(town.site).origin)
  const file = join(tmpdir(), `saha-library-${process.pid}.json`)
  await writeFile(file, JSON.stringify({...others, municipality, consultations: [consultation]}))
  await town.command('import', file)
}
