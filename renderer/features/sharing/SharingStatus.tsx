import { Link } from 'react-router'
import { useSharingLine } from './useSharingLine'

/** How far the exchange is, at the bottom of the window; leads to where more is said. Nothing where nothing is shared. */
export function SharingStatus() {
  const line = useSharingLine()
  return line === undefined ? null : (
    <Link className="sharing-status" to="/sharing">
      {line}
    </Link>
  )
}
