Object.assign(words, {
  title: ["两次评测对比", "Comparison of two runs"], overview: ["总体", "Overall"], tasks: ["各任务", "By task"], changes: ["变化的题目", "Changed answers"],
  pairs: ["题数", "Pairs"], difference: ["差值", "Difference"], interval: ["95% 区间", "95 % interval"], p: ["p 值", "p"],
  adjusted: ["校正后 p", "Adjusted p"], gained: ["新对", "Gained"], lost: ["新错", "Lost"], only: ["仅一方有", "In one only"],
  uncounted: ["不计", "Not counted"], better: ["后者更好", "Second better"], worse: ["前者更好", "First better"], verdict: ["结论改变", "Verdict changed"],
  same: ["差异不显著", "no significant difference"], up: ["后者显著更好", "second significantly better"], down: ["前者显著更好", "first significantly better"],
  hint: ["差值为后者减前者；配对自助法区间，对错题用 McNemar 精确检验。点击一行的差值查看变化的题目。",
    "Second less first; intervals by the paired bootstrap, McNemar's exact test where marks are right or wrong. Click a difference for the answers that changed."],
});

function probability(value) { return value < 0.0001 ? "<0.0001" : value.toFixed(4); }
function signed(value) { return (value > 0 ? "+" : "") + percent(value); }
function judgement(difference, p) { return p >= 0.05 ? "same" : difference > 0 ? "up" : "down"; }
function sides() { return `${data.first} → ${data.second}`; }

function overview() {
  const overall = data.overall;
  if (!overall) return [element("h2", {}, say("overview"))];
  return [element("h2", {}, `${say("overview")} · ${sides()} · ${say(data.rule)}`),
    element("p", {}, `${say("difference")} ${signed(overall.difference)} [${signed(overall.low)}, ${signed(overall.high)}], p ${probability(overall.p)}: ${say(judgement(overall.difference, overall.p))}`),
    data.unpaired.length ? element("p", { class: "note" }, `${say("only")}: ${data.unpaired.join(", ")}`) : ""];
}

/** The interval of a difference as a bar around zero; the scale is that of the widest. */
function bar(task) {
  const widest = Math.max(0.01, ...data.tasks.flatMap((each) => [Math.abs(each.low), Math.abs(each.high)]));
  const place = (value) => 50 + 50 * value / widest;
  return element("td", { class: "forest" }, element("div", { class: "track" },
    element("div", { class: "zero" }),
    element("div", { class: `fill ${judgement(task.difference, task.p_adjusted)}`, style: `left:${place(task.low)}%;width:${place(task.high) - place(task.low)}%` }),
    element("div", { class: "point", style: `left:${place(task.difference)}%` })));
}

function tasks() {
  const number = (title, key, show = String) => ({ title: say(title), number: true, key, cell: (task) => element("td", { class: "number" }, show(key(task))) });
  const columns = [
    { title: say("task"), key: (task) => task.task, cell: (task) => element("td", {}, `${task.task}  ${named(task)}`) },
    number("pairs", (task) => task.pairs),
    { title: data.first, number: true, key: (task) => task.first, cell: (task) => numberCell(task.first) },
    { title: data.second, number: true, key: (task) => task.second, cell: (task) => numberCell(task.second) },
    { title: say("difference"), number: true, key: (task) => task.difference,
      cell: (task) => clickable("td", { class: "number open" }, () => openChanges(task), signed(task.difference),
        element("span", { class: "interval" }, ` [${signed(task.low)}, ${signed(task.high)}]`)) },
    { title: say("interval"), key: (task) => task.difference, cell: bar },
    number("p", (task) => task.p, probability), number("adjusted", (task) => task.p_adjusted, probability),
    number("gained", (task) => task.gained), number("lost", (task) => task.lost),
    number("only", (task) => task.only_first.length + task.only_second.length), number("uncounted", (task) => task.uncounted),
  ];
  return [element("h2", {}, say("tasks")), element("p", { class: "note" }, say("hint")), table("tasks", columns, data.tasks, show)];
}

async function openChanges(task) {
  history.replaceState(null, "", `#${task.task}`);
  state.open = { ...opened(await unpacked(`changes-${task.task}`)), task };
  showRecords();
  document.getElementById("records").scrollIntoView();
}

function side(name, answer) {
  const read = answer.extracted ? `  «${answer.extracted}»` : "";
  return [...field(name, answer.prediction || "∅"),
    element("dt", {}, ""), element("dd", { class: answer.verdict }, `${say(answer.verdict)} ${answer.score.toFixed(4)}${read}  ${answer.reason}`)];
}

function card(change) {
  return element("article", { class: "record" }, element("strong", {}, `#${change.i}`), element("dl", {},
    ...field(say("prompt"), change.prompt), ...field(say("reference"), change.reference),
    ...side(data.first, change.first), ...side(data.second, change.second)));
}

function fits(change, key) {
  if (key === "verdict") return change.first.verdict !== change.second.verdict;
  return key === "better" ? change.second.score > change.first.score : change.second.score < change.first.score;
}

function showRecords() {
  if (state.open) recordList(`${say("changes")} · ${state.open.task.task} ${named(state.open.task)}`, ["better", "worse", "verdict"], fits, card);
}

function show() {
  frame(`${data.benchmark} ${say("title")}`, show);
  document.getElementById("overview").replaceChildren(...overview());
  document.getElementById("tasks").replaceChildren(...tasks());
  showRecords();
}

show();

const linked = data.tasks.find((task) => task.task === location.hash.slice(1));
if (linked) openChanges(linked);
