import { useTexts } from '../../data/context'
import { BringIn } from './BringIn'
import { TakeAlong } from './TakeAlong'
import { useBringIn } from './useBringIn'
import './transfer.css'

/** Work on two machines: a package is taken along, and what was done elsewhere is brought in. */
export function TransferScreen({ chamber }: { readonly chamber: boolean }) {
  const { merge } = useTexts()
  const course = useBringIn()
  return (
    <>
      <header className="screen-head">
        <h1>{merge.title}</h1>
      </header>
      <div className="transfer">
        {/* While a package lies open it is all there is to do. */}
        {course.step.kind === 'start' ? (
          <>
            <p className="lead">{merge.intro}</p>
            <TakeAlong />
          </>
        ) : null}
        <BringIn course={course} chamber={chamber} />
      </div>
    </>
  )
}
