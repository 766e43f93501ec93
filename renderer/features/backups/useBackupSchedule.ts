import { useEffect } from 'react'
import { useWorkspace } from '../../data/context'

/** The first look comes when the start is over, ms; later ones also try again what failed. */
const first = 20_000
const next = 5 * 60_000

/** Makes backups by schedule while the program runs. */
export function useBackupSchedule(): void {
  const workspace = useWorkspace()
  useEffect(() => {
    const check = () => void workspace.backups.check()
    const start = setTimeout(check, first)
    const timer = setInterval(check, next)
    return () => {
      clearTimeout(start)
      clearInterval(timer)
    }
  }, [workspace])
}
