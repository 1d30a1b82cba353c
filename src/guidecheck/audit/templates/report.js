"use strict";
// The page's own script: lists that sort and filter, and letters with their findings. It makes text nodes only.
const data = JSON.parse(document.getElementById("data").textContent);
const named = (columns) => (row) => Object.fromEntries(columns.map((name, place) => [name, row[place]]));
const letters = new Map(data.letters.map(named(data.columns.letter)).map((one) => [one.letter_id, one]));
const studies = data.studies.map(named(data.columns.study)).map((one, place) => ({
  ...one, label: data.labels[place], statuses: data.statuses[place], answers: data.answers[place],
  letter: letters.get(one.letter_id),
}));
const factsOf = (letter) => (data.facts[letter] || []).map(named(data.columns.fact));
const words = (text) => String(text ?? "").replaceAll("_", " ");
const recommendation = (one) => one.controlling_guideline ? `${one.controlling_guideline}/${one.controlling_recommendation}` : "";
const quarter = (day) => day ? `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) + 2) / 3)}` : "";
const MARKS = { m: "met", n: "not_met", d: "not_documented" };
const PAGE = 50;

function make(tag, attributes, ...parts) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name === "click") made.addEventListener("click", value);
    else if (value !== null && value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...parts.flat(Infinity).filter((part) => part !== null && part !== undefined && part !== ""));
  return made;
}
const badge = (name) => name ? make("span", { class: `badge ${name}` }, words(name)) : "";

// What a list may be filtered by: the same names as in the page's links.
const FILTERS = {
  scope: (one, value) => value === "all" || one.in_scope === (value === "in"),
  compared: (one) => one.agreement !== "abstain",
  guideline: (one, value) => one.controlling_guideline === value,
  recommendation: (one, value) => recommendation(one) === value,
  year: (one, value) => (one.key_date || "").startsWith(value),
  quarter: (one, value) => quarter(one.key_date) === value,
  specialty: (one, value) => one.letter.specialties.includes(value),
  abstained: (one, value) => one.abstained_because === value,
  claims: (one, value) => one.choice_by_claims.includes(value),
  reviewer: (one, value) => one.choice_by_reviewer.includes(value),
  flags: (one) => one.letter.flags.length > 0,
  criterion: (one, value, all) => statusOf(one, value) === all.get("criterion_status"),
  criterion_status: () => true,
};
const SUMMARY_ONLY = new Set(["criterion_status"]);

function statusOf(one, criterion) {
  const program = data.programs[recommendation(one)];
  const marks = one.statuses[recommendation(one)];
  const place = program ? program.criteria.findIndex((each) => each.id === criterion) : -1;
  return place < 0 || !marks ? "" : MARKS[marks[0][place]];
}

const COLUMNS = [
  ["study", (one) => one.label || words(one.requested_text)],
  ["decision", (one) => one.decision],
  ["criteria", (one) => one.status],
  ["agreement", (one) => one.agreement],
  ["cause", (one) => one.cause || ""],
  ["recommendation", (one) => recommendation(one)],
  ["day", (one) => one.key_date || ""],
  ["letter", (one) => one.letter.file],
];
const state = { filters: new URLSearchParams(), sort: 3, down: true, page: 0 };
const studyTable = document.getElementById("study-table");
const search = document.getElementById("study-search");

function chosen() {
  const asked = [...state.filters];
  if (!state.filters.has("scope")) asked.push(["scope", "in"]);
  const sought = search.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = studies.filter((one) => asked.every(([name, value]) =>
    name in FILTERS ? FILTERS[name](one, value, state.filters) : one[name] === value));
  const text = (one) => [...COLUMNS.map(([, value]) => value(one)), one.requested_text, one.cause_detail, one.letter.case_number]
    .map(words).join(" ").toLowerCase();
  const rows = sought.length ? found.filter((one) => sought.every((word) => text(one).includes(word))) : found;
  const [, value] = COLUMNS[state.sort];
  const order = (one, other) => value(one).localeCompare(value(other), "en", { numeric: true });
  return [...rows].sort(state.down ? (one, other) => order(other, one) : order);
}

