// Does llama.cpp run the GGUF files that we write?
//
//   node interop/llama-cpp.mjs FOLDER TEXTS.jsonl [TYPE…]
//
// Exports the checkpoint as every TYPE (f32, f16, q8_0 if none is given) and loads each file with npm's node-llama-cpp.
// For every text: its ids are those of `gaoyao model tokenize FOLDER`. For every text but the empty: 32 tokens taken
// greedily are those of `gaoyao model generate FOLDER`; asked of f32 only, since llama.cpp rounds what it multiplies with
// weights of the other types, for which it says how many agree. Exit code 1 if anything differs.
// Run it from the project's root, with node-llama-cpp installed in a folder that NODE_PATH or a parent holds.
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";

const [folder, texts, ...types] = process.argv.slice(2);
if (!texts) {
  console.error("usage: node interop/llama-cpp.mjs FOLDER TEXTS.jsonl [TYPE…]");
  process.exit(2);
}
const modules = createRequire(path.join(process.env.NODE_PATH ?? process.cwd(), "x.js"));
const {getLlama, LlamaLogLevel} = await import(pathToFileURL(modules.resolve("node-llama-cpp")).href);
const NEW = 32, LONGEST = 256;

const scratch = mkdtempSync(path.join(tmpdir(), "interop-"));
const read = file => readFileSync(file, "utf8").split("\n").filter(line => line.trim()).map(line => JSON.parse(line));
const gaoyao = (...command) => execFileSync("./gaoyao", ["model", ...command], {stdio: ["ignore", "ignore", "inherit"]});
function answered(lines, command, ...options) {
  const [input, output] = [path.join(scratch, "in.jsonl"), path.join(scratch, "out.jsonl")];
  writeFileSync(input, lines.map(line => JSON.stringify(line) + "\n").join(""));
  gaoyao(command, folder, "--jsonl", input, "--out", output, ...options);
  return read(output);
}
function report(what, mine, theirs, must = true) {
  const off = mine.map((value, i) => i).filter(i => JSON.stringify(mine[i]) !== JSON.stringify(theirs[i]));
  console.log(`${off.length === 0 ? "OK  " : must ? "FAIL" : "note"} ${what}: ${off.length} of ${mine.length} differ`);
  for (const i of must ? off.slice(0, 3) : []) console.log("  ours  ", JSON.stringify(mine[i]), "\n  theirs", JSON.stringify(theirs[i]));
  return !must || off.length === 0;
}

const strings = read(texts).map(line => line.text.normalize("NFC")); // llama.cpp does not compose
const ids = answered(strings.map(text => ({text})), "tokenize").map(line => line.ids);
const prompts = ids.filter(some => some.length > 0).map(some => some.slice(0, LONGEST));
const ours = answered(prompts.map(ids => ({ids})), "generate", "--temperature", "0", "--max-tokens", `${NEW}`, "--dtype", "fp32")
    .map(line => line.samples[0].ids);

const llama = await getLlama({gpu: false, build: "never", logLevel: LlamaLogLevel.error, maxThreads: 1});
const good = [];
for (const type of types.length ? types : ["f32", "f16", "q8_0"]) {
  const file = path.join(scratch, `${type}.gguf`);
  gaoyao("export", folder, "--gguf", type, "--out", file);
  const model = await llama.loadModel({modelPath: file, gpuLayers: 0});
  console.log(`${path.basename(path.resolve(folder))} as ${type}: ${model.typeDescription}`);
  good.push(report("ids", ids, strings.map(text => text === "" ? [] : [...model.tokenize(text, true)])));
  const context = await model.createContext({
    contextSize: LONGEST + NEW, flashAttention: false,
    experimentalKvCacheKeyType: "F32", experimentalKvCacheValueType: "F32",
  });
  const sequence = context.getSequence();
  const theirs = [];
  for (const prompt of prompts) {
    await sequence.clearHistory();
    const tokens = [];
    for await (const token of sequence.evaluate(prompt, {temperature: 0, yieldEogToken: true})) {
      tokens.push(token);
      if (tokens.length === NEW || model.isEogToken(token)) break; // they end there, we are not asked to
    }
    theirs.push(tokens);
  }
  good.push(report("greedy tokens", ours.map((some, i) => some.slice(0, theirs[i].length)), theirs, type === "f32"));
  await model.dispose();
  rmSync(file);
}
rmSync(scratch, {recursive: true});
process.exit(good.every(Boolean) ? 0 : 1);
