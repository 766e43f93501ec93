import { FolderDown } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { exportFolder } from '../export/exportFolder'
import { useFolderMessage } from '../export/useFolderMessage'
import { type HandoverProgress, writeHandover } from './writeHandover'

/** Writes everything the program holds into a folder that needs no program. */
export function HandoverSection() {
  const workspace = useWorkspace()
  const { app, handover } = useTexts()
  const say = useFolderMessage()
  const [progress, setProgress] = useState<HandoverProgress>()
  const abort = useRef(new AbortController())

  const run = async () => {
    abort.current = new AbortController()
    const { office, today } = workspace.snapshot()
    let missing = 0
    const result = await exportFolder(
      workspace.host,
      handover.folderName(office.place, today),
      async (folder) => {
        missing = await writeHandover(workspace, folder, setProgress)
      },
      abort.current.signal,
    )
    setProgress(undefined)
    say(result, missing > 0 ? handover.missing(missing) : undefined)
  }
  const stop = () => abort.current.abort()
  return (
    <section>
      <h2>{handover.title}</h2>
      <p className="hint">{handover.help}</p>
      <p className="hint">{handover.warning}</p>
      <Button icon={<FolderDown size={16} aria-hidden />} onClick={() => void run()}>
        {handover.make}
      </Button>
      {progress === undefined ? null : (
        <Dialog
          title={handover.title}
          question
          onClose={stop}
          footer={<Button onClick={stop}>{app.common.cancel}</Button>}
        >
          <p role="status">
            {progress.kind === 'registers'
              ? handover.registers(progress.name)
              : handover.attachments(progress.done, progress.of)}
          </p>
        </Dialog>
      )}
    </section>
  )
}
