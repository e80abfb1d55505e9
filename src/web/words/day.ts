/** Days in words: 2025-03-17 as 17 March 2025, as everywhere else. */
export { dayInWords as day } from '../../report/index.ts'
