// Shows /v1/status and keeps it fresh. Whatever comes from there is put in as text, never as markup: reasons, names and reverts come
// from outside. The page's policy holds us to it.

const every = 2000; // ms between two questions
const everyHidden = 15000; // while nobody looks
const patience = 8000; // for one answer
const staleAfter = 5000; // from the first question that got no answer

const $ = (id) => document.getElementById(id);
const states = ["observed", "matured", "answered", "settled", "final"];
const stages = {
  observed: "gather confirmations", matured: "wait for an answer", answered: "answered, to be settled",
  settled: "settled, not final yet", final: "final",
};

let last = null; // the newest status
let lastAt = performance.now(); // when it came
let owedAt = null; // when the first question was asked that got no answer since
let sought = ""; // what the list of requests was searched for
let announced = "";

// --- Putting things into the document ---

// put changes a text only if it is another, so that a selection stays and nothing is read aloud twice.
function put(node, text) {
  text = String(text ?? "");
  if (node.textContent !== text) node.textContent = text;
}

function mark(node, name, value) {
  if (node.dataset[name] !== value) node.dataset[name] = value;
}

const part = (node, name) => node.querySelector(`[data-f="${name}"]`);

// fill puts texts where a template has their names.
function fill(node, texts) {
  for (const [name, text] of Object.entries(texts)) put(part(node, name), text);
}

// list keeps the children of a node in step with items, each known by its key: what stays is changed in place.
function list(parent, template, items, key, show) {
  const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let at = parent.firstElementChild;
  for (const item of items) {
    const k = String(key(item));
    let node = old.get(k);
    if (node) {
      old.delete(k);
    } else {
      node = $(template).content.firstElementChild.cloneNode(true);
      node.dataset.key = k;
    }
    if (node === at) at = at.nextElementSibling;
    else parent.insertBefore(node, at);
    show(node, item);
  }
  for (const node of old.values()) node.remove();
}

function chip(node, text, tone) {
  put(node, text);
  mark(node, "tone", tone);
}

// --- Saying things ---

const number = (n) => n.toLocaleString("en-US");
const short = (hex) => (hex.length > 14 ? `${hex.slice(0, 8)}…${hex.slice(-4)}` : hex);
const begin = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const plural = (n, one, many) => (n === 1 ? `1 ${one}` : `${number(n)} ${many}`);

