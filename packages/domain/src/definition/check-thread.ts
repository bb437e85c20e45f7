import type {CommentsSettings, MunicipalMap} from '@saha/contract'
import type {DefinitionFinding} from './finding.ts'

/** Whether the settings of a thread fit each other and the map. @param path of the settings in the file. */
export function checkThread(
  {guestbook, moderation, places}: CommentsSettings,
  map: MunicipalMap | undefined,
  path: string,
): DefinitionFinding[] {
  const findings: DefinitionFinding[] = []
  if (guestbook && moderation !== 'before')
    findings.push({path: `${path}.moderation`, expected: 'before: entries in a guestbook all wait'})
  if (places && !map)
    findings.push({path: `${path}.places`, expected: 'municipality.map: comments may name places on it'})
  return findings
}
