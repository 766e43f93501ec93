import type { Unsaid } from '#shared/engine/merge/knowledge'
import { readReplica } from '../commands/commandWriter'
import type { OfficeDatabase } from '../database'
import { readSeen } from './sharedLog'

/** What this workstation took in and no command of it says yet, as knowledge reads it. */
export async function readUnsaid(database: OfficeDatabase): Promise<Unsaid> {
  const [replica, seen] = await Promise.all([readReplica(database), readSeen(database)])
  return { replica: replica ?? '', seen }
}