function span(seconds) {
  if (seconds < 0.5) return "0 s";
  if (seconds < 90) return `${Math.round(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172800) return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
  if (seconds < 86400 * 730) return `${Math.round(seconds / 86400)} days`;
  return "years";
}

const since = (moment) => (Date.parse(last.at) - Date.parse(moment)) / 1000; // by the relayer's clock alone
const clock = (moment) => new Date(moment).toISOString().replace("T", " ").slice(0, 19) + " UTC";

function ether(amount) {
  if (amount == null) return "–";
  return amount === 0 || amount >= 0.0001 ? amount.toFixed(4) : amount.toExponential(1);
}

function wei(text) {
  const digits = text.padStart(19, "0");
  return `${number(Number(digits.slice(0, -18)))}.${digits.slice(-18, -12)} ether`;
}

// --- The parts of the page ---

function showVerdict() {
  const { verdict } = last;
  mark(document.body, "level", verdict.level);
  put($("headline"), verdict.headline);
  put($("reason"), begin(verdict.reason));
  const words = { served: "✓ served", reserve: "▲ less in reserve", act: "! act", unserved: "! not served", standby: "standby" };
  document.title = `${words[verdict.level] ?? verdict.level} · veritee`;

  const oldest = Math.max(0, ...last.chains.map((c) => c.oldestOpenSeconds));
  const open = sum(last.chains.map((c) => c.requests), ["matured", "answered"]);
  put($("oldest"), open ? span(oldest) : "–");
  put($("open"), number(open));
  put($("ended"), number(sum(last.chains.map((c) => ({ ...c.requests, ...c.ended })), ["settled", "final", "settled_by_other"])));

  if (last.draining) chip($("leads"), "ending", "warn");
  else chip($("leads"), last.leads ? `leads, term ${last.term}` : last.leader ? "stands by" : "nobody leads", last.leads ? "good" : last.leader ? "calm" : "bad");
  $("leads").title = last.leads ? "" : `${last.leader?.holder || "nobody"} leads`;
  put($("version"), last.version.split(" ")[0]);
  $("version").title = last.version;
}

const sum = (all, names) => all.reduce((total, one) => total + names.reduce((n, name) => n + (one?.[name] ?? 0), 0), 0);

function showWarnings() {
  const { warnings } = last;
  put($("warnings-count"), warnings.length || "");
  list($("warnings"), "t-warning", warnings, (w) => `${w.code} ${w.subject ?? ""}`, (node, w) => {
    mark(node, "severity", w.severity);
    chip(part(node, "severity"), w.severity, { urgent: "bad", degraded: "warn" }[w.severity] ?? "calm");
    fill(node, { title: begin(w.title), subject: w.about, detail: w.detail, since: `for ${span(since(w.since))}` });
    const link = part(node, "link");
    put(link, `What to do: ${w.code}`);
    link.setAttribute("href", `${last.runbook}#${w.code}`);
  });

  const failed = (last.checks ?? []).filter((check) => !check.ok);
  list($("checks"), "t-check", failed, (c) => c.name, (node, c) => fill(node, { name: begin(c.name), detail: [c.detail, c.remedy].filter(Boolean).join("; ") }));
  $("warnings-none").hidden = warnings.length + failed.length > 0;

  // Said aloud when it changes, and not with every second that passes.
  const said = [last.verdict.headline, ...warnings.map((w) => `${w.severity}: ${w.title} ${w.about ?? ""}`)].join(". ");
  if (said !== announced) put($("announce"), (announced = said));
}

function stateOf(c) {
  if (c.unserved) return ["not served", "bad", c.unserved];
  if (c.stopped) return ["stopped", "bad", c.stopped];
  if (c.paused) return ["paused", "warn", c.paused];
  if (c.unread) return ["not read", "bad", c.unread];
  if (!last.leads) return ["stands by", "calm", ""];
  if (!c.nodes) return ["not open yet", "warn", ""];
  if (c.oldestOpenSeconds > 75) return ["late", "bad", ""];
  return ["served", "good", ""];
}

function showChain(node, c) {
  const [word, tone, why] = stateOf(c);
  fill(node, { name: c.name, id: c.name === String(c.chainId) ? "" : `chain ${c.chainId}`, note: why });
  chip(part(node, "state"), word, tone);
  part(node, "note").hidden = !why;

  const counts = { ...c.requests, ...c.ended };
  const most = Math.max(1, ...states.slice(0, -1).map((s) => counts[s] ?? 0));
  list(part(node, "flow"), "t-stage", states, (s) => s, (stage, s) => {
    const n = counts[s] ?? 0;
    fill(stage, { n: number(n), label: stages[s] });
    mark(stage, "state", s);
    stage.firstElementChild.title = `the newest requests that are ${s}`;
    stage.firstElementChild.onclick = () => lookFor(s);
    stage.querySelector("i").style.inlineSize = s === "final" ? (n ? "100%" : "0") : `${(100 * n) / most}%`;
  });
  const others = { settled_by_other: "settled by others", refunded: "refunded", orphaned: "dropped by a re-org", failed: "failed" };
  const aside = Object.entries(others).filter(([s]) => counts[s]).map(([s, text]) => `${number(counts[s])} ${text}`);
  put(part(node, "aside"), aside.length ? `Besides: ${aside.join(", ")}.` : "");

  const lag = Math.max(0, c.head - c.cursor);
  const facts = [
    ["oldest waits", (c.requests.matured ?? 0) + (c.requests.answered ?? 0) ? span(c.oldestOpenSeconds) : "–"],
    ["newest block", c.head ? number(c.head) : "–"],
    ["its age", c.headTime ? span(since(c.headTime)) : "–"],
    ["read to", `${number(c.cursor)}${lag ? `, ${plural(lag, "block", "blocks")} behind` : ""}`],
    ["final to", number(c.final)],
    ...Object.entries(c.spendingCapShare ?? {}).map(([window, share]) => [`spent of cap, ${window}`, `${Math.round(100 * share)} %`]),
  ];
  list(part(node, "facts"), "t-fact", facts, ([k]) => k, (fact, [k, v]) => fill(fact, { k, v }));

  list(part(node, "nodes"), "t-node", c.nodes ?? [], (n) => n.name, (row, n) => {
    fill(row, { name: n.name, why: n.reason, head: n.head ? number(n.head) : "–", behind: n.head ? number(c.head - Math.min(n.head, c.head)) : "–" });
    chip(part(row, "state"), n.state, { up: "good", cooling: "warn", suspect: "warn" }[n.state] ?? "bad");
  });
  list(part(node, "senders"), "t-sender", c.senders, (s) => s.sender, (row, s) => {
    fill(row, {
      address: short(s.sender), why: s.parked || s.paused, ether: ether(s.balanceEther), lasts: s.runwaySeconds == null ? "–" : span(s.runwaySeconds),
      flight: s.window ? `${s.inFlight} of ${s.window}` : s.inFlight,
    });
    part(row, "address").title = s.sender;
    if (s.parked) chip(part(row, "state"), "parked", "bad");
    else if (s.paused) chip(part(row, "state"), "paused", "warn");
    else if (s.balanceEther == null) chip(part(row, "state"), "not heard of", "calm");
    else chip(part(row, "state"), "may send", "good");
  });
  showKeys(part(node, "keys"), c.keys);
}

