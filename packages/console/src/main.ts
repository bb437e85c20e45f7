/** The console, at `/console/`. */
import {defineElements} from './elements.ts'
import {openInChosenLanguage} from './kit/language-choice.ts'

openInChosenLanguage()
defineElements()
