import type { Texts } from '#shared/text/texts'
import type { SharingProblem } from '../../data/sharing/sharing'

/** Why sharing stands still, and what to do. */
export function problemText({ app, sharing }: Texts, problem: SharingProblem): string {
  switch (problem) {
    case 'newerFormat':
    case 'otherLog':
    case 'sameWorkstation':
    case 'altered':
      return sharing.refusals[problem]
    default:
      return app.failures[problem]('')
  }
}