// showKeys shows how keys get to workers: the committee, its session, the lines, and what is under way.
function showKeys(node, k) {
  node.hidden = !k;
  if (!k) return;
  const holding = k.members.filter((m) => m.holds), live = holding.filter((m) => !m.problem).length;
  const [word, tone] = committeeState(k, live, holding.length);
  chip(part(node, "state"), word, tone);
  const facts = [
    ["committee", short(k.committee)], ["generation", k.generation || "none yet"],
    ["key nodes answer", `${live} of ${holding.length}, ${k.threshold} needed`, tone], ["as of block", number(k.block)],
  ];
  list(part(node, "committee"), "t-fact", facts, ([name]) => name, (fact, [name, v, tone]) => {
    fill(fact, { k: name, v });
    mark(part(fact, "v"), "tone", { bad: "bad", warn: "warn" }[tone] ?? "");
  });
  const s = k.session;
  put(part(node, "session"), s ? `Session ${s.id} makes generation ${s.generation} until ${clock(s.deadline)}: ${s.confirmed.length} of ${s.members} confirmed` +
    `${s.missing.length ? `, not yet ${s.missing.map(short).join(", ")}` : ""}.` : "");
  list(part(node, "members"), "t-member", k.members, (m) => m.instance, (row, m) => {
    fill(row, { name: m.name || "–", instance: short(m.instance), why: m.problem });
    part(row, "instance").title = m.instance;
    chip(part(row, "state"), m.state, { up: "good", "no share": "warn", "not heard of": "calm", "not configured": "warn" }[m.state] ?? "bad");
  });
  list(part(node, "lines"), "t-line", k.lines, (l) => `${l.app} ${l.purpose}`, (row, l) => {
    const [word, tone, why] = lineState(l, k, live);
    fill(row, {
      name: `${short(l.app)} / ${l.purpose}`, newest: l.newest || "–", active: l.active || "–", retired: l.retired || "–",
      holders: l.newest ? l.holders.join(", ") || "nobody" : "–", why,
    });
    part(row, "name").title = l.app;
    chip(part(row, "state"), word, tone);
  });
  part(node, "orders").hidden = k.pending.length === 0;
  list(part(node, "pending"), "t-pending", k.pending, (p) => p.requestId, showOrder);
}

function committeeState(k, live, holding) {
  if (!k.generation) return ["no generation yet", "calm"];
  if (live < k.threshold) return ["no key is issued", "bad"];
  if (live === k.threshold && holding > live) return ["none more may be lost", "warn"];
  return ["keys are issued", "good"];
}

