/** How much a store holds; `newest` is the highest value of the field that was asked for, as text. */
export interface RecordCount {
  count: number
  newest?: string
}
