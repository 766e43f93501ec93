import { expect, it } from 'vitest'
import { chairDativeOf, emptyOffice, executiveGenitiveOf, officeSchema } from '#shared/model/office'

it.each([
  ['Przewodnicząca Rady Miasta', '', 'Przewodniczącej Rady Miasta'],
  ['Przewodniczący Rady', '', 'Przewodniczącemu Rady'],
  ['Wiceprzewodnicząca Rady', '', 'Wiceprzewodniczącej Rady'],
  ['Starsza Radnych', '', 'Przewodniczącemu Rady'],
  ['Przewodniczący Rady', undefined, 'Przewodniczącemu Rady'],
  ['Przewodniczący Rady', 'Pani Przewodniczącej Rady', 'Pani Przewodniczącej Rady'],
])('the post „%s” with the dative „%s” is said to as „%s”', (chairPost, chairDative, said) => {
  expect(chairDativeOf({ chairPost, chairDative })).toBe(said)
})

it('an office stored, and settings typed, before the dative was asked for stay as they are', () => {
  expect(officeSchema.parse(emptyOffice)).toEqual(emptyOffice)
  expect(officeSchema.partial().parse({ address: 'Rynek 1' })).toEqual({ address: 'Rynek 1' })
})

it.each([
  ['Wójt', 'Wójta'],
  ['Burmistrz Miasta i Gminy', 'Burmistrza Miasta i Gminy'],
  ['Prezydent Miasta', 'Prezydenta Miasta'],
  ['Zarządca', ''],
  ['', ''],
])('on the motion of „%s” is said as „%s”', (executivePost, said) => {
  expect(executiveGenitiveOf({ executivePost })).toBe(said)
})