// lineState says whether the newest epoch's key is where it belongs. While a new epoch isn't held, an active one before it serves on.
function lineState(l, k, live) {
  const next = l.scheduled ? `the next from ${clock(l.scheduled)}` : "";
  if (l.stopped) return ["stopped", "bad", "instances state different keys"];
  if (!l.newest) return ["no epoch yet", "calm", next];
  if (l.holders.length) return ["held", "good", next];
  const why = [`nobody holds epoch ${l.newest}`, live < k.threshold && "no key is issued", next].filter(Boolean).join("; ");
  return ["not held", l.active && l.active !== l.newest && live >= k.threshold ? "warn" : "bad", why];
}

// showOrder shows one that isn't issued in a line; opened, what each key node said.
function showOrder(node, p) {
  fill(node, {
    who: `${p.worker || short(p.instance)} orders epoch ${p.epoch} of ${short(p.app)} / ${p.purpose}`, for: `waits for: ${p.for}`,
    parts: `${p.parts.length} of ${p.wanted} parts`, age: span(p.waitsSeconds),
  });
  const rows = [
    ["request", p.requestId], ["instance", p.instance], ["app", p.app], ["ends", `with block ${number(p.expiry)}`], ["parts of", p.parts.join(", ") || "nobody yet"],
    ...p.refusals.map((f) => [`${f.node} gives none`, `${f.message} (${plural(f.tries, "try", "tries")})`]),
  ];
  list(part(node, "all"), "t-fact", rows, ([k]) => k, (fact, [k, v]) => fill(fact, { k, v }));
}

function showWorkers() {
  const names = Object.fromEntries(last.chains.map((c) => [c.chainId, c.name]));
  const nodes = last.workers.filter((w) => w.keyNode);
  $("key-nodes-section").hidden = nodes.length === 0;
  list($("workers"), "t-worker", last.workers.filter((w) => !w.keyNode), (w) => w.name, showWorker);
  list($("key-nodes"), "t-worker", nodes, (w) => w.name, showWorker);

  function showWorker(row, w) {
    const known = !/^0x0+$/.test(w.instance);
    const leases = (w.leases ?? []).map((lease) => {
      const text = lease.notLive || (lease.leftSeconds ? `${span(lease.leftSeconds)} left` : "live");
      return last.chains.length > 1 ? `${names[lease.chainId] ?? lease.chainId}: ${text}` : text;
    });
    fill(row, {
      name: w.name, why: w.reason, instance: known ? short(w.instance) : "–", lease: leases.join(", ") || "–", flight: w.inFlight,
      attestation: known ? w.attestation || "unattested" : "–",
    });
    part(row, "instance").title = w.instance;
    chip(part(row, "state"), w.state, { up: "good", unknown: "calm", "not live": "warn" }[w.state] ?? "bad");
  }
}

// --- Requests ---

const tones = { observed: "calm", matured: "warn", answered: "warn", settled: "good", final: "good", failed: "bad" };

function showRequest(node, r) {
  fill(node, { id: short(r.requestId), who: r.who, age: r.age });
  part(node, "id").title = r.requestId;
  chip(part(node, "state"), r.state, tones[r.state] ?? "calm");
  const details = node.firstElementChild;
  details.ontoggle = () => details.open && showAll(part(node, "all"), r);
}

// showAll asks for everything about one request.
async function showAll(node, r) {
  let rows;
  try {
    rows = about(await ask(`/v1/requests/${r.chainId}/${r.requestId}`));
  } catch (problem) {
    rows = [["problem", problem.message]];
  }
  list(node, "t-fact", rows.filter(([, v]) => v), ([k]) => k, (fact, [k, v]) => fill(fact, { k, v }));
}

