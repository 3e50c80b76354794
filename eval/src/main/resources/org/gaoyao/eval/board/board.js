"use strict";

const board = JSON.parse(document.getElementById("board").textContent);
const words = {
  title: ["评测榜", "Scoreboard"], language: ["English", "中文"],
  corrected: ["修正规则", "Corrected rules"], published: ["原发布规则", "Published rules"],
  showPublished: ["改看原发布规则", "Show published rules"], showCorrected: ["改看修正规则", "Show corrected rules"],
  model: ["模型", "Model"], coverage: ["覆盖率", "Coverage"], mean: ["总均分", "Mean"], task: ["任务", "Task"],
  level: ["层级", "Level"], levels: ["各层级均分", "Means by level"], tasks: ["各任务得分", "Scores by task"],
  overview: ["概览", "Overview"], records: ["逐条记录", "Records"], close: ["关闭", "Close"],
  all: ["全部", "All"], flips: ["两种规则结论不同", "Verdicts differ"], wrong: ["零分", "Score 0"], partly: ["部分得分", "In part"],
  right: ["满分", "Score 1"], abstained: ["未作答", "Abstained"], failed: ["请求失败", "Failed"], skipped: ["不计分", "Not scored"],
  prompt: ["题目", "Prompt"], prediction: ["回答", "Answer"], reference: ["参考答案", "Reference"],
  search: ["搜索…", "Search…"], more: ["更多", "More"], none: ["没有记录", "No record"],
  hint: ["点击得分查看逐条记录；括号内为 95% 置信区间（修正规则）。", "Click a score for its records; in brackets the 95 % interval (corrected rules)."],
};
const PAGE = 30;
const state = { english: false, rule: "corrected", sort: null, open: null };

function say(key) { return words[key][state.english ? 1 : 0]; }
function named(thing) { return state.english ? thing.english : thing.chinese; }

function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

function percent(value) { return value === undefined || value === null ? "–" : (100 * value).toFixed(2); }
function average(values) { return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null; }
function scoreOf(model, task) { return model.result.tasks[task]?.[state.rule]?.score ?? null; }

function levelMean(model, level) {
  return average(board.tasks.filter((task) => task.level === level).map((task) => scoreOf(model, task.id)).filter((value) => value !== null));
}
function wholeMean(model) { return average(board.tasks.map((task) => scoreOf(model, task.id)).filter((value) => value !== null)); }
function coverage(model) { return model.result.answers / Math.max(1, model.result.answers + model.result.missing); }

function table(id, columns, rows) {
  const sort = state.sort?.table === id ? state.sort : null;
  if (sort) {
    const key = columns[sort.column].key;
    rows = [...rows].sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      const order = x === y ? 0 : x === null ? -1 : y === null ? 1 : x < y ? -1 : 1;
      return sort.down ? -order : order;
    });
  }
  const head = columns.map((column, index) => element("th", {
    class: column.number ? "number" : null,
    "aria-sort": sort?.column === index ? (sort.down ? "descending" : "ascending") : null,
    onclick: () => { state.sort = { table: id, column: index, down: sort?.column === index ? !sort.down : Boolean(column.number) }; show(); },
  }, column.title));
  const body = rows.map((row) => element("tr", {}, ...columns.map((column) => column.cell(row))));
  return element("div", { class: "scroll" }, element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body)));
}

function numberCell(value) { return element("td", { class: "number" }, percent(value)); }

function overview() {
  const columns = [
    { title: say("model"), key: (model) => model.name, cell: (model) => element("td", {}, model.name) },
    { title: say("coverage"), number: true, key: coverage, cell: (model) => numberCell(coverage(model)) },
    { title: say("mean"), number: true, key: wholeMean, cell: (model) => numberCell(wholeMean(model)) },
    ...board.levels.map((level) => ({
      title: named(level), number: true, key: (model) => levelMean(model, level.id), cell: (model) => numberCell(levelMean(model, level.id)),
    })),
  ];
  return [element("h2", {}, say("overview") + " · " + say(state.rule)), table("overview", columns, board.models)];
}

function bars() {
  const rows = board.levels.flatMap((level) => [
    element("div", {}, named(level)),
    element("div", {}, ...board.models.map((model) => {
      const value = levelMean(model, level.id);
      const width = Math.max(0, Math.min(100, 100 * (value ?? 0)));
      return element("div", { class: "track" }, element("div", { class: "fill", style: `width:${width}%` }),
        element("span", { style: `left:calc(${width}% + .5rem)` }, `${model.name}  ${percent(value)}`));
    })),
  ]);
  return [element("h2", {}, say("levels")), element("div", { class: "level" }, ...rows)];
}

function tasks() {
  const shown = board.tasks.filter((task) => board.models.some((model) => scoreOf(model, task.id) !== null));
  const level = (task) => board.levels.find((each) => each.id === task.level);
  const columns = [
    { title: say("task"), key: (task) => task.id, cell: (task) => element("td", {}, `${task.id}  ${named(task)}`) },
    { title: say("level"), key: (task) => board.levels.indexOf(level(task)), cell: (task) => element("td", {}, named(level(task))) },
    ...board.models.map((model, index) => ({
      title: model.name, number: true, key: (task) => scoreOf(model, task.id), cell: (task) => taskCell(model, index, task),
    })),
  ];
  return [element("h2", {}, say("tasks") + " · " + say(state.rule)), element("p", { class: "note" }, say("hint")), table("tasks", columns, shown)];
}

