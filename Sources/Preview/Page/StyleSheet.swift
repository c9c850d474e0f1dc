/// How the page looks: light and dark, on a wide screen, on a phone, on paper.
enum StyleSheet {
  static let text: StaticString = """
    :root {
      color-scheme: light dark;
      --ground: #f5f4f0; --paper: #ffffff; --ink: #17191e; --quiet: #565b64; --rule: #dcdad3;
      --accent: #1b5e9e; --error: #a31919; --error-ground: #fdeceb; --warning: #744600; --warning-ground: #fff3d9;
      --good: #1e6b45; --chip: #ecebe6;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #121418; --paper: #1b1e24; --ink: #e8eaee; --quiet: #a5abb6; --rule: #333842;
        --accent: #8fbcf0; --error: #ff9d95; --error-ground: #3b1c1d; --warning: #f2c66f; --warning-ground: #34290f;
        --good: #83cfa5; --chip: #282c34;
      }
    }
    * { box-sizing: border-box; }
    html { scroll-padding-top: 4.5rem; }
    body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
    code, pre { font-family: ui-monospace, 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; font-size: .86em; }
    a { color: var(--accent); }
    :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    main:focus { outline: none; }
    .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; inset-inline-start: -100rem; background: var(--paper); padding: .6rem 1rem; z-index: 9; }
    .skip:focus { inset-inline-start: 1rem; top: 1rem; }

    header.page { padding: 2rem clamp(1rem, 4vw, 3rem) 1.5rem; border-bottom: 1px solid var(--rule); background: var(--paper); }
    .kind { margin: 0; color: var(--quiet); font-size: .85rem; }
    h1 { margin: 0; font: 700 clamp(2rem, 6vw, 3rem)/1.15 var(--type); }
    h1 code { font-size: .45em; font-weight: 400; color: var(--quiet); vertical-align: middle; padding: .15em .5em;
      border: 1px solid var(--rule); border-radius: 99px; }
    .beside { margin: .2rem 0 1rem; color: var(--quiet); }
    .counts { list-style: none; display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1.25rem; padding: 0; }
    .counts li { background: var(--chip); border-radius: 99px; padding: .2rem .8rem; font-weight: 600; font-size: .92rem; }
    .counts .error { background: var(--error-ground); color: var(--error); }
    .counts .warning { background: var(--warning-ground); color: var(--warning); }
    .counts .good { color: var(--good); }
    .facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: .6rem 2rem; margin: 0; font-size: .92rem; }
    .facts dt { color: var(--quiet); font-size: .8rem; }
    .facts dd { margin: 0; }
    .facts dd [lang] { font-family: var(--type); }

    .layout { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 96rem; margin: 0 auto; }
    nav.index { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; padding: 1.25rem 0 2rem clamp(.75rem, 2vw, 2rem);
      font-size: .92rem; }
    nav ol { list-style: none; margin: 0; padding: 0; }
    nav > ol > li { display: grid; grid-template-columns: 1fr auto; align-items: baseline; gap: 0 .5rem; padding: .12rem 0; }
    nav a { color: inherit; text-decoration: none; font-family: var(--type); }
    nav a:hover { text-decoration: underline; }
    nav .bad { color: var(--error); font-weight: 700; }
    nav details { display: contents; }
    nav summary { cursor: pointer; color: var(--quiet); font-size: .8rem; padding: 0 .3rem; }
    nav details > ol { grid-column: 1 / -1; padding: .2rem 0 .6rem .9rem; border-inline-start: 2px solid var(--rule); }
    nav details a { font: .82rem ui-monospace, monospace; color: var(--quiet); display: block; padding: .1rem .6rem; overflow-wrap: anywhere; }
    nav details:not([open]) > ol { display: none; }
    main { padding: 0 clamp(.75rem, 3vw, 2.5rem) 6rem; min-width: 0; }

    .bar { position: sticky; top: 0; z-index: 3; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem;
      padding: .75rem 0; background: var(--ground); border-bottom: 1px solid var(--rule); }
    .bar fieldset { display: flex; flex-wrap: wrap; gap: .25rem; border: 0; margin: 0; padding: 0; }
    .bar fieldset input { position: absolute; opacity: 0; }
    .bar fieldset span { display: inline-block; padding: .3rem .8rem; border-radius: 99px; background: var(--chip); cursor: pointer; font-size: .92rem; }
    .bar small { color: var(--quiet); font-variant-numeric: tabular-nums; }
    .bar input:checked + span { background: var(--ink); color: var(--paper); }
    .bar input:checked + span small { color: inherit; }
    .bar input:focus-visible + span { outline: 3px solid var(--accent); outline-offset: 2px; }
    .search input { font: inherit; font-size: .95rem; width: 15rem; max-width: 100%; padding: .3rem .8rem; border: 1px solid var(--quiet);
      border-radius: 99px; background: var(--paper); color: inherit; }
    .search[hidden] { display: none; }
    output { color: var(--quiet); font-size: .9rem; }
    .legend { color: var(--quiet); font-size: .85rem; margin: .75rem 0 0; }
    .legend b { color: var(--ink); }

    h2 { margin: 2.5rem 0 1rem; font: 700 1.5rem/1.25 var(--type); }
    h2 small { color: var(--quiet); font-weight: 400; font-size: .62em; margin-inline-start: .5em; }
    article { background: var(--paper); border: 1px solid var(--rule); border-inline-start: 5px solid var(--right, var(--rule));
      border-radius: 6px; margin: 0 0 .9rem; padding: .8rem 1.1rem .6rem; }
    article.problem { border-block-color: var(--warning); border-inline-end-color: var(--warning); }
    article.problem.error { border-block-color: var(--error); border-inline-end-color: var(--error); }
    article:target { box-shadow: 0 0 0 3px var(--accent); }
    article > header { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: .2rem 1rem; }
    h3 { margin: 0; font-weight: 400; font-size: .9rem; color: var(--quiet); }
    h3 .id { font: 600 .92em ui-monospace, monospace; text-decoration: none; }
    h3 .id:hover { text-decoration: underline; }
    h3 .gloss { margin-inline-start: .5em; }
    .badges { margin: 0; font-size: .78rem; }
    .badge { display: inline-block; background: var(--chip); color: var(--quiet); border-radius: 99px; padding: .05rem .6rem; }
    .badge.checked, .badge.approved, .badge.desk-tested { color: var(--good); }
    .badge.long { background: var(--warning-ground); color: var(--warning); }
    .pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; }
    .pair.alone { grid-template-columns: minmax(0, 1fr); }
    .own, .source, .a7 { font-family: var(--type); }
    .source { color: var(--quiet); font-size: .92rem; border-inline-start: 1px solid var(--rule); padding-inline-start: 1.2rem; }
    .pair[class] .source[dir=rtl] { border: 0; padding: 0; }
    .forms { display: grid; grid-template-columns: fit-content(32%) minmax(0, 1fr); gap: 0 1rem; margin: .35rem 0; }
    .forms p { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; margin: 0; padding: .14rem 0; align-items: baseline; }
    .forms.one p { display: block; }
    .forms .says { grid-column: 2; overflow-wrap: break-word; min-width: 0; }
    .forms.one .says { grid-column: 1 / -1; }
    .own .lead .says { font-size: 1.22rem; line-height: 1.4; font-weight: 600; }
    .own .lead b { font-weight: 700; }
    .own .lead .value, .own .lead .slot { font-weight: 400; }
    .for { color: var(--quiet); font-size: .84rem; }
    .own .for { color: var(--accent); }
    .own p:not(.lead) .says { color: var(--quiet); }
    .own p:not(.lead) b { color: var(--ink); }
    .forms.one .says, .own .forms.one .says { color: inherit; }
    .source b { font-weight: 600; color: var(--ink); }
    .value { text-decoration: underline dotted; text-decoration-thickness: 1px; text-underline-offset: .25em; }
    .slot { color: var(--quiet); }
    .more { font-size: .85rem; color: var(--quiet); margin: .2rem 0; }
    .avoid { margin: .1rem 0 .4rem; color: var(--error); font-style: italic; font-size: .95rem; }
    .avoid::before { content: '✕ ' / ''; font-style: normal; }
    .missing { color: var(--error); font: italic 1rem system-ui, sans-serif; margin: .4rem 0; }

    .findings { list-style: decimal inside; margin: .6rem 0 .3rem; padding: 0; font-size: .92rem; }
    .findings li { padding: .45rem .8rem; border-radius: 4px; margin: 0 0 .35rem; background: var(--warning-ground); }
    .findings li.error { background: var(--error-ground); }
    .findings li::marker { font-weight: 700; }
    .findings p { margin: 0; }
    .findings p:first-child { display: inline; }
    .findings strong { color: var(--warning); }
    .findings .error strong { color: var(--error); }
    .findings .hint::before { content: '→ ' / ''; }
    .findings .rule, .findings .place { color: var(--quiet); font-size: .85em; overflow-wrap: anywhere; }
    .line { margin-inline-start: .6em; }
    .message { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--ground); border-radius: 4px; padding: .6rem .8rem;
      margin: .4rem 0; max-height: 24rem; overflow-y: auto; line-height: 1.55; }
    mark { background: var(--warning-ground); color: var(--warning); font-weight: 700; border-radius: 2px; box-shadow: 0 0 0 2px var(--warning-ground); }
    mark.error { background: var(--error-ground); color: var(--error); box-shadow: 0 0 0 2px var(--error-ground);
      text-decoration: underline wavy; text-underline-offset: .25em; }
    sup { font-size: .72em; line-height: 0; }

    article footer { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-top: .25rem; }
    article details { font-size: .9rem; min-width: 0; }
    article details[open] { flex: 1 0 100%; }
    article summary { cursor: pointer; color: var(--quiet); font-size: .82rem; width: max-content; max-width: 100%; padding: .1rem 0; }
    .note { margin: .3rem 0; max-width: 75ch; }
    dl { margin: .4rem 0; }
    .how dt { color: var(--quiet); font-size: .8rem; }
    .how dd { margin: 0 0 .4rem; }
    .overflow { color: var(--error); margin: .3rem 0; }
    .cards { display: flex; flex-wrap: wrap; gap: 5mm; padding: .6rem 3px; overflow-x: auto; }
    .a7 { position: relative; flex: none; background: #fff; color: #17191e; border: 0; box-shadow: 0 0 0 1px #0003, 0 2px 8px #0002; line-height: 1.252; }
    .a7 > * { position: absolute; margin: 0; }
    .a7 p { overflow-wrap: break-word; }
    .a7 .cross { font: 700 10pt/1 sans-serif; }
    .a7 .excess { inset-inline: 0; border-top: 2px dashed #a31919;
      background: repeating-linear-gradient(135deg, #a3191926 0 2px, transparent 2px 7px); }

    .whole { font-size: .95rem; }
    .whole h3 { margin: 1.5rem 0 .3rem; font-weight: 700; color: var(--ink); font-size: 1rem; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; background: var(--paper); border: 1px solid var(--rule); }
    th, td { text-align: start; vertical-align: top; padding: .35rem .8rem; border-bottom: 1px solid var(--rule); }
    thead th { color: var(--quiet); font-weight: 600; font-size: .85rem; }
    tbody th { font-weight: 400; width: 1%; white-space: nowrap; color: var(--quiet); }
    td.source { border: 0; border-bottom: 1px solid var(--rule); padding: .35rem .8rem; }
    td.own { font-size: 1.02rem; }
    .noun { display: inline-block; margin-inline-end: 1.4rem; }

    body:has(#show-problems:checked) article:not(.problem),
    body:has(#show-drafts:checked) article:not(.draft),
    body:has(#show-long:checked) article:not(.long),
    body:has(#show-problems:checked) .situation:not(:has(article.problem)):not(:has(.findings)),
    body:has(#show-drafts:checked) .situation:not(:has(article.draft)),
    body:has(#show-long:checked) .situation:not(:has(article.long)),
    body.searching .situation:not(:has(article:not([hidden]))),
    article[hidden] { display: none; }

    @media (max-width: 62rem) {
      .layout { grid-template-columns: minmax(0, 1fr); }
      nav.index { position: static; max-height: none; padding: 1rem clamp(.75rem, 3vw, 2.5rem) .25rem; }
      nav > ol { display: flex; flex-wrap: wrap; gap: .4rem; }
      nav > ol > li { display: block; padding: .15rem .7rem; background: var(--chip); border-radius: 99px; }
      nav details { display: none; }
    }
    @media (max-width: 44rem) {
      .pair { grid-template-columns: minmax(0, 1fr); }
      .source { border: 0; border-top: 1px solid var(--rule); padding: .3rem 0 0; margin-top: .3rem; }
      .forms, .forms p { display: block; }
      .forms p { padding: .2rem 0; }
      .for, .says { display: block; }
      .forms.one .says { display: inline; }
      .bar { position: static; }
      .facts { grid-template-columns: 1fr 1fr; gap: .4rem 1rem; }
      .search, .search input { width: 100%; }
      html { scroll-padding-top: .5rem; }
    }
    @media print {
      :root { --ground: #fff; --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --accent: #000; --error: #8a0f0f; --warning: #5a3600;
        --error-ground: #fff; --warning-ground: #fff; --chip: #fff; --good: #000; color-scheme: light; }
      body { font-size: 10pt; }
      nav.index, .bar, .skip, .legend, article summary, article footer details:not([open]) { display: none; }
      .rest::details-content { content-visibility: visible; block-size: auto; }
      header.page { padding: 0 0 .8rem; }
      h1 { font-size: 22pt; }
      h2 { margin: 1.2rem 0 .5rem; font-size: 14pt; }
      article { margin-bottom: .5rem; padding: .4rem .8rem .3rem; }
      .own .lead .says { font-size: 11.5pt; }
      .layout { display: block; }
      main { padding: 0; }
      article, tbody, .findings li { break-inside: avoid; }
      h2 { break-after: avoid; }
      .badge, .counts li, .findings li { border: 1px solid var(--rule); }
    }
    """
}