function about(r) {
  const s = r.settlement;
  return [
    ["request", r.requestId], ["contract says", r.status], ["reason", r.reason],
    ["chain", `${r.chainId}, number ${number(r.sequence)}`],
    ["asked", `in block ${number(r.block.number)}, by transaction ${r.txHash}`],
    ...(r.kind === "attestation" ? aboutAttestation(r) : r.kind === "proof" ? aboutProof(r.proof) : r.kind === "key" ? aboutKey(r.key) : aboutRandomness(r)),
    ["missed", r.misses ? plural(r.misses, "transaction", "transactions") : ""], ["held until", r.holdUntil ? `block ${number(r.holdUntil)}` : ""],
    ["settled", s && `${s.outcome.replace("_", " ")} in block ${number(s.block.number)}, by ${s.ours ? "our" : "somebody else's"} transaction ${s.txHash}`],
    ["charged", s && r.kind === "randomness" && wei(s.charge)],
    ...Object.entries(r.times).map(([what, moment]) => [`${what} at`, clock(moment)]),
  ];
}

function aboutRandomness(r) {
  return [
    ["mature", `from block ${number(r.maturesAt)}, after ${plural(r.confirmations, "confirmation", "confirmations")}`],
    ["consumer", r.consumer], ["wants", `${plural(r.numWords, "word", "words")}, ${number(r.callbackGas)} gas for its callback`],
  ];
}

function aboutKey(k) {
  return [
    ["wants", `the key of epoch ${k.epoch}, by block ${number(k.expiry)}`], ["app", k.app], ["purpose", purpose(k.purpose)], ["instance", k.instance],
    ["broker", k.broker], ["parts of", k.parts.map((p) => p.node).join(", ") || "nobody yet"],
    ...k.refusals.map((f) => [`${f.worker} gives none`, `${f.message} (${plural(f.tries, "try", "tries")})`]),
  ];
}

// purpose is the number where it is a small one, as it is written for people.
function purpose(hex) {
  const n = BigInt(hex);
  return n < 2n ** 64n ? String(n) : hex;
}

function aboutAttestation(r) {
  return [
    ["wants", "evidence that an instance's key was born in code that its app allows"], ["app", r.app],
    ["instance", r.instance ?? "any of the app's"], ["worker", r.worker], ["why", `${r.why}, under policy ${number(r.policyVersion)}`],
  ];
}

function aboutProof(p) {
  const named = p.verdicts.map((v) => [
    `${v.worker} says`,
    `${v.verdict.toUpperCase()}${v.verdict === "reject" ? `: it computed ${v.computedRoot ?? "no root, a block can't be executed"}` : ""}, ` +
      `instance ${v.instance}${v.measurement ? "" : ", unattested"}, after ${(v.milliseconds / 1000).toFixed(1)} s for ${number(v.gas)} gas`,
  ]);
  const silent = p.refusals.map((v) => [`${v.worker} says nothing`, `${v.reason.replaceAll("_", " ")}: ${v.message} (${plural(v.tries, "try", "tries")})`]);
  return [
    ["wants", `verdicts of ${plural(p.wanted, "instance", "instances")} on a claim, by ${clock(new Date(p.deadline * 1000).toISOString())}`],
    ["rollup", p.rollup], ["blocks", `${blocks(p)} of chain ${p.l2ChainId}`], ["claim", p.claimId], ["claims root", p.postRoot], ["app", p.app],
    ["decided", p.accepted === undefined ? "" : p.accepted ? "accepted" : "not accepted"], ...named, ...silent,
  ];
}

function blocks(p) {
  return p.firstBlock === p.lastBlock ? number(p.firstBlock) : `${number(p.firstBlock)} to ${number(p.lastBlock)}`;
}

// said is in a few words who gave which verdict.
function said(p) {
  const by = (verdict) => p.verdicts.filter((v) => v.verdict === verdict).length;
  const parts = [[by("accept"), "accept"], [by("reject"), "REJECT"], [p.refusals.length, "can't say"]].filter(([n]) => n).map(([n, what]) => `${n} ${what}`);
  return parts.join(", ") || "nobody has judged it";
}

