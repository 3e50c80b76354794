"use strict";

// What the pages have in common: two languages, elements, tables that sort, data that are unpacked when they are looked at.
const data = JSON.parse(document.getElementById("data").textContent);
const words = { language: ["English", "中文"], search: ["搜索…", "Search…"], more: ["更多", "More"], none: ["没有记录", "No record"],
  close: ["关闭", "Close"], all: ["全部", "All"], wrong: ["零分", "Score 0"], partly: ["部分得分", "In part"], right: ["满分", "Score 1"],
  abstained: ["未作答", "Abstained"], failed: ["请求失败", "Failed"], skipped: ["不计分", "Not scored"],
  prompt: ["题目", "Prompt"], prediction: ["回答", "Answer"], reference: ["参考答案", "Reference"], task: ["任务", "Task"],
  corrected: ["修正规则", "Corrected rules"], published: ["原发布规则", "Published rules"], records: ["逐条记录", "Records"] };
const PAGE = 30;
const state = { english: !navigator.language.startsWith("zh"), sort: null, open: null };

function say(key) { return words[key][state.english ? 1 : 0]; }
function named(thing) { return state.english ? thing.english : thing.chinese; }

function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

/** What can be clicked, also by keyboard. */
function clickable(tag, attributes, act, ...children) {
  return element(tag, { ...attributes, tabindex: "0", onclick: act, onkeydown: (event) => { if (event.key === "Enter") act(); } }, ...children);
}

function percent(value) { return value === undefined || value === null ? "–" : (100 * value).toFixed(2); }
function average(values) { return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : null; }
function numberCell(value) { return element("td", { class: "number" }, percent(value)); }

function table(id, columns, rows, redraw) {
  const sort = state.sort?.table === id ? state.sort : null;
  if (sort) {
    const key = columns[sort.column].key;
    rows = [...rows].sort((a, b) => {
      const [x, y] = [key(a), key(b)];
      const order = x === y ? 0 : x === null ? -1 : y === null ? 1 : x < y ? -1 : 1;
      return sort.down ? -order : order;
    });
  }
  const head = columns.map((column, index) => clickable("th", {
    class: column.number ? "number" : null, title: column.hint,
    "aria-sort": sort?.column === index ? (sort.down ? "descending" : "ascending") : null,
  }, () => { state.sort = { table: id, column: index, down: sort?.column === index ? !sort.down : Boolean(column.number) }; redraw(); }, column.title));
  const body = rows.map((row) => element("tr", {}, ...columns.map((column) => column.cell(row))));
  return element("div", { class: "scroll" }, element("table", {}, element("thead", {}, element("tr", {}, ...head)), element("tbody", {}, ...body)));
}

/** The packed lines of an element, each an object. */
async function unpacked(id) {
  const packed = document.getElementById(id)?.textContent ?? "";
  if (!packed) return [];
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return (await new Response(stream).text()).split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

function field(name, text) { return text ? [element("dt", {}, name), element("dd", {}, text)] : []; }

/** A list of records with a filter, a search and a button for more: title, filters by key, whether one fits, its card. */
function recordList(title, filters, fits, card) {
  const section = document.getElementById("records");
  const open = state.open;
  section.hidden = !open;
  if (!open) return;
  const again = () => recordList(title, filters, fits, card);
  const found = open.all.filter((record) => (open.filter === "all" || fits(record, open.filter)) && (!open.search || JSON.stringify(record).includes(open.search)));
  const filter = element("select", { onchange: (event) => { open.filter = event.target.value; open.count = PAGE; again(); } },
    ...["all", ...filters].map((key) => element("option", { value: key, selected: open.filter === key ? "" : false }, say(key))));
  const search = element("input", { type: "search", placeholder: say("search"), value: open.search,
    onchange: (event) => { open.search = event.target.value; open.count = PAGE; again(); } });
  section.replaceChildren(
    element("h2", {}, title),
    element("div", { class: "controls" }, filter, search, element("span", { class: "note" }, `${found.length} / ${open.all.length}`),
      element("button", { onclick: () => { state.open = null; history.replaceState(null, "", "#"); section.hidden = true; } }, say("close"))),
    ...found.slice(0, open.count).map(card),
    ...(found.length ? [] : [element("p", { class: "note" }, say("none"))]),
    ...(found.length > open.count ? [element("button", { onclick: () => { open.count += PAGE; again(); } }, say("more"))] : []));
}

function opened(all) { return { all, filter: "all", search: "", count: PAGE }; }

function frame(title, show) {
  document.documentElement.lang = state.english ? "en" : "zh";
  document.getElementById("title").textContent = "皋陶 · " + title;
  document.title = title;
  const language = document.getElementById("language");
  language.textContent = say("language");
  language.onclick = () => { state.english = !state.english; show(); };
}

