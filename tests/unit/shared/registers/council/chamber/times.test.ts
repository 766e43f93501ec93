import { describe, expect, it } from 'vitest'
import { arrived, departed, isInAt, isInNow, minutesOf, readTimes } from '#shared/registers/council/chamber/times'

describe('hours of somebody at a meeting', () => {
  it.each([
    ['9:20', 560],
    ['09.05', 545],
    ['24:00', 1440],
    ['9:75', undefined],
    ['rano', undefined],
  ])('%s is minute %s', (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes)
  })

  it.each([
    ['9:20-11:05, 11:30-', [['9:20', '11:05'] as const, ['11:30', undefined] as const]],
    ['-10:30', [[undefined, '10:30'] as const]],
    ['9.20–11.05; 12.00-', [['9.20', '11.05'] as const, ['12.00', undefined] as const]],
    ['do przerwy', undefined],
    ['9:20', undefined],
    ['-', undefined],
  ])('%s is read', (text, spans) => {
    expect(readTimes(text)).toEqual(spans?.map(([from, to]) => ({ from, to })))
  })

  it.each([
    [undefined, true],
    ['10:21-', true],
    ['10:04-11:05', false],
    ['10:04-11:05, 11:19-', true],
    ['po przerwie', true],
  ])('with %s he is in the room now: %s', (times, isIn) => {
    expect(isInNow(times)).toBe(isIn)
  })

  it.each([
    ['10:04-11:05, 11:19-', '11:00', true],
    ['10:04-11:05, 11:19-', '11:05', false],
    ['10:04-11:05, 11:19-', '11:19', true],
    ['10:21-', '10:20', false],
    ['nieczytelne', '10:20', true],
  ])('with %s he was in at %s: %s', (times, at, isIn) => {
    expect(isInAt(times, at)).toBe(isIn)
  })

  it.each([
    ['comes late', arrived(undefined, '10:21'), '10:21-'],
    ['comes back', arrived('10:04-11:05', '11:19'), '10:04-11:05, 11:19-'],
    ['comes after what nobody can read', arrived('po przerwie', '11:19'), 'po przerwie, 11:19-'],
    ['leaves', departed(undefined, '11:05', '10:04'), '10:04-11:05'],
    ['leaves again', departed('10:04-11:05, 11:19-', '12:00', '10:04'), '10:04-11:05, 11:19-12:00'],
    ['leaves before the opening was noted', departed(undefined, '11:05', undefined), '-11:05'],
    ['leaves after what nobody can read', departed('od rana', '11:05', '10:04'), 'od rana, -11:05'],
  ])('when somebody %s stand as they are written', (_, times, wanted) => {
    expect(times).toBe(wanted)
  })
})
