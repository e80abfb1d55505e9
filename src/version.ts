/** The one version number that makes a forecast reproducible; equals the package's. */
export const engineVersion = '0.1.0'
