/// What stands in the report's head: nothing is fetched from anywhere.
enum ReportStyle {
  static let css = """
    :root { color-scheme: light dark; --text: #1c1f23; --back: #fff; --soft: #f3f5f7; --line: #c9d0d8; --faint: #5a6572;
      --entry: #cfe3fb; --exit: #e3e7eb; --thing: #fdeec2; --bad: #b3261e; --good: #1b6e3c; --link: #0b57a4; }
    @media (prefers-color-scheme: dark) { :root { --text: #e4e8ec; --back: #15181c; --soft: #1f242a; --line: #414b56;
      --faint: #9aa7b4; --entry: #1d3f63; --exit: #303840; --thing: #55470f; --bad: #ff8a80; --good: #7bd89b; --link: #84bdff; } }
    body { margin: 0 auto; max-width: 75rem; padding: 1rem 1.5rem 4rem; font: 15px/1.5 system-ui, sans-serif;
      color: var(--text); background: var(--back); }
    h1 { font-size: 1.7rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
    h3 { margin: 1.6rem 0 .4rem; }
    nav a { margin-right: 1rem; } a { color: var(--link); }
    code, pre, .code { font: 13px/1.45 ui-monospace, monospace; }
    pre { margin: .3rem 0; white-space: pre-wrap; }
    table { border-collapse: collapse; margin: .6rem 0; }
    th, td { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
    .figures td:not(:first-child), .figures th:not(:first-child) { text-align: right; }
    .faint { color: var(--faint); } .bad { color: var(--bad); } .good { color: var(--good); }
    details { border-left: 3px solid var(--line); margin: .35rem 0; padding: .1rem .7rem; }
    details[open] { background: var(--soft); }
    summary { cursor: pointer; } summary .name { font-weight: 600; }
    li { margin: .25rem 0; }
    input { font: inherit; padding: .3rem .6rem; width: 22rem; max-width: 100%; color: inherit; background: var(--soft);
      border: 1px solid var(--line); border-radius: 4px; }
    svg { width: 100%; height: auto; background: var(--soft); border-radius: 4px; }
    svg text { font: 11.5px ui-monospace, monospace; fill: var(--text); } svg .head { font-weight: 600; }
    svg rect { stroke: var(--line); } svg .entry rect { fill: var(--entry); } svg .exit rect { fill: var(--exit); }
    svg .thing rect { fill: var(--thing); } svg path { fill: none; stroke: var(--faint); opacity: .55; }
    svg .pin { stroke-dasharray: 4 3; }
    @media print { nav, input { display: none; } details { break-inside: avoid; } }
    """

  /// Shows the contracts whose name or clauses hold what is typed.
  static let script = """
    const field = document.getElementById('filter');
    const all = [...document.querySelectorAll('#contracts details')];
    const count = document.getElementById('count');
    function filter() {
      const words = field.value.toLowerCase();
      let shown = 0;
      for (const entry of all) {
        entry.hidden = !entry.textContent.toLowerCase().includes(words);
        if (!entry.hidden) shown++;
      }
      count.textContent = shown + ' of ' + all.length;
    }
    if (field) { field.addEventListener('input', filter); filter(); }
    """
}
