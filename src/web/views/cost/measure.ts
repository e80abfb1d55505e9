/** Which money the picture shows. */
import { signal } from '@preact/signals'
import type { Measure } from './rows.ts'

export const measure = signal<Measure>('year')
