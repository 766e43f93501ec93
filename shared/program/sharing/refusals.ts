/** Why entries of a shared log cannot be taken in; nothing of them is. */
export type TakeInRefusal =
  /** A newer program wrote one of them. */
  | 'newerFormat'
  /** The places of the log do not follow on from where this workstation is. */
  | 'otherLog'
  /** It holds work of this very workstation that is not here: a copied data folder, or an image put back. */
  | 'sameWorkstation'
  /** One of them is not as it was sealed, or gives a record to another register. */
  | 'altered'
