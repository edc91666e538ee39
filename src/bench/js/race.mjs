// The JavaScript half of the race: node race.mjs FILE PEER reads the sentences of a file, one a line, again and again with one peer, and
// prints for each of five laps "milliseconds a sentence <tab> milliseconds of processor a sentence".
import { readFileSync } from "node:fs";
import { peers } from "./peers.mjs";

const LAPS = 5;
const LAP_MS = 500;
const WARM_UP_MS = 3000;

const [file, peer] = process.argv.slice(2);
const sentences = readFileSync(file, "utf8").split("\n").filter((line) => line.trim() !== "");
const read = await peers[peer]();
let found = 0;

function processor(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The mean of one sentence, by the clock and by the processor, over as many whole readings of the file as fill the processor time. */
function lap(milliseconds) {
  const start = performance.now();
  const before = process.cpuUsage();
  let count = 0;
  do {
    for (const sentence of sentences) found += read(sentence);
    count += sentences.length;
  } while (processor(before) < milliseconds);
  return [(performance.now() - start) / count, processor(before) / count];
}

lap(WARM_UP_MS);
for (let i = 0; i < LAPS; i++) console.log(lap(LAP_MS).join("\t"));
if (found === 0) throw new Error(`${peer} found nothing.`);