function showStudies() {
  const rows = chosen();
  const held = new Set(rows.map((one) => one.letter_id)).size;
  const last = Math.max(0, Math.ceil(rows.length / PAGE) - 1);
  state.page = Math.min(state.page, last);
  const shown = rows.slice(state.page * PAGE, (state.page + 1) * PAGE);
  const what = state.filters.get("scope") === "in" || !state.filters.has("scope") ? (rows.length === 1 ? "study" : "studies") : "rows";
  document.getElementById("shown").textContent = `${rows.length} ${what} in ${held} ${held === 1 ? "letter" : "letters"}`;
  document.getElementById("page").textContent = rows.length ? `page ${state.page + 1} of ${last + 1}` : "";
  document.getElementById("back").disabled = state.page === 0;
  document.getElementById("on").disabled = state.page >= last;
  document.getElementById("chips").replaceChildren(...[...state.filters].filter(([name]) => !SUMMARY_ONLY.has(name)).map(([name, value]) => {
    const rest = new URLSearchParams(state.filters);
    rest.delete(name);
    if (name === "criterion") rest.delete("criterion_status");
    const said = name === "criterion" ? `${value}: ${words(state.filters.get("criterion_status"))}` : words(value);
    return make("a", { class: "chip", href: `#studies?${rest}`, title: "take this filter away" }, `${words(name)}: ${said} ✕`);
  }));
  studyTable.tHead.rows[0].replaceChildren(...COLUMNS.map(([name], place) => make("th", {
    "aria-sort": place === state.sort ? (state.down ? "descending" : "ascending") : null,
  }, make("button", { type: "button", click: () => {
    state.down = place === state.sort ? !state.down : false;
    state.sort = place;
    showStudies();
  } }, name))));
  studyTable.tBodies[0].replaceChildren(...shown.map((one) => {
    const href = `#letter=${one.letter_id}&study=${one.item_number}.${one.study_number}`;
    return make("tr", { click: () => { location.hash = href; } }, COLUMNS.map(([name, value], place) => make("td", {},
      ["decision", "criteria", "agreement"].includes(name) ? badge(value(one))
        : place === 0 ? make("a", { href }, value(one).slice(0, 160)) : words(value(one)))));
  }));
}

function sentence(fact) {
  const around = [[fact.side, words(fact.region)].filter(Boolean).join(" "), fact.date, fact.speaker === "unknown" ? "" : words(fact.speaker),
    fact.after_request ? "after the request" : "", fact.assumption].filter(Boolean).join("; ");
  const value = fact.status === "present" && fact.value !== "true" ? words(fact.value).replace(/\.0$/, "") : { present: "yes", absent: "no", unknown: "uncertain" }[fact.status];
  const more = [fact.measure, words(fact.result)].filter(Boolean).join(", ");
  const quotes = [fact, ...(fact.more_quotes || [])].filter((one) => one.quote)
    .map((one) => make("span", {}, " ", make("q", {}, one.quote.replace(/\s+/g, " ").trim()), one.page ? ` p. ${one.page}` : ""));
  return [value, more && `, ${more}`, around && ` (${around})`, ...quotes];
}

function documented(program, place, one) {
  const criterion = program.criteria[place];
  return criterion.fact ? one.answers[criterion.fact] !== undefined : criterion.parts.some((part) => documented(program, part, one));
}

