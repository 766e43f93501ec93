import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { openTown } from '../townPapers'

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

const month = z.object({
  closed: z.object({ id: z.string() }).optional(),
  rule: z.object({ record: z.object({ id: z.string() }) }).optional(),
  caps: z.object({ cap: z.number().optional() }),
  rows: z.array(z.object({ toPay: z.number() })),
  pending: z.array(z.object({ name: z.string(), amount: z.number() })),
})
const ask = async (of: string) => month.parse(await opened.service.ask('allowanceRuns', 'month', { month: of }))

it('a month is computed where all registers lie in memory, a closed one is shown as it was closed', async () => {
  const open = await ask('2026-10')
  expect(open.closed).toBeUndefined()
  expect(open.rows).toHaveLength(15)
  expect(open.caps.cap).toBe(348_346)
  const closed = await ask('2026-09')
  expect(closed.closed).toBeDefined()
  expect(closed.rows).toEqual([])
  // What was mended in August was made up for in September.
  expect((await ask('2026-08')).pending).toEqual([])
  expect((await ask('2020-01')).rule).toBeUndefined()
})
