import {StoredPhoto} from '@saha/contract'
import {expect, test} from 'vitest'
import {harmless} from '../export/csv.ts'
import {newPhoto, photoFile} from './photo-file.ts'

test('a photo never has a name that a spreadsheet would take for a formula', () => {
  const drawn = [Buffer.alloc(16, 0xfb), Buffer.alloc(16, 0x1f)]

  const photo = newPhoto(() => drawn.shift() ?? Buffer.alloc(16))

  expect(Buffer.alloc(16, 0xfb).toString('base64url')).toMatch(/^-/)
  expect(photo).toBe(Buffer.alloc(16, 0x1f).toString('base64url'))
  expect(StoredPhoto.safeParse({photo}).success).toBe(true)
  expect(harmless(photoFile(photo))).toBe(photoFile(photo))
})
