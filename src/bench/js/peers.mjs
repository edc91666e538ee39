// The JavaScript peers, each loaded only when it runs: a function that reads one sentence and answers how much it found.

async function recognizersText() {
  const { default: text } = await import("@microsoft/recognizers-text-suite");
  const kinds = ["Number", "Percentage", "Age", "Currency", "Dimension", "DateTime"].map((kind) => text[`recognize${kind}`]);
  const reference = new Date(2022, 0, 21);
  return (sentence) =>
    kinds.reduce((found, kind) => found + kind(sentence, text.Culture.English, undefined, reference).length, 0);
}

/** @param pipe the stages to run, all where it is not given */
async function wink(pipe) {
  const { default: winkNLP } = await import("wink-nlp");
  const { default: model } = await import("wink-eng-lite-web-model");
  const nlp = winkNLP(model, pipe);
  return (sentence) => nlp.readDoc(sentence).entities().out(nlp.its.detail).length;
}

async function compromise() {
  const { default: nlp } = await import("compromise");
  return (sentence) => nlp(sentence).numbers().get().length;
}

async function compromiseDates() {
  const { default: nlp } = await import("compromise");
  const { default: dates } = await import("compromise-dates");
  const dated = nlp.extend(dates);
  return (sentence) => {
    const read = dated(sentence);
    return read.numbers().get().length + read.dates().get().length;
  };
}

export const peers = {
  "recognizers-text": recognizersText,
  "wink-nlp entities": () => wink(["ner"]),
  "wink-nlp": () => wink(),
  compromise,
  "compromise-dates": compromiseDates,
};
