import type {CommentsSettings, MunicipalMap} from '@saha/contract'
import type {DefinitionFinding} from './finding.ts'

/** Whether the settings of a thread fit each other and the map. @param path of the settings in the file. */
export function checkThread(
  {guestbook, moderation, opinions, places, votes}: CommentsSettings,
  map: MunicipalMap | undefined,
  path: string,
): DefinitionFinding[] {
  const findings: DefinitionFinding[] = []
  if (guestbook && moderation !== 'before')
    findings.push({path: `${path}.moderation`, expected: 'before: entries in a guestbook all wait'})
  if (opinions && votes !== 'none')
    findings.push({path: `${path}.votes`, expected: 'none: statements are agreed to or not instead'})
  if (places && !map)
    findings.push({path: `${path}.places`, expected: 'municipality.map: comments may name places on it'})
  return findings
}
