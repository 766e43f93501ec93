import type { Maker } from '../../../engine/register'
import { linkedAt } from '../asOf'

/** The act that settles a petition: its title by the public subject, the day and number of the session it stands on. */
export const actOfPetition: Maker = (values, { find }) => {
  const session = linkedAt(values['session'])
  const meeting = session === undefined ? undefined : find('meetings', session)
  const { subject } = values
  const [date, number] = [meeting?.['date'], meeting?.['number']]
  return {
    ...(typeof subject === 'string' ? { title: `w sprawie rozpatrzenia petycji: ${subject}` } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof number === 'string' ? { session: number } : {}),
  }
}