function tree(program, place, marks, one, facts, depth, before) {
  let criterion = program.criteria[place];
  const status = MARKS[marks[place]];
  const limit = criterion.role === "limit";
  const good = { met: !limit, not_met: limit }[status];
  const mark = good === undefined ? ["?", "open"] : good ? ["✓", "good"] : ["✗", "bad"];
  const said = limit ? { met: "holds", not_met: "does not hold", not_documented: "not documented" }[status] : words(status);
  const line = [make("span", { class: `mark ${mark[1]}`, title: said }, mark[0]), before, criterion.text, " ",
    criterion.citation ? make("cite", {}, criterion.citation) : ""];
  while (criterion.parts.length === 1 && criterion.whole !== "not") criterion = program.criteria[criterion.parts[0]];
  if (criterion.fact) {
    const answer = one.answers[criterion.fact];
    const stated = facts.filter((fact) => fact.name === criterion.fact);
    return make("li", { class: status }, line,
      make("p", { class: "evidence" }, `${data.questions[criterion.fact]} `, answer === undefined ? "Not documented" : `${answer}`, ` (asked: ${criterion.asks})`),
      answer !== undefined && !stated.length ? make("p", { class: "evidence" }, "follows from other facts and dates") : "",
      stated.map((fact) => make("p", { class: "evidence" }, sentence(fact))));
  }
  const joined = criterion.parts.length > 1 ? make("small", {}, ` ${criterion.whole}`) : "";
  const list = make("ul", { class: "tree" });
  const details = make("details", { open: depth < 2 && documented(program, place, one) }, make("summary", {}, line, joined), list);
  const fill = () => {
    if (!list.childElementCount) list.append(...criterion.parts.map((part) =>
      tree(program, part, marks, one, facts, depth + 1, criterion.whole === "not" ? "not: " : "")));
  };
  if (details.open) fill();
  details.addEventListener("toggle", fill);
  return make("li", { class: status }, details);
}

const GROUPS = [["requirement", "Required, all of them"], ["indication", "Indications, one is enough"], ["limit", "Limits, none may hold"]];

function opinion(rule, one, facts, open) {
  const program = data.programs[rule];
  const marks = one.statuses[rule];
  const status = MARKS[marks[0].at(-1)];
  const body = make("div", {});
  const details = make("details", { open, class: "opinion" }, make("summary", {}, make("b", {}, program.title), ` ${program.edition}, ${program.guideline} `,
    badge(status), open ? " controls" : " does not control"), body);
  const fill = () => {
    if (body.childElementCount) return;
    if (marks.length > 1) body.append(make("p", { class: "soft" }, `On the facts known at the review: ${words(MARKS[marks[1].at(-1)])}. The tree shows the facts known at the request.`));
    for (const [role, title] of GROUPS) {
      const places = program.criteria.flatMap((criterion, place) => criterion.role === role ? [place] : []);
      if (places.length) body.append(make("h4", {}, title), make("ul", { class: "tree" }, places.map((place) => tree(program, place, marks[0], one, facts, 0, ""))));
    }
  };
  if (open) fill();
  details.addEventListener("toggle", fill);
  return details;
}

function pair(term, ...value) {
  return value.flat().some(Boolean) ? [make("dt", { class: "soft" }, term), make("dd", {}, ...value)] : [];
}

function studySection(one, facts) {
  const own = recommendation(one);
  const others = Object.keys(one.statuses).filter((rule) => rule !== own);
  return make("section", { id: `study-${one.item_number}.${one.study_number}` },
    make("h3", {}, `Item ${one.item_number}: `, one.label || words(one.requested_text), " ", badge(one.decision), " ", one.in_scope ? badge(one.status) : "", " ", one.in_scope ? badge(one.agreement) : ""),
    make("dl", { class: "sides" },
      pair("requested", one.requested_text), pair("note", one.note), pair("which guideline", one.why),
      pair("criteria at the review", one.in_scope && one.status_at_review !== one.status ? words(one.status_at_review) : ""),
      pair("cause", one.cause ? `${one.cause}${one.cause_detail ? `: ${words(one.cause_detail)}` : ""}` : ""),
      pair("claims administrator cites", one.cited_by_claims.join("; ")), pair("reviewer cites", one.cited_by_reviewer.join("; ")),
      pair("departures, claims administrator", one.choice_by_claims.map(words).join("; ")), pair("departures, reviewer", one.choice_by_reviewer.map(words).join("; "))),
    own && one.statuses[own] ? opinion(own, one, facts, true) : "", others.map((rule) => opinion(rule, one, facts, false)));
}

