// The JavaScript half of the race: node race.mjs FILE PEER reads the sentences of a file, one a line, again and again with one peer, and
// prints for each of five rounds "milliseconds a sentence <tab> milliseconds of processor a sentence".
import { readFileSync } from "node:fs";
import { peers } from "./peers.mjs";

const ROUNDS = 5;
const ROUND_MS = 1000;
const WARM_UP_MS = 4000;

const [file, peer] = process.argv.slice(2);
const sentences = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
const read = await peers[peer]();
let found = 0;

/** The mean of one sentence, by the clock and by the processor, over as many whole readings of the file as fill the time. */
function round(milliseconds) {
  const start = performance.now();
  const before = process.cpuUsage();
  let count = 0;
  do {
    for (const sentence of sentences) found += read(sentence);
    count += sentences.length;
  } while (performance.now() - start < milliseconds);
  const { user, system } = process.cpuUsage(before);
  return [(performance.now() - start) / count, (user + system) / 1000 / count];
}

round(WARM_UP_MS);
for (let i = 0; i < ROUNDS; i++) console.log(round(ROUND_MS).join("\t"));
if (found === 0) throw new Error(`${peer} found nothing.`);
