// Does npm's @huggingface/transformers take the tokenizer folders that we write?
//
//   node interop/transformers-tokenizer.mjs FOLDER CONVERSATIONS.jsonl TEXTS.jsonl NAME
//
// For every conversation: its chat template renders what `gaoyao chat render NAME` renders. For every text and every
// rendered conversation: its ids are those of `gaoyao model tokenize FOLDER`. Exit code 1 if anything differs.
// Run it from the project's root, with the two npm packages installed in a folder that NODE_PATH or a parent holds.
import {execFileSync} from "node:child_process";
import {mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import path from "node:path";
import {createRequire} from "node:module";
import {pathToFileURL} from "node:url";

const [folder, conversations, texts, name] = process.argv.slice(2);
if (!name) {
  console.error("usage: node interop/transformers-tokenizer.mjs FOLDER CONVERSATIONS.jsonl TEXTS.jsonl NAME");
  process.exit(2);
}
const modules = createRequire(path.join(process.env.NODE_PATH ?? process.cwd(), "x.js"));
const {AutoTokenizer, env} = await import(pathToFileURL(modules.resolve("@huggingface/transformers")).href);
env.allowRemoteModels = false;
env.localModelPath = path.dirname(path.resolve(folder)) + "/";
const tokenizer = await AutoTokenizer.from_pretrained(path.basename(path.resolve(folder)));

const scratch = mkdtempSync(path.join(tmpdir(), "interop-"));
const read = file => readFileSync(file, "utf8").split("\n").filter(line => line.trim()).map(line => JSON.parse(line));
function gaoyao(lines, ...command) {
  const [input, output] = [path.join(scratch, "in.jsonl"), path.join(scratch, "out.jsonl")];
  writeFileSync(input, lines.map(line => JSON.stringify(line) + "\n").join(""));
  execFileSync("./gaoyao", [...command, "--jsonl", input, "--out", output], {stdio: "inherit"});
  return read(output);
}
function report(what, mine, theirs) {
  const off = mine.map((value, i) => i).filter(i => JSON.stringify(mine[i]) !== JSON.stringify(theirs[i]));
  console.log(`${off.length ? "FAIL" : "OK  "} ${what}: ${off.length} of ${mine.length} differ`);
  for (const i of off.slice(0, 3)) console.log("  ours  ", JSON.stringify(mine[i]), "\n  theirs", JSON.stringify(theirs[i]));
  return off.length === 0;
}

const asked = read(conversations).filter(line => !line.template || line.template === name);
const ours = gaoyao(asked, "chat", "render", name).map(line => line.text);
const theirs = asked.map(({messages, tools, text, template, ...options}) =>
    tokenizer.apply_chat_template(messages, {tokenize: false, tools: tools ?? null, add_generation_prompt: false, ...options}));
const strings = [...read(texts).map(line => line.text), ...ours];
const ids = gaoyao(strings.map(text => ({text})), "model", "tokenize", folder).map(line => line.ids);
const theirIds = strings.map(text => tokenizer.encode(text, {add_special_tokens: false}));
const back = ids.map(some => some.length === 0 ? "" // it refuses to decode nothing
    : tokenizer.decode(some, {skip_special_tokens: false, clean_up_tokenization_spaces: false}));

console.log(`${tokenizer.constructor.name} from ${path.basename(path.resolve(folder))}, template ${name}`);
const good = [
  report("rendered conversations", ours, theirs),
  report("ids", ids, theirIds),
  report("texts from our ids", strings.map(text => text.normalize("NFC")), back),
];
process.exit(good.every(Boolean) ? 0 : 1);
