import { describe, expect, it } from 'vitest'
import { ListModel, type ListRequest } from '#renderer/data/query/listModel'
import { heldQuery, recordOf, rowOf } from '../../../../fakes/heldQuery'

const asking = (group: string, rest: Partial<ListRequest> = {}): ListRequest => ({
  query: { register: 'resolutions', filters: [], sort: [], group },
  held: undefined,
  revision: 0,
  edited: undefined,
  ...rest,
})

/** A model over 500 rows; the version stands in the titles, so that stale rows show. */
function start(first: readonly ReturnType<typeof rowOf>[] = []) {
  const data = { version: 1, matched: 500 }
  const query = heldQuery(
    () => data.matched,
    (group, place) => `${group}${place} v${data.version}`,
  )
  const model = new ListModel(query, first)
  const title = (place: number) => model.snapshot().rows.get(place)?.record.values['title']
  return { data, query, model, title }
}

/** A model that shows the list `a`. */
async function shown() {
  const all = start()
  all.model.ask(asking('a'))
  await all.query.answerAll()
  return all
}

describe('a list on screen', () => {
  it('shows rows from the index until the worker answers', async () => {
    const { model, query, title } = start([rowOf('x', 'first')])
    expect([title(0), model.snapshot().result]).toEqual(['first', undefined])
    model.need(0, 30)
    model.ask(asking('a'))
    expect(title(0)).toBe('first')
    await query.answerAll()
    expect([title(0), model.snapshot().result?.matched]).toEqual(['a0 v1', 500])
  })

  it('asks once for the same request', async () => {
    const { model, query } = await shown()
    model.ask(asking('a'))
    expect(query.asked).toEqual(['list a', 'rows 1 0-80'])
  })

  it('fetches a window once, and none that is here', async () => {
    const { model, query, title } = await shown()
    model.need(0, 40)
    model.need(60, 200)
    model.need(70, 210)
    await query.answerAll()
    expect(query.asked.slice(2)).toEqual(['rows 1 80-160', 'rows 1 160-240'])
    expect([title(0), title(200)]).toEqual(['a0 v1', 'a200 v1'])
  })

  it('asks for nothing behind the end', async () => {
    const { model, query } = await shown()
    model.need(480, 900)
    await query.answerAll()
    expect(query.asked.slice(2)).toEqual(['rows 1 480-560'])
  })

  it('comes back from far down when a filter leaves few', async () => {
    const { data, model, query, title } = await shown()
    model.need(400, 440)
    await query.answerAll()
    data.matched = 3
    model.ask(asking('b'))
    await query.answerAll()
    expect([...model.snapshot().rows.keys()]).toEqual([0, 1, 2])
    expect(title(2)).toBe('b2 v1')
  })

  it('shows the last query however fast they follow each other', async () => {
    const { model, query, title } = start()
    for (const group of ['a', 'b', 'c']) model.ask(asking(group))
    await query.answerAll()
    expect(title(0)).toBe('c0 v1')
  })

  it('does not let rows of the list before come late', async () => {
    const { model, query, title } = await shown()
    model.ask(asking('b'))
    await query.answer()
    // The new list is known, its rows are on their way; the clerk scrolls in the old one.
    model.need(80, 120)
    await query.answerAll()
    expect([title(0), title(100)]).toEqual(['b0 v1', undefined])
    model.need(80, 120)
    await query.answerAll()
    expect(title(100)).toBe('b100 v1')
  })

  it('asks anew when records came or went', async () => {
    const { data, model, query, title } = await shown()
    data.version = 2
    model.ask(asking('a', { revision: 1 }))
    await query.answerAll()
    expect(title(0)).toBe('a0 v2')
    expect(query.asked.slice(2)).toEqual(['list a', 'rows 2 0-80'])
  })

  it('keeps what an answer says again as it was, so that it is not drawn again', async () => {
    const { model, query } = await shown()
    const { result, rows } = model.snapshot()
    model.ask(asking('a', { revision: 1 }))
    await query.answerAll()
    const again = model.snapshot()
    expect([...again.rows.values()].every((row, place) => row === rows.get(place))).toBe(true)
    expect(again.result?.groups).toBe(result?.groups)
  })

  it('tells whoever watches, until they stop', async () => {
    const { model, query } = start()
    let times = 0
    const stop = model.subscribe(() => times++)
    model.ask(asking('a'))
    await query.answerAll()
    expect(times).toBe(1)
    stop()
    model.ask(asking('b'))
    await query.answerAll()
    expect(times).toBe(1)
  })
})

describe('a list whose record is held', () => {
  const held = (revision: number, edited = [recordOf('1', 'edited')]) =>
    asking('a', { held: '1', revision, ...(edited.length > 0 ? { edited } : {}) })

  it('shows an edit at once, in its place, and asks for the same rows only', async () => {
    const { model, query, title, data } = await shown()
    model.ask(asking('a', { held: '1' }))
    data.version = 2
    model.ask(held(1))
    expect([title(0), title(1)]).toEqual(['a0 v1', 'edited'])
    await query.answerAll()
    expect(query.asked.slice(2)).toEqual(['rows 1 0-80'])
    expect([title(0), title(1)]).toEqual(['a0 v2', 'a1 v2'])
  })

  it('asks anew when the clerk moves on', async () => {
    const { model, query } = await shown()
    model.ask(asking('a', { held: '1' }))
    model.ask(held(1))
    await query.answerAll()
    model.ask(asking('a', { held: '2', revision: 1, edited: [recordOf('1', 'edited')] }))
    await query.answerAll()
    expect(query.asked.slice(3)).toEqual(['list a', 'rows 2 0-80'])
    model.ask(asking('a', { held: '3', revision: 1 }))
    expect(query.asked).toHaveLength(5)
  })

  it('is asked anew when a record came meanwhile', async () => {
    const { model, query } = await shown()
    model.ask(asking('a', { held: '1' }))
    model.ask(held(1, []))
    await query.answerAll()
    expect(query.asked.slice(2)).toEqual(['list a', 'rows 2 0-80'])
  })

  it('is asked anew when several changes come at once, of which the last is an edit', async () => {
    const { model, query } = await shown()
    model.ask(asking('a', { held: '1' }))
    model.ask(held(2))
    await query.answerAll()
    expect(query.asked.slice(2)).toEqual(['list a', 'rows 2 0-80'])
  })

  it('still gets the list that was on its way when the edit was saved', async () => {
    const { data, model, query, title } = await shown()
    model.ask(asking('b', { held: '1' }))
    data.version = 2
    model.ask(asking('b', { held: '1', revision: 1, edited: [recordOf('1', 'edited')] }))
    await query.answerAll()
    expect([title(0), title(1)]).toEqual(['b0 v2', 'b1 v2'])
  })

  it('gets the newest of several lists on their way', async () => {
    const { model, query, title } = await shown()
    model.ask(asking('b', { held: '1' }))
    model.ask(asking('b', { held: '1', revision: 1, edited: [recordOf('1', 'edited')] }))
    model.ask(asking('c', { held: '1', revision: 1 }))
    await query.answerAll()
    expect(title(0)).toBe('c0 v1')
  })
})
