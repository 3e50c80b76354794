Object.assign(words, {
  title: ["评测榜", "Scoreboard"],
  judged: ["模型评判", "Judged by a model"], next: ["改看：", "Show: "], strength: ["对战强度", "Strength"], unreadable: ["无法解析的评判", "unreadable votes"],
  model: ["模型", "Model"], coverage: ["覆盖率", "Coverage"], mean: ["总均分", "Mean"],
  level: ["层级", "Level"], levels: ["各层级均分", "Means by level"], tasks: ["各任务得分", "Scores by task"],
  overview: ["概览", "Overview"], flips: ["两种规则结论不同", "Verdicts differ"],
  diagnosis: ["得分之外", "What scores do not say"], answers: ["回答", "Answers"], missing: ["缺", "Missing"],
  abstention: ["未作答 %", "Abstained %"], unread: ["无法提取", "Unread"], failures: ["请求失败", "Failed"],
  letters: ["选项字母：选中/正确", "Letters: chosen / right"], letterP: ["选项偏好 p", "Letter bias p"],
  length: ["长度相关 ρ", "Length ρ"], lengthP: ["p", "p"], contaminated: ["训练集内", "In training"],
  cleanScore: ["洁净得分", "Clean score"], contaminatedScore: ["训练集内得分", "Score in training"],
  diagnosisHint: ["选项偏好：各字母被选中次数与正确次数的 McNemar 检验（Holm 校正）；长度相关：得分与回答长度的 Spearman 相关；训练集内：24 字窗口。",
    "Letter bias: McNemar's test of chosen against right, Holm over the letters; length: Spearman's correlation of score and length of the answer; in training: windows of 24 characters."],
  hint: ["点击得分查看逐条记录；括号内为 95% 置信区间。", "Click a score for its records; in brackets the 95 % interval."],
});
state.rule = "corrected";

const judgedAny = data.models.some((model) => Object.values(model.result.tasks).some((task) => task.judged));
const RULES = ["corrected", "published", ...(judgedAny ? ["judged"] : [])];

function nextRule() { return RULES[(RULES.indexOf(state.rule) + 1) % RULES.length]; }
function strength(model) { return model.result.tournament?.strength ?? null; }

function scoreOf(model, task) { return model.result.tasks[task]?.[state.rule]?.score ?? null; }

function levelMean(model, level) {
  return average(data.tasks.filter((task) => task.level === level).map((task) => scoreOf(model, task.id)).filter((value) => value !== null));
}
function wholeMean(model) { return average(data.tasks.map((task) => scoreOf(model, task.id)).filter((value) => value !== null)); }
function coverage(model) { return model.result.coverage; }
function scored(model) { return data.tasks.filter((task) => model.result.tasks[task.id]); }
function abstention(model) { return average(scored(model).map((task) => model.result.tasks[task.id].corrected.abstention_rate)); }
function unread(model) { return scored(model).reduce((sum, task) => sum + model.result.tasks[task.id].diagnosis.unread, 0); }
function probability(value) { return value === undefined || value === null ? "–" : value < 0.0001 ? "<0.0001" : value.toFixed(4); }

