import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadNouns, type Nouns } from "../../src/core/russian/nouns";

/** The noun dictionary as it ships. */
export const nouns: Nouns = loadNouns(new Uint8Array(readFileSync(join("assets", "dictionary", "nouns.txt"))));
