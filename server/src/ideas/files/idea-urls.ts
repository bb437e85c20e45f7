import type {IdeasRecord} from '../../activities/activities.queries.ts'

/** Where everybody can read an idea, by its number. @param publicUrl address of the server, without a slash at the end. */
export function ideaUrls(
  publicUrl: string,
  {shown}: Pick<IdeasRecord, 'shown'>,
  language: string,
): (number: number) => string {
  const page = `${publicUrl}/embed/${shown.municipality.id}/${shown.id}?lang=${language}`
  return (number) => `${page}&idea=${number}#saha-idea-${number}`
}
