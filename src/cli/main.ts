#!/usr/bin/env node
/** The command line's entry: as little as possible before the verb is known. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
const { runCommand } = await import('./command.ts')
process.exitCode = await runCommand(process.argv.slice(2))
