/** Applies a unified diff of one file by its line numbers, strictly: for tests of diffs. */

/** @throws Error where a line of the diff is not the line of the text */
export function patched(before: string, diff: string): string {
  const lines = before.split('\n')
  const result: string[] = []
  let at = 0
  for (const line of diff.trimEnd().split('\n').slice(2)) {
    const head = /^@@ -(\d+),(\d+) /.exec(line)
    if (head) {
      const start = Number(head[1]) - (head[2] === '0' ? 0 : 1)
      result.push(...lines.slice(at, start))
      at = start
    } else if (line.startsWith('+')) result.push(line.slice(1))
    else {
      if (line.slice(1) !== lines[at]) {
        throw new Error(`line ${at + 1}: found ${lines[at]}, expected ${line.slice(1)}`)
      }
      if (line.startsWith(' ')) result.push(line.slice(1))
      at += 1
    }
  }
  return [...result, ...lines.slice(at)].join('\n')
}
