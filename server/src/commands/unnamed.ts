const nobody: Readonly<Record<string, string>> = {
  ar: 'بلا اسم',
  en: 'No name',
  es: 'Sin nombre',
  fr: 'Sans nom',
}

/** What stands where somebody wrote elsewhere without a name. @param language main one of the municipality. */
export function unnamedIn(language = 'en'): string {
  return nobody[language.split('-')[0] ?? ''] ?? 'No name'
}
