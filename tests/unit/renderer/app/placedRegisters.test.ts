import { describe, expect, it } from 'vitest'
import { placedRegisters } from '#renderer/app/placedRegisters'

const registers = [
  { id: 'resolutions' },
  { id: 'ballots', within: 'elections' },
  { id: 'meetings', group: 'council' },
  { id: 'votes', group: 'council' },
  { id: 'ngos', group: 'organisations' },
] as const
const placed = (preferences: Parameters<typeof placedRegisters>[1]) => {
  const { pinned, recent, main, groups } = placedRegisters(registers, preferences)
  const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join(' ')
  return {
    pinned: ids(pinned),
    recent: ids(recent),
    main: ids(main),
    groups: groups.map(({ group, members, isFolded }) => `${group}${isFolded ? ' (folded)' : ''}: ${ids(members)}`),
  }
}

describe('registers in the navigation', () => {
  it('stand in their groups; those of a screen are reached from there', () => {
    expect(placed({})).toEqual({
      pinned: '',
      recent: '',
      main: 'resolutions',
      groups: ['council: meetings votes', 'organisations: ngos'],
    })
  })

  it('stand first, in the order of pinning, and only there once they are pinned', () => {
    expect(placed({ pinnedRegisters: ['ngos', 'resolutions', 'gone'] })).toEqual({
      pinned: 'ngos resolutions',
      recent: '',
      main: '',
      groups: ['council: meetings votes'],
    })
  })

  it('of a folded group are shown while they were opened last', () => {
    const recentRegisters = ['votes', 'ngos', 'resolutions', 'ballots', 'gone']
    expect(placed({ recentRegisters, foldedGroups: ['council'] })).toMatchObject({
      recent: 'votes',
      groups: ['council (folded): meetings votes', 'organisations: ngos'],
    })
    expect(placed({ recentRegisters, foldedGroups: ['council'], pinnedRegisters: ['votes'] })).toMatchObject({
      pinned: 'votes',
      recent: '',
    })
  })
})
