import type { ExecuteOptions } from '#renderer/data/commands/commandWriter'
import type { OfficeDatabase } from '#renderer/data/database'
import { acceptMerge } from '#renderer/data/merge/acceptMerge'
import { planMerge } from '#renderer/data/merge/planMerge'
import { readPackage } from '#renderer/data/merge/readPackage'
import { takePackage } from '#renderer/data/merge/takePackage'
import { keyOf, type Decision } from '#shared/engine/merge/decide'
import { emptyOffice } from '#shared/model/office'

/** Takes a package of one workstation to another one, which decides every conflict for its own value. */
export async function acceptedPackage(
  from: OfficeDatabase,
  to: OfficeDatabase,
  options: ExecuteOptions,
): Promise<void> {
  const taken = await takePackage(from, {
    goes: () => true,
    office: emptyOffice,
    who: from.name,
    at: '2026-11-30T08:00:00.000Z',
  })
  if (taken === undefined) return
  const content = await readPackage(async function* (name) {
    const table = taken.tables.find((one) => one.name === name)
    for (const piece of table?.pieces ?? []) yield (await piece.text()).split('\n').filter((line) => line !== '')
  })
  const plan = await planMerge(to, content)
  // An identity that was used on two computers, or a renewed one: the package is refused, and nothing happens.
  if ('refused' in plan || plan.merges.length === 0) return
  const decisions = new Map<string, Decision>(
    plan.merges.flatMap((merge) => merge.conflicts.map((one) => [keyOf(merge.record, one), { kind: 'mine' }] as const)),
  )
  await acceptMerge(to, plan, decisions, options)
}
