import type { FoundRemark, HealthProgress, PlannedRepair, Remark } from '../healthWatch'
import type { OfficeRecords } from '../officeRecords'

/** Questions of the check of all registers. */
export const healthQuestions = (office: OfficeRecords) => ({
  /**
   * Goes on with the check of all registers for a moment and tells how far it is; the report once it is done. To stop, ask
   * no more. Between two steps other questions are answered.
   */
  async healthStep(): Promise<HealthProgress> {
    await office.ready()
    return office.health.step()
  },

  /** What a check found in a register, or what records silence, from one place up to another. */
  async healthRemarks(
    register: string,
    check: string,
    from: number,
    to: number,
    silenced: boolean,
  ): Promise<readonly FoundRemark[]> {
    await office.ready()
    return office.health.remarks(register, check, from, to, silenced)
  },

  /** What a check says of one record now; `undefined` when all is well. */
  async healthRemark(register: string, check: string, record: string): Promise<Remark | undefined> {
    await office.ready()
    return office.health.remark(register, check, record)
  },

  /** What the repair of a check would do to the records as they are now. */
  async healthRepair(register: string, check: string): Promise<PlannedRepair> {
    await office.ready()
    return office.health.repair(register, check)
  },
})
