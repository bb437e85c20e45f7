/** Words of offices that citizens stumble over, and what to write instead. */
import {arabicJargon} from './ar.ts'
import {englishJargon} from './en.ts'
import type {Jargon} from './entry.ts'

/** By language. A municipality will miss some words, and may keep one that its people know: these are hints. */
export const jargon: Readonly<Record<string, readonly Jargon[]>> = {ar: arabicJargon, en: englishJargon}