function showLetter(id, study) {
  const letter = letters.get(id);
  const dialog = document.getElementById("letter");
  if (!letter) return;
  const facts = factsOf(id);
  const own = studies.filter((one) => one.letter_id === id);
  const days = [["injury", letter.injury_date], ["request", letter.request_date], ["utilization review", letter.ur_decision_date], ["review", letter.review_date]];
  document.getElementById("letter-body").replaceChildren(...[
    make("h2", {}, letter.case_number ? `${letter.case_number} ` : "", make("small", {}, letter.file)),
    make("p", { class: "soft" }, days.filter(([, day]) => day).map(([name, day]) => `${name} ${day}`).join(" · "), letter.specialties.length ? ` · reviewer: ${letter.specialties.join(", ")}` : ""),
    letter.flags.map((flag) => make("p", { class: "notice" }, flag)),
    own.filter((one) => one.in_scope).map((one) => studySection(one, facts)),
    own.some((one) => !one.in_scope) ? make("section", {}, make("details", { class: "others" }, make("summary", {}, `Items that ask for no imaging study: ${own.filter((one) => !one.in_scope).length}`),
      own.filter((one) => !one.in_scope).map((one) => studySection(one, facts)))) : "",
    make("section", {}, make("h3", {}, `Facts read from the letter: ${facts.length}`), make("table", { class: "facts" }, make("tbody", {}, facts.map((fact) =>
      make("tr", {}, make("td", { title: data.questions[fact.name] || "" }, words(fact.name)), make("td", {}, sentence(fact)))))))].flat(Infinity));
  if (!dialog.open) dialog.showModal();
  dialog.scrollTop = 0;
  const section = study && document.getElementById(`study-${study}`);
  const other = section && section.closest("details.others");
  if (other) other.open = true;
  if (section && section !== dialog.querySelector("section")) section.scrollIntoView();
}

function follow() {
  const hash = location.hash.slice(1);
  const dialog = document.getElementById("letter");
  if (hash.startsWith("letter=")) {
    const asked = new URLSearchParams(hash);
    showLetter(asked.get("letter"), asked.get("study"));
    return;
  }
  if (dialog.open) dialog.close();
  if (hash.startsWith("studies?")) {
    state.filters = new URLSearchParams(hash.slice("studies?".length));
    state.page = 0;
    search.value = "";
    showStudies();
    document.getElementById("studies").scrollIntoView();
  }
}

function sortable(table) {
  [...table.tHead.rows[0].cells].forEach((head, place) => {
    const name = head.textContent;
    head.replaceChildren(make("button", { type: "button", click: () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const key = (row) => row.cells[place].dataset.sort ?? row.cells[place].textContent;
      const order = (one, other) => key(one).localeCompare(key(other), "en", { numeric: true });
      const number = (one, other) => Number(key(one)) - Number(key(other));
      const rows = [...table.tBodies[0].rows];
      const by = rows.every((row) => key(row) !== "" && !Number.isNaN(Number(key(row)))) ? number : order;
      table.tBodies[0].append(...rows.sort(down ? (one, other) => by(other, one) : by));
    } }, name));
  });
}

document.querySelectorAll("table.sortable").forEach(sortable);
document.querySelectorAll("input[data-table]").forEach((input) => input.addEventListener("input", () => {
  const sought = input.value.trim().toLowerCase().split(/\s+/);
  for (const row of document.getElementById(input.dataset.table).tBodies[0].rows) {
    row.hidden = !sought.every((word) => row.textContent.toLowerCase().includes(word));
  }
}));
search.addEventListener("input", () => { state.page = 0; showStudies(); });
document.getElementById("back").addEventListener("click", () => { state.page -= 1; showStudies(); });
document.getElementById("on").addEventListener("click", () => { state.page += 1; showStudies(); });
document.getElementById("letter").addEventListener("close", () => {
  if (location.hash.startsWith("#letter=")) history.replaceState(null, "", `${state.filters}` ? `#studies?${state.filters}` : "#studies");
});
addEventListener("hashchange", follow);
showStudies();
follow();
