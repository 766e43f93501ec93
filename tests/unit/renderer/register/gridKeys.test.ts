// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { onGridKey } from '../../../../renderer/features/register/gridKeys'

/** Where a key leads in a list of 50 rows and 7 columns, from row 20, column 3; `undefined` where it moves nowhere. */
function moved(key: string, modifiers: Pick<KeyboardEventInit, 'ctrlKey' | 'shiftKey' | 'altKey'> = {}) {
  let to: readonly [number, number, boolean] | undefined
  const nothing = () => undefined
  onGridKey(
    new KeyboardEvent('keydown', { key, ...modifiers }),
    { row: 20, column: 3, columns: 7, record: 'a', rows: 50, page: 10 },
    {
      moveTo: (row, column, extend) => {
        to = [row, column, extend]
      },
      toggle: nothing,
      open: nothing,
      trash: nothing,
      escape: nothing,
      filter: nothing,
      selectAll: nothing,
      menu: nothing,
      copy: nothing,
      fillDown: nothing,
      editCell: nothing,
    },
  )
  return to
}

describe('keys that move in a list', () => {
  it.each([
    ['ArrowDown', {}, [21, 3, false]],
    ['PageUp', {}, [10, 3, false]],
    ['End', { shiftKey: true }, [49, 3, true]],
    ['ArrowDown', { ctrlKey: true }, [49, 3, false]],
    ['ArrowUp', { ctrlKey: true, shiftKey: true }, [0, 3, true]],
    ['ArrowRight', { ctrlKey: true }, [20, 6, false]],
    ['ArrowLeft', { ctrlKey: true }, [20, 0, false]],
    ['Home', { ctrlKey: true }, [0, 0, false]],
    ['End', { ctrlKey: true }, [49, 6, false]],
    ['ArrowLeft', { altKey: true }, undefined],
    ['PageDown', { ctrlKey: true }, undefined],
  ] as const)('%s %o', (key, modifiers, to) => expect(moved(key, modifiers)).toEqual(to))
})
