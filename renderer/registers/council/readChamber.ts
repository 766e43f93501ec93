import { z } from 'zod'
import { linkedAt } from '#shared/registers/council/asOf'
import type { ChamberFacts } from '#shared/registers/council/chamber/facts'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Workspace } from '../../data/workspace'
import { byPlace } from '../../data/place'

/** A meeting with all that belongs to it, as it is stored now; `null` where there is none. */
export async function readChamber(workspace: Workspace, id: string): Promise<ChamberFacts | null> {
  const { database, query } = workspace
  const [meeting, belongings] = await Promise.all([database.records.get(id), query.belongings([id])])
  if (meeting === undefined || meeting.register !== 'meetings' || meeting.trashed === 1) return null
  const [found, people, size, chairs] = await Promise.all([
    database.records.bulkGet(belongings.flatMap(({ records }) => records)),
    query.rollOf('meetings', 'attendance', meeting.values),
    sizeOf(workspace, meeting),
    chairsOf(workspace, meeting),
  ])
  const live = found.filter((record) => record?.trashed === 0)
  const of = (register: string) => live.flatMap((record) => (record?.register === register ? [record] : []))
  return {
    meeting,
    items: of('agendaItems')
      .map((record) => ({ ...placed(record), record }))
      .sort(byPlace)
      .map(({ record }) => record),
    // Ids are made in the order of time.
    votes: of('votes').sort((a, b) => (a.id < b.id ? -1 : 1)),
    notes: of('notes').sort((a, b) => (a.id < b.id ? -1 : 1)),
    people: people.map(({ key, name }) => ({ key, name })),
    size,
    usualChairs: chairs,
  }
}

/** Who chairs the body that meets, on the day of the meeting. */
async function chairsOf({ query }: Workspace, { values }: RegisterRecord): Promise<readonly string[]> {
  const day = values['date']
  if (typeof day !== 'string') return []
  return z.array(z.string()).parse(await query.ask('meetings', 'usualChairs', { body: linkedAt(values['body']), day }))
}

/** A record with its place in the order of the agenda. */
export function placed({ id, values }: RegisterRecord): { readonly id: string; readonly place: string | undefined } {
  const place = values['place']
  return { id, place: typeof place === 'string' ? place : undefined }
}

/** Statutory size: as the meeting notes it, else that of its body, the council where none is named. */
async function sizeOf({ database }: Workspace, { values }: RegisterRecord): Promise<number | undefined> {
  const own = values['statutorySize']
  if (typeof own === 'number') return own
  const body = linkedAt(values['body'])
  const size =
    body === undefined
      ? (
          await database.records.where('[register+trashed+order]').between(['bodies', 0], ['bodies', 0, []]).toArray()
        ).find((record) => record.values['kind'] === 'council')?.values['size']
      : (await database.records.get(body))?.values['size']
  return typeof size === 'number' ? size : undefined
}