function overview() {
  const columns = [
    { title: say("model"), key: (model) => model.name, cell: (model) => element("td", {}, model.name) },
    { title: say("coverage"), number: true, key: coverage, cell: (model) => numberCell(coverage(model)) },
    { title: say("mean"), number: true, key: wholeMean, cell: (model) => numberCell(wholeMean(model)) },
    { title: say("abstention"), number: true, key: abstention, cell: (model) => numberCell(abstention(model)) },
    { title: say("unread"), number: true, key: unread, cell: (model) => element("td", { class: "number" }, String(unread(model))) },
    ...data.levels.map((level) => ({
      title: named(level), number: true, key: (model) => levelMean(model, level.id), cell: (model) => numberCell(levelMean(model, level.id)),
    })),
    ...(data.models.some((model) => strength(model) !== null) ? [{
      title: say("strength"), number: true, key: strength, cell: (model) => element("td", { class: "number" }, strength(model)?.toFixed(0) ?? "–"),
    }] : []),
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
  const { score, low, high } = result[state.rule] ?? {};
  const interval = low === undefined ? null : element("span", { class: "interval" }, ` [${percent(low)}, ${percent(high)}]`);
  return clickable("td", { class: "number open" }, () => openRecords(index, task), percent(score), interval);
}

/** One row for each model and task: what a score does not say. */
function diagnosis() {
  const rows = data.tasks.flatMap((task) => data.models.filter((model) => model.result.tasks[task.id])
    .map((model) => ({ task, model, result: model.result.tasks[task.id] })));
  const windows = (row) => row.result.contamination?.find((split) => split.window === 24);
  const number = (title, key, show = String) => ({ title: say(title), number: true, key,
    cell: (row) => element("td", { class: "number" }, key(row) === null || key(row) === undefined ? "–" : show(key(row))) });
  const columns = [
    { title: say("task"), key: (row) => row.task.id, cell: (row) => element("td", {}, `${row.task.id}  ${named(row.task)}`) },
    { title: say("model"), key: (row) => row.model.name, cell: (row) => element("td", {}, row.model.name) },
    number("answers", (row) => row.result.n), number("missing", (row) => row.result.missing.length),
    number("abstention", (row) => row.result.corrected.abstention_rate, percent), number("unread", (row) => row.result.diagnosis.unread),
    number("failures", (row) => row.result.corrected.failed),
    { title: say("letters"), key: (row) => row.result.diagnosis.letters?.questions ?? null, cell: (row) => element("td", {}, letterCounts(row.result.diagnosis.letters)) },
    number("letterP", (row) => row.result.diagnosis.letters?.p, probability),
    number("length", (row) => row.result.diagnosis.length?.spearman, (value) => value.toFixed(2)),
    number("lengthP", (row) => row.result.diagnosis.length?.p, probability),
    ...(rows.some(windows) ? [number("contaminated", (row) => windows(row)?.contaminated.n),
      number("cleanScore", (row) => windows(row)?.clean.score, percent), number("contaminatedScore", (row) => windows(row)?.contaminated.score, percent)] : []),
  ];
  return [element("h2", {}, say("diagnosis")), element("p", { class: "note" }, say("diagnosisHint")), table("diagnosis", columns, rows, show)];
}

function letterCounts(bias) {
  return bias ? Object.entries(bias.letters).map(([letter, count]) => `${letter} ${count.chosen}/${count.right}`).join("  ") : "–";
}

/** Shows the answers of a model to a task; the address then names both, so that it can be passed on. */
async function openRecords(model, task) {
  history.replaceState(null, "", `#${model}/${task.id}`);
  const flips = new Set(data.models[model].result.tasks[task.id].flips.map((flip) => flip.i));
  state.open = { ...opened(await unpacked(`records-${model}-${task.id}`)), model, task, flips };
  showRecords();
  document.getElementById("records").scrollIntoView();
}

function verdict(mark) {
  if (mark.state !== "scored") return mark.state;
  return mark.score >= 1 - 1e-9 ? "right" : mark.score <= 1e-9 ? "wrong" : "partly";
}

/** The mark by the rule that is shown; what no judge has seen shows its corrected mark. */
function markOf(record) {
  if (state.rule !== "judged") return record[state.rule];
  return record.judged?.score === undefined ? record.corrected : { state: "scored", ...record.judged };
}

function judgedText(judged) {
  const score = judged.score === undefined ? "–" : `${judged.score.toFixed(4)} (${judged.points.toFixed(2)})  ${judged.reason}`;
  const marks = judged.marks.map((mark) => `${mark.criterion}: ${mark.mark}`
    + (mark.votes.length > 1 ? ` (${mark.votes.join(", ")})` : "") + `  ${mark.reasons.join("；")}`);
  return [score, ...marks, ...(judged.unreadable ? [`${say("unreadable")}: ${judged.unreadable}`] : [])].join("\n");
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
    element("dt", {}, say("corrected")), markText(record.corrected), element("dt", {}, say("published")), markText(record.published),
    ...(record.judged ? field(say("judged"), judgedText(record.judged)) : [])));
}

function showRecords() {
  const open = state.open;
  if (!open) return;
  recordList(`${say("records")} · ${data.models[open.model].name} · ${open.task.id} ${named(open.task)}`,
    ["flips", "wrong", "partly", "right", "abstained", "skipped", "failed"],
    (record, key) => key === "flips" ? open.flips.has(record.i) : verdict(markOf(record)) === key, recordCard);
}

function show() {
  frame(`${data.name} ${say("title")}`, show);
  const rule = document.getElementById("rule");
  rule.hidden = false;
  rule.textContent = say("next") + say(nextRule());
  rule.onclick = () => { state.rule = nextRule(); show(); };
  document.getElementById("overview").replaceChildren(...overview());
  document.getElementById("bars").replaceChildren(...bars());
  document.getElementById("tasks").replaceChildren(...tasks());
  document.getElementById("diagnosis").replaceChildren(...diagnosis());
  showRecords();
}

show();

const [linkedModel, linkedTask] = location.hash.slice(1).split("/");
const linked = data.tasks.find((task) => task.id === linkedTask);
if (linked && data.models[linkedModel]?.result.tasks[linkedTask]) openRecords(Number(linkedModel), linked);
