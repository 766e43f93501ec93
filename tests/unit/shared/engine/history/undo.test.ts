import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainName, type Command, type CommandName } from '#shared/engine/history/history'
import { advance, nothingDone, undoState, type UndoState } from '#shared/engine/history/undo'

const command = (id: string, name: CommandName): Command => ({ id, at: '2026-11-21T12:00:00.000Z', who: 'Anna', name })
const plain = (id: string) => command(id, { kind: 'edit', register: 'resolutions', record: id, label: '' })
const turned = (id: string, kind: 'undo' | 'redo', of: Command) =>
  command(id, { kind, of: of.id, name: plainName(of.name) })

/** What a person expects: the things done, in order, and a place in between. */
interface Naive {
  readonly done: readonly string[]
  readonly undone: readonly string[]
}
type Press = 'do' | 'undo' | 'redo'

function play(presses: readonly Press[]) {
  let naive: Naive = { done: [], undone: [] }
  let state: UndoState = nothingDone
  const history: Command[] = []
  presses.forEach((press, index) => {
    const id = `c${index}`
    const target = press === 'undo' ? state.undo.at(-1) : press === 'redo' ? state.redo.at(-1) : undefined
    if (press !== 'do' && target === undefined) return
    const next = press === 'do' || target === undefined ? plain(id) : turned(id, press, target)
    history.push(next)
    state = advance(state, next)
    const what = naive.done.at(-1)
    const again = naive.undone.at(-1)
    if (press === 'do') naive = { done: [...naive.done, id], undone: [] }
    else if (press === 'undo' && what !== undefined)
      naive = { done: naive.done.slice(0, -1), undone: [...naive.undone, what] }
    else if (press === 'redo' && again !== undefined)
      naive = { done: [...naive.done, again], undone: naive.undone.slice(0, -1) }
  })
  return { naive, state, history }
}
/** The thing a command did, under undo and redo. */
const thing = ({ name }: Command) => {
  const what = plainName(name)
  return what.kind === 'edit' ? what.record : undefined
}

describe('undo and redo', () => {
  const presses = fc.array(fc.constantFrom<Press>('do', 'do', 'undo', 'redo'), { maxLength: 40 })

  it('are what a naive list of things done gives, after any presses', () => {
    fc.assert(
      fc.property(presses, (wanted) => {
        const { naive, state } = play(wanted)
        expect(state.undo.map(thing)).toEqual(naive.done)
        expect(state.redo.map(thing)).toEqual(naive.undone)
      }),
    )
  })

  it('are the same when read from the history after a restart', () => {
    fc.assert(
      fc.property(presses, (wanted) => {
        const { state, history } = play(wanted)
        expect(undoState(history)).toEqual(state)
      }),
    )
  })

  it('take back the redo itself, and the undo itself, whose changes are the newest', () => {
    const one = plain('1')
    const back = turned('2', 'undo', one)
    const again = turned('3', 'redo', back)
    const last = turned('4', 'undo', again)
    expect(undoState([one, back])).toEqual({ undo: [], redo: [back] })
    expect(undoState([one, back, again])).toEqual({ undo: [again], redo: [] })
    expect(undoState([one, back, again, last])).toEqual({ undo: [], redo: [last] })
  })

  it('know the redos of the first version, which name the command that was undone', () => {
    const one = plain('1')
    const again = turned('3', 'redo', one)
    expect(undoState([one, turned('2', 'undo', one), again])).toEqual({ undo: [again], redo: [] })
  })

  it('leave out what was erased for good', () => {
    const erased = command('2', {
      kind: 'erase',
      register: 'resolutions',
      count: 1,
      fields: ['title'],
      removed: false,
      reason: '',
    })
    expect(undoState([plain('1'), erased]).undo.map(({ id }) => id)).toEqual(['1'])
  })

  it('pass over an undo of a command older than what was read', () => {
    expect(undoState([turned('2', 'undo', plain('1')), plain('3')]).undo.map(({ id }) => id)).toEqual(['3'])
  })
})
