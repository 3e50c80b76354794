Object.assign(words, {
  title: ["评测榜", "Scoreboard"],
  showPublished: ["改看原发布规则", "Show published rules"], showCorrected: ["改看修正规则", "Show corrected rules"],
  model: ["模型", "Model"], coverage: ["覆盖率", "Coverage"], mean: ["总均分", "Mean"],
  level: ["层级", "Level"], levels: ["各层级均分", "Means by level"], tasks: ["各任务得分", "Scores by task"],
  overview: ["概览", "Overview"], flips: ["两种规则结论不同", "Verdicts differ"],
  hint: ["点击得分查看逐条记录；括号内为 95% 置信区间（修正规则）。", "Click a score for its records; in brackets the 95 % interval (corrected rules)."],
});
state.rule = "corrected";

function scoreOf(model, task) { return model.result.tasks[task]?.[state.rule]?.score ?? null; }

function levelMean(model, level) {
  return average(data.tasks.filter((task) => task.level === level).map((task) => scoreOf(model, task.id)).filter((value) => value !== null));
}
function wholeMean(model) { return average(data.tasks.map((task) => scoreOf(model, task.id)).filter((value) => value !== null)); }
function coverage(model) { return model.result.answers / Math.max(1, model.result.answers + model.result.missing); }

function overview() {
  const columns = [
    { title: say("model"), key: (model) => model.name, cell: (model) => element("td", {}, model.name) },
    { title: say("coverage"), number: true, key: coverage, cell: (model) => numberCell(coverage(model)) },
    { title: say("mean"), number: true, key: wholeMean, cell: (model) => numberCell(wholeMean(model)) },
    ...data.levels.map((level) => ({
      title: named(level), number: true, key: (model) => levelMean(model, level.id), cell: (model) => numberCell(levelMean(model, level.id)),
    })),
  ];
  return [element("h2", {}, say("overview") + " · " + say(state.rule)), table("overview", columns, data.models, show)];
}

function bars() {
  const rows = data.levels.flatMap((level) => [
    element("div", {}, named(level)),
    element("div", {}, ...data.models.map((model) => {
      const value = levelMean(model, level.id);
      const width = Math.max(0, Math.min(100, 100 * (value ?? 0)));
      return element("div", { class: "track" }, element("div", { class: "fill", style: `width:${width}%` }),
        element("span", { style: `left:calc(${width}% + .5rem)` }, `${model.name}  ${percent(value)}`));
    })),
  ]);
  return [element("h2", {}, say("levels")), element("div", { class: "level" }, ...rows)];
}

function tasks() {
  const shown = data.tasks.filter((task) => data.models.some((model) => scoreOf(model, task.id) !== null));
  const level = (task) => data.levels.find((each) => each.id === task.level);
  const columns = [
    { title: say("task"), key: (task) => task.id, cell: (task) => element("td", {}, `${task.id}  ${named(task)}`) },
    { title: say("level"), key: (task) => data.levels.indexOf(level(task)), cell: (task) => element("td", {}, named(level(task))) },
    ...data.models.map((model, index) => ({
      title: model.name, number: true, key: (task) => scoreOf(model, task.id), cell: (task) => taskCell(model, index, task),
    })),
  ];
  return [element("h2", {}, say("tasks") + " · " + say(state.rule)), element("p", { class: "note" }, say("hint")), table("tasks", columns, shown, show)];
}

function taskCell(model, index, task) {
  const result = model.result.tasks[task.id];
  if (!result) return numberCell(null);
  const { low, high } = result.corrected;
  const interval = state.rule === "corrected" ? element("span", { class: "interval" }, ` [${percent(low)}, ${percent(high)}]`) : null;
  return clickable("td", { class: "number open" }, () => openRecords(index, task), percent(result[state.rule].score), interval);
}

/** Shows the answers of a model to a task; the address then names both, so that it can be passed on. */
async function openRecords(model, task) {
  history.replaceState(null, "", `#${model}/${task.id}`);
  const flips = new Set(data.models[model].result.tasks[task.id].flips.map((flip) => flip.i));
  state.open = { ...opened(await unpacked(`records-${model}-${task.id}`)), model, task, flips };
  showRecords();
  document.getElementById("records").scrollIntoView({ behavior: "smooth" });
}

function verdict(mark) {
  if (mark.state !== "scored") return mark.state;
  return mark.score >= 1 - 1e-9 ? "right" : mark.score <= 1e-9 ? "wrong" : "partly";
}

function markText(mark) {
  const kind = verdict(mark);
  const score = mark.state === "scored" ? ` ${mark.score.toFixed(4)}` : "";
  const read = mark.extracted ? `  «${mark.extracted}»` : "";
  const parts = (mark.parts ?? []).map((part) => element("li", {}, `${part.value.toFixed(4)}  ${part.reason}`));
  return element("dd", { class: kind }, `${say(kind)}${score}${read}  ${mark.reason}`, parts.length ? element("ul", {}, ...parts) : null);
}

function recordCard(record) {
  return element("article", { class: "record" }, element("strong", {}, `#${record.i}`), element("dl", {},
    ...field(say("prompt"), record.prompt), ...field(say("prediction"), record.prediction), ...field(say("reference"), record.reference),
    element("dt", {}, say("corrected")), markText(record.corrected), element("dt", {}, say("published")), markText(record.published)));
}

function showRecords() {
  const open = state.open;
  if (!open) return;
  recordList(`${say("records")} · ${data.models[open.model].name} · ${open.task.id} ${named(open.task)}`,
    ["flips", "wrong", "partly", "right", "abstained", "skipped", "failed"],
    (record, key) => key === "flips" ? open.flips.has(record.i) : verdict(record[state.rule]) === key, recordCard);
}

function show() {
  frame(`${data.name} ${say("title")}`, show);
  const rule = document.getElementById("rule");
  rule.hidden = false;
  rule.textContent = say(state.rule === "corrected" ? "showPublished" : "showCorrected");
  rule.onclick = () => { state.rule = state.rule === "corrected" ? "published" : "corrected"; show(); };
  document.getElementById("overview").replaceChildren(...overview());
  document.getElementById("bars").replaceChildren(...bars());
  document.getElementById("tasks").replaceChildren(...tasks());
  showRecords();
}

show();

const [linkedModel, linkedTask] = location.hash.slice(1).split("/");
const linked = data.tasks.find((task) => task.id === linkedTask);
if (linked && data.models[linkedModel]?.result.tasks[linkedTask]) openRecords(Number(linkedModel), linked);
