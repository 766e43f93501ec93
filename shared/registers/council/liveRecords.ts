import type { RegisterState } from '../../engine/health/check'
import type { Find } from '../../engine/present/rule'

/** Values of a record that is not in the trash. */
export const findOf =
  ({ find }: RegisterState): Find =>
  (register, id) => {
    const record = find(register, id)
    return record?.trashed === 0 ? record.values : undefined
  }
