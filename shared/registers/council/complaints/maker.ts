import type { Maker } from '../../../engine/register'
import { linkedAt } from '../asOf'

/** The act that settles a complaint: its title by the public subject, the day and number of the session it stands on. */
export const actOfComplaint: Maker = (values, { find }) => {
  const session = linkedAt(values['session'])
  const meeting = session === undefined ? undefined : find('meetings', session)
  const { subject } = values
  const [date, number] = [meeting?.['date'], meeting?.['number']]
  return {
    ...(typeof subject === 'string' ? { title: `w sprawie rozpatrzenia skargi: ${subject}` } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof number === 'string' ? { session: number } : {}),
  }
}
