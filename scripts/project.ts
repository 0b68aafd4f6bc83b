// Where this project lies on the disk, whatever folder a command is started in.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the folder that holds `package.json`. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))
