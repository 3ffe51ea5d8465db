import { expect, it } from 'vitest'
import { arabic } from '../../knowledge/languages/ar/index.ts'
import { isOutletName } from './outlet-name.ts'

it.each([
  ['almanara.example', 'المنارة', true],
  ['www.elfadjr-aljadid.example', 'الفجر', true],
  ['echorouk.example', 'الشروق', true],
  ['ennahar.example', 'النهار', true],
  ['assabah.example', 'الصباح', true],
  ['alghad.example', 'الغد', true],
  ['almanara.example', 'المنار الجديد', false],
  ['alghad.example', 'الغيث', false],
  // Too few consonants to tell by.
  ['aya.example', 'هي', false],
])('%s is printed as %s: %s', (id, printed, own) => {
  expect(isOutletName({ id, name: id }, printed, arabic.letters)).toBe(own)
})

it('is the name that the pages give, with a word behind it', () => {
  expect(isOutletName({ id: 'x.example', name: 'نهر القمح' }, 'نهر القمح الإلكترونية', arabic.letters)).toBe(true)
  expect(isOutletName({ id: 'x.example', name: 'نهر القمح' }, 'نهر القمر', arabic.letters)).toBe(false)
})
