import { clockStates } from './clockStates'

/** All a register with clocks has of them: the state of the most urgent one, and the two fields below. */
export function watchedBy<const C extends string, const S extends string>(clocks: readonly C[], section: S) {
  return [stateIn(section), ...clockFields(clocks, section)] as const
}

/** The same for a register with clocks that come round. */
export function watchedByOccurrence<const C extends string, const S extends string>(clocks: readonly C[], section: S) {
  return [stateIn(section), ...clockFieldsByOccurrence(clocks, section)] as const
}

function stateIn<const S extends string>(section: S) {
  return {
    id: 'deadline',
    type: 'derived',
    derive: 'deadline',
    as: 'state',
    section,
    privacy: 'office',
    states: clockStates,
  } as const
}

/**
 * The two fields every register with clocks has, as rows of clock, day and reason: `overruled`, a day that counts
 * instead of the computed one, and `snoozed`, a day until which the desk leaves the task aside. Stored in the record,
 * they have history, undo and merging like everything else.
 */
export function clockFields<const C extends string, const S extends string>(clocks: readonly C[], section: S) {
  return [rowsOf('overruled', clocks, section), rowsOf('snoozed', clocks, section)] as const
}

/**
 * The same for a register with clocks that come round: a row also says which of their times it is about, lest what was
 * agreed for one year hold for the next.
 */
export function clockFieldsByOccurrence<const C extends string, const S extends string>(
  clocks: readonly C[],
  section: S,
) {
  const withOccurrence = <const I extends string>(id: I) => {
    const field = rowsOf(id, clocks, section)
    const occurrence = { id: 'occurrence', type: 'text', section, privacy: 'office', reference: true } as const
    return { ...field, columns: [...field.columns, occurrence] } as const
  }
  return [withOccurrence('overruled'), withOccurrence('snoozed')] as const
}

function rowsOf<const I extends string, const C extends string, const S extends string>(
  id: I,
  clocks: readonly C[],
  section: S,
) {
  return {
    id,
    type: 'rows',
    standard: true,
    section,
    privacy: 'office',
    wide: true,
    columns: [
      { id: 'clock', type: 'choice', section, privacy: 'office', choices: clocks },
      { id: 'day', type: 'date', section, privacy: 'office' },
      { id: 'reason', type: 'text', section, privacy: 'office' },
    ],
  } as const
}