// who says in a line what a request is about.
function who(r) {
  if (r.kind === "proof") return `proof of blocks ${blocks(r.proof)} for rollup ${short(r.proof.rollup)}: ${said(r.proof)}`;
  if (r.kind === "key") return `key of epoch ${r.key.epoch} for instance ${short(r.key.instance)}, block ${number(r.block.number)}`;
  const what = r.kind === "attestation" ? `attestation of ${r.worker || (r.instance ? short(r.instance) : "any instance")}, ${r.why}` : `consumer ${short(r.consumer)}`;
  return `${what}, block ${number(r.block.number)}`;
}

function showOldest() {
  if (sought) return;
  const many = last.chains.length > 1;
  const waiting = last.chains
    .flatMap((c) => (c.waiting ?? []).map((w) => ({ ...w, chainId: c.chainId, who: `${many ? `${c.name}, ` : ""}waits for ${w.for}`, age: span(w.waitsSeconds) })))
    .sort((a, b) => b.waitsSeconds - a.waitsSeconds);
  put($("found"), waiting.length ? "Those that have waited for longest:" : "No request waits for an answer or a transaction.");
  list($("requests"), "t-request", waiting, (r) => `${r.chainId} ${r.requestId}`, showRequest);
}

async function search() {
  sought = $("q").value.trim();
  $("clear").hidden = !sought;
  if (!sought) return last && showOldest();

  const asked = sought;
  let found = { requests: [] }, said;
  try {
    found = await ask(`/v1/requests?q=${encodeURIComponent(asked)}`);
    const count = plural(found.requests.length, "request", "requests");
    said = found.more ? `The newest ${count} of more:` : found.requests.length ? `${count}:`
      : `No request found. Consumers and others' transactions are looked for among the newest ${number(found.among)} requests.`;
  } catch (problem) {
    said = problem.message;
  }
  if (asked !== sought) return; // another search has overtaken this one
  put($("found"), said);
  const rows = found.requests.map((r) => ({ ...r, who: who(r), age: last ? `${span(since(r.times.observed))} ago` : "" }));
  list($("requests"), "t-request", rows, (r) => `${r.chainId} ${r.requestId}`, showRequest);
}

function lookFor(text) {
  $("q").value = text;
  $("requests-title").scrollIntoView({ block: "start" });
  search();
}

$("search").onsubmit = (event) => {
  event.preventDefault();
  search();
};
$("clear").onclick = () => lookFor("");
$("q").oninput = () => $("q").value || search();
document.onkeydown = (event) => {
  if (event.key === "/" && !/^(INPUT|TEXTAREA)$/.test(event.target.tagName) && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    $("q").focus();
  }
};

// --- Asking ---

async function ask(path) {
  const response = await fetch(path, { cache: "no-store", signal: AbortSignal.timeout(patience) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.error}: ${answer.remedy}`);
  return answer;
}

function show(status) {
  last = status;
  lastAt = performance.now();
  owedAt = null;
  document.body.removeAttribute("data-stale");
  showVerdict();
  showWarnings();
  list($("chains"), "t-chain", last.chains, (c) => c.chainId, showChain);
  showWorkers();
  showOldest();
  tick();
}

// tick says how fresh all this is. What isn't fresh must not look as if it were.
function tick() {
  const age = span((performance.now() - lastAt) / 1000);
  if (owedAt === null || performance.now() - owedAt < staleAfter) {
    put($("fresh"), !last ? "connecting" : owedAt === null ? "live" : `${age} old`);
    return;
  }
  mark(document.body, "stale", "yes");
  document.title = "? no answer · veritee";
  put($("fresh"), last ? `${age} old` : "no answer");
  put($("headline"), `No answer from the relayer for ${age}`);
  put($("reason"), `${last ? `What is below is as it was at ${clock(last.at)}. ` : ""}See whether the relayer runs, and its log.`);
  if (announced !== "stale") put($("announce"), "No answer from the relayer"), (announced = "stale");
}

let timer;
async function poll() {
  clearTimeout(timer);
  owedAt ??= performance.now();
  const status = await ask("/v1/status").catch(() => null);
  clearTimeout(timer);
  timer = setTimeout(poll, document.hidden ? everyHidden : every);
  if (status) show(status);
  else tick();
}

document.onvisibilitychange = () => document.hidden || poll();
setInterval(tick, 1000);
poll();
