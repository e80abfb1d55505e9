/** A scenario packed into letters that an address can carry. */

/** Letters beyond which an address is too long to be passed on. */
const longest = 60_000
/** Bytes that a packed scenario may unpack to: the reader’s own limit. */
const mostBytes = 5_000_000

/** Undefined where it is too long. */
export async function pack(text: string): Promise<string | undefined> {
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer())
  const packed = lettersOf(bytes)
  return packed.length > longest ? undefined : packed
}

/** Undefined where it is none, or too large. */
export async function unpack(packed: string): Promise<string | undefined> {
  if (packed.length > longest) return undefined
  try {
    const bytes = bytesOf(packed)
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    const parts: Uint8Array<ArrayBuffer>[] = []
    let size = 0
    for (const reader = stream.getReader(); ; ) {
      const { value, done } = await reader.read()
      if (done) break
      size += value.length
      if (size > mostBytes) {
        await reader.cancel()
        return undefined
      }
      parts.push(value)
    }
    return await new Blob(parts).text()
  } catch {
    return undefined
  }
}

/** Base64 with letters that an address need not escape. */
function lettersOf(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytesOf(letters: string): Uint8Array<ArrayBuffer> {
  const text = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}
