/** The tables of the page, by their names in the data folder. */

/** Where the page’s files are; whoever reads a table says so first. */
export const home = { base: '' }

/** @throws Error naming the table that is not there */
export async function table(name: string): Promise<string> {
  const response = await fetch(new URL(`data/${name}`, home.base))
  if (!response.ok) {
    throw new Error(`data/${name}: found ${response.status}, expected a table of the page`)
  }
  return response.text()
}