function taskCell(model, index, task) {
  const result = model.result.tasks[task.id];
  if (!result) return numberCell(null);
  const { low, high } = result.corrected;
  const interval = state.rule === "corrected" ? element("span", { class: "interval" }, ` [${percent(low)}, ${percent(high)}]`) : null;
  const open = () => { openRecords(index, task); };
  return element("td", { class: "number open", tabindex: "0", onclick: open, onkeydown: (event) => { if (event.key === "Enter") open(); } },
    percent(result[state.rule].score), interval);
}

/** Shows the answers of a model to a task; the address then names both, so that it can be passed on. */
async function openRecords(model, task) {
  history.replaceState(null, "", `#${model}/${task.id}`);
  const packed = document.getElementById(`records-${model}-${task.id}`)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const text = packed ? await new Response(stream).text() : "";
  const flips = new Set(board.models[model].result.tasks[task.id].flips.map((flip) => flip.i));
  const all = text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  state.open = { model, task, flips, all, filter: "all", search: "", count: PAGE };
  showRecords();
  document.getElementById("records").scrollIntoView({ behavior: "smooth" });
}

function verdict(mark) {
  if (mark.state !== "scored") return mark.state;
  return mark.score >= 1 - 1e-9 ? "right" : mark.score <= 1e-9 ? "wrong" : "partly";
}

function chosen(open) {
  return open.all.filter((record) => {
    const fits = open.filter === "all" || (open.filter === "flips" ? open.flips.has(record.i) : verdict(record[state.rule]) === open.filter);
    return fits && (!open.search || JSON.stringify(record).includes(open.search));
  });
}

function field(name, text) { return text ? [element("dt", {}, name), element("dd", {}, text)] : []; }

function markText(mark) {
  const kind = verdict(mark);
  const score = mark.state === "scored" ? ` ${mark.score.toFixed(4)}` : "";
  const read = mark.extracted ? `  «${mark.extracted}»` : "";
  return element("dd", { class: kind }, `${say(kind)}${score}${read}  ${mark.reason}`);
}

function recordCard(record) {
  return element("article", { class: "record" }, element("strong", {}, `#${record.i}`), element("dl", {},
    ...field(say("prompt"), record.prompt), ...field(say("prediction"), record.prediction), ...field(say("reference"), record.reference),
    element("dt", {}, say("corrected")), markText(record.corrected), element("dt", {}, say("published")), markText(record.published)));
}

function showRecords() {
  const section = document.getElementById("records");
  const open = state.open;
  section.hidden = !open;
  if (!open) return;
  const found = chosen(open);
  const filter = element("select", { onchange: (event) => { open.filter = event.target.value; open.count = PAGE; showRecords(); } },
    ...["all", "flips", "wrong", "partly", "right", "abstained", "skipped", "failed"].map((key) => element("option", { value: key, selected: open.filter === key ? "" : false }, say(key))));
  const search = element("input", { type: "search", placeholder: say("search"), value: open.search,
    onchange: (event) => { open.search = event.target.value; open.count = PAGE; showRecords(); } });
  section.replaceChildren(
    element("h2", {}, `${say("records")} · ${board.models[open.model].name} · ${open.task.id} ${named(open.task)}`),
    element("div", { class: "controls" }, filter, search, element("span", { class: "note" }, `${found.length} / ${open.all.length}`),
      element("button", { onclick: () => { state.open = null; history.replaceState(null, "", "#"); showRecords(); } }, say("close"))),
    ...found.slice(0, open.count).map(recordCard),
    ...(found.length ? [] : [element("p", { class: "note" }, say("none"))]),
    ...(found.length > open.count ? [element("button", { onclick: () => { open.count += PAGE; showRecords(); } }, say("more"))] : []));
}

function show() {
  document.documentElement.lang = state.english ? "en" : "zh";
  document.getElementById("title").textContent = `皋陶 · ${board.name} ${say("title")}`;
  document.title = `${board.name} ${say("title")}`;
  document.getElementById("language").textContent = say("language");
  document.getElementById("rule").textContent = say(state.rule === "corrected" ? "showPublished" : "showCorrected");
  document.getElementById("overview").replaceChildren(...overview());
  document.getElementById("bars").replaceChildren(...bars());
  document.getElementById("tasks").replaceChildren(...tasks());
  showRecords();
}

document.getElementById("language").addEventListener("click", () => { state.english = !state.english; show(); });
document.getElementById("rule").addEventListener("click", () => { state.rule = state.rule === "corrected" ? "published" : "corrected"; show(); });
state.english = !navigator.language.startsWith("zh");
show();

const [linkedModel, linkedTask] = location.hash.slice(1).split("/");
const linked = board.tasks.find((task) => task.id === linkedTask);
if (linked && board.models[linkedModel]?.result.tasks[linkedTask]) openRecords(Number(linkedModel), linked);
