/** The number of a note on paper, raised behind a name in a picture. */
export function NoteNumber({ of }: { readonly of: number | undefined }) {
  return of === undefined ? null : (
    <tspan dx="1" dy="-5" font-size="10" font-weight="400">
      {of}
    </tspan>
  )
}
