// The entry of the command line.
import { program } from './cli/program.ts'

await program.parseAsync()
