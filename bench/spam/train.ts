/** Makes the base model of the spam defence anew, from the training part of the corpus: `node bench/spam/train.ts`. */
import {packModel} from '@saha/domain/spam/packed-model'
import {trainingTexts} from '@saha/domain/spam/test-kit/corpus'
import {learnCorpus} from '@saha/domain/spam/test-kit/learn-corpus'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

const file = join(import.meta.dirname, '../../packages/domain/src/spam/base-model.json')
const {letters, words} = learnCorpus(trainingTexts)
writeFileSync(file, `${JSON.stringify({letters: packModel(letters), words: packModel(words)}, null, 2)}\n`)
console.log(`${trainingTexts.length} texts are in ${file}.`)
