import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { useSample } from './useSample'

/** Says that sample data lie among the office's own, and takes them out with one click. */
export function SampleNotice({ count }: { readonly count: number }) {
  const { app } = useTexts()
  const { remove, busy } = useSample()
  return (
    <div className="notice quiet">
      {app.list.sampleNotice(count)}
      <Button size="small" disabled={busy} onClick={() => void remove()}>
        {app.list.sampleRemove}
      </Button>
    </div>
  )
}
