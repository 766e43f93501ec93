import { catalogue } from '#shared/catalogue'
import Papa from 'papaparse'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { execute } from '#renderer/data/commands/commands'
import { queryService } from '#renderer/data/query/queryService'
import { ImportService } from '#renderer/features/import/importService'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { interpellations } from '#shared/registers/interpellations/definition'
import { emptyOffice } from '#shared/model/office'
import { freshDatabase } from './data/freshDatabase'

const file = join(import.meta.dirname, '../../../shared/data/interpellations/gdansk_interpelacje.csv')
const register = 'interpellations'
const today = '2026-11-21'

/**
 * Days from question to reply, straight from the cells of the file. Left out: dates that are none, replies before their
 * question, and the eight dated after today, which have answered nothing yet (slips like 2029).
 */
function timesIn(text: string): readonly number[] {
  const rows = Papa.parse<Record<string, string>>(text.trim(), { header: true }).data
  const instant = (day: string | undefined) => {
    const at = new Date(`${day ?? ''}T00:00:00Z`)
    return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day ? undefined : at.getTime()
  }
  return rows
    .flatMap((row) => {
      const [from, to] = [instant(row['date_submitted']), instant(row['date_reply'])]
      return from === undefined || to === undefined || to < from || (row['date_reply'] ?? '') > today
        ? []
        : [(to - from) / 86_400_000]
    })
    .sort((a, b) => a - b)
}

/** The value with the given share of values at or below it, between neighbours, by the textbook. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const [low = NaN, high = low] = sorted.slice(Math.floor(place), Math.floor(place) + 2)
  return low * (1 - (place % 1)) + high * (place % 1)
}

it.skipIf(!existsSync(file))(
  'reply times of Gdańsk equal those computed from the file itself (needs ../shared/data)',
  async () => {
    const bytes = new Uint8Array(readFileSync(file))
    const imports = new ImportService({
      catalogue: () => Promise.resolve(catalogue),
      records: () => Promise.resolve([]),
    })
    const opened = await imports.open(bytes, {
      register,
      language: 'pl',
      today,
      numbering: numberingOf(interpellations, emptyOffice),
      terms: emptyOffice.terms,
    })
    if (!opened.ok) throw new Error(opened.failure.code)
    const { header, columns } = opened.value.layout
    await imports.plan({ header, columns, keyFields: ['number'] })
    const edits: Edit[] = []
    for (let next = imports.nextEdits(true); next !== undefined; next = imports.nextEdits(false)) edits.push(...next)
    const database = await freshDatabase()
    await execute(database, { kind: 'import', register, count: edits.length, file: 'gdansk.csv' }, edits, {
      who: 'Anna',
      now: () => Date.UTC(2026, 10, 21),
    })
    const service = queryService()
    await service.configure({ language: 'pl', today, office: emptyOffice })
    const { total } = await service.timeliness({ register, filters: [], sort: [] })
    const times = timesIn(new TextDecoder().decode(bytes))
    expect(times).toHaveLength(6288)
    expect(total.median).toBe(quantile(times, 0.5))
    expect(total.percentile90).toBeCloseTo(quantile(times, 0.9), 10)
    // 44 replies before their question and four on days such as 2023-12-00.
    expect(total.unclear).toBe(48)
    expect(total.inTime + total.metLate).toBe(6288)
    // 14 days and, where the last one is free, up to the next working day.
    expect(total.inTime).toBeGreaterThanOrEqual(times.filter((days) => days <= 14).length)
    expect(total.inTime).toBeLessThanOrEqual(times.filter((days) => days <= 18).length)
    database.close()
  },
  60_000,
)
