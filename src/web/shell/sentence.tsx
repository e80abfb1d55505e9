/** A sentence whose numbers stand out, and open what they rest on where that is known. */

interface SentenceProps {
  readonly text: string
  readonly onNumber?: ((number: string) => void) | undefined
}

const numbers = /(\$?\d[\d.,]*\d(?:%|bn)?|\$?\d(?:%|bn)?)/

export function Sentence({ text, onNumber }: SentenceProps) {
  const parts = text.split(numbers)
  return (
    <>
      {parts.map((part, i) => {
        if (i % 2 === 0) return i === 0 ? part : part.replace(closing, '')
        const [sign = ''] = closing.exec(parts[i + 1] ?? '') ?? []
        // A button is a box of its own, from which a comma would otherwise fall off.
        return (
          <span class="kept" key={`${i} ${part}`}>
            {onNumber === undefined ? (
              <strong>{part}</strong>
            ) : (
              <button type="button" class="number" onClick={() => onNumber(part)}>
                {part}
              </button>
            )}
            {sign}
          </span>
        )
      })}
    </>
  )
}

/** What stays with the number before it. */
const closing = /^[,;.:)]+/
