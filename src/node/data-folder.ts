/** The data folder that ships with the package, whether run from source or built. */
import { fileURLToPath } from 'node:url'

export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url))
