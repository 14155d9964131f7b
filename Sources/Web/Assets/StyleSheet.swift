/// The look of every page, served as `/assets/style.css`.
///
/// Fonts are those of the reader's system; colors keep a contrast of at least 4.5 to 1 (WCAG 2.2,
/// 1.4.3) in light and dark.
package enum StyleSheet {
    package static let text = base + site + policy + changes + forms + account + media

    private static let base = """
        :root {
          color-scheme: light dark;
          --paper: #fcfcfa; --raised: #ffffff; --sunk: #f3f3ee; --ink: #1d2327; --soft: #555e64;
          --line: #dcdcd4; --accent: #0b5563; --accent-ink: #ffffff; --accent-deep: #073e49;
          --yes: #1c6038; --no: #8a3c12; --grave: #a32020; --warm: #fdf4e3; --warm-line: #d9b36a;
          --come: #e5f3ea; --gone: #faebe3;
          --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans",
            "Liberation Sans", Arial, sans-serif;
          --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif",
            "Liberation Serif", Georgia, serif;
          --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --paper: #15191b; --raised: #1b2023; --sunk: #20262a; --ink: #e6e8e6; --soft: #a5aeb2;
            --line: #343c40; --accent: #7cc6d3; --accent-ink: #0b2227; --accent-deep: #a6dbe4;
            --yes: #86cfa2; --no: #eaa67c; --grave: #f09a94; --warm: #2b2517; --warm-line: #7b6534;
            --come: #17301f; --gone: #382219;
          }
        }
        *, *::before, *::after { box-sizing: border-box; }
        html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.55 var(--sans); overflow-wrap: break-word;
        }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; text-wrap: balance; }
        h1 { font: 400 2.125rem/1.2 var(--serif); letter-spacing: -0.01em; }
        p, ul, ol, dl, dd { margin: 0; }
        ul, ol { padding: 0; list-style: none; }
        a { color: var(--accent); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
        a:hover { color: var(--accent-deep); text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px;
          border-radius: 2px; }
        main:focus { outline: none; }
        code { font-family: var(--mono); font-size: 0.875em; }
        small { font-size: 0.8125rem; color: var(--soft); }
        .clause:target { background: var(--sunk); box-shadow: -0.75rem 0 0 var(--sunk),
          0.75rem 0 0 var(--sunk); }
        .mark {
          display: inline-block; padding: 0 0.4em; border: 1px solid currentColor;
          border-radius: 0.2em; color: var(--accent); font: 500 0.75rem/1.5 var(--sans);
        }

        """

    private static let site = """
        .skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem;
          background: var(--accent); color: var(--accent-ink); z-index: 1; }
        .skip:focus { top: 0.5rem; color: var(--accent-ink); }
        header.site, main, footer.site { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
        header.site {
          display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.75rem;
          padding-top: 1rem; padding-bottom: 1rem;
        }
        header.site::after { content: ""; order: 9; flex: 0 0 100%;
          border-bottom: 1px solid var(--line);
          margin-top: 0.75rem; }
        .site-name { font: 600 1.0625rem/1.5 var(--sans); color: var(--ink); text-decoration: none;
          margin-right: auto; }
        .site-name:hover { text-decoration: underline; }
        header.site ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
        header.site li a { display: inline-block; padding: 0.25rem 0; font-size: 0.9375rem;
          text-decoration: none; color: var(--soft); }
        header.site li a:hover { color: var(--accent); text-decoration: underline; }
        header.site li a[aria-current] { color: var(--ink); box-shadow: 0 2px 0 var(--accent); }
        .site-languages { padding-left: 1.5rem; border-left: 1px solid var(--line); }
        main { padding-top: 1.75rem; padding-bottom: 4rem; min-height: 60vh; }
        footer.site { display: flex; flex-wrap: wrap; justify-content: space-between;
          gap: 0.25rem 2rem;
          padding-bottom: 2.5rem; font-size: 0.875rem; color: var(--soft); }
        footer.site::before { content: ""; flex: 0 0 100%; border-top: 1px solid var(--line);
          margin-bottom: 0.75rem; }
        .contents h2 { font: 600 0.8125rem/1.5 var(--sans); color: var(--soft);
          margin-bottom: 0.5rem; }
        .contents li a { display: block; padding: 0.2rem 0; font-size: 0.9375rem; line-height: 1.4;
          text-decoration: none; color: var(--ink); }
        .contents li a:hover { color: var(--accent); text-decoration: underline; }
        .contents .number { color: var(--soft); margin-right: 0.25em; }
        .contents .level-3 { padding-left: 1rem; }

        """

    private static let policy = """
        .policy-head { margin-bottom: 2.5rem; }
        .policy-head h1 { font-size: 2.75rem; }
        .summary { display: flex; flex-wrap: wrap; gap: 0.75rem 2.25rem; margin-top: 1.25rem; }
        .summary dt { font-size: 0.8125rem; color: var(--soft); }
        .clause { max-width: 46rem; }
        .clause p, .clause h2 { font-family: var(--serif); }
        .clause > p { font-size: 1.125rem; line-height: 1.6; margin: 0.9rem 0 0; hyphens: auto; }
        .clause > h2 { font-weight: 400; font-size: 1.625rem; margin-top: 1.75rem; }
        .depth-1 { margin-top: 3.5rem; padding-top: 0.25rem; border-top: 1px solid var(--line); }
        .clause > h3, .clause > h4 { font: 600 1.125rem/1.4 var(--sans); margin-top: 1.5rem; }
        .clause .number { font: 400 0.875rem/1.5 var(--sans); color: var(--soft);
          text-decoration: none;
          font-variant-numeric: tabular-nums; padding: 0.1rem 0.25rem 0.1rem 0; }
        .clause .number:hover { color: var(--accent); text-decoration: underline; }
        .depth-3 { padding-left: 1.5rem; }
        .depth-4 { padding-left: 3rem; }
        .facts { margin: 1rem 0 1.5rem; padding: 0.9rem 1.1rem 1rem; background: var(--raised);
          border: 1px solid var(--line); border-radius: 0.4rem; font-size: 0.9375rem; }
        .clause > p.fact-line { font: 0.9375rem/1.5 var(--sans); padding: 0.5rem 1.1rem;
          margin: 0.75rem 0 1.25rem; }
        .clause .facts p { font-family: var(--sans); }
        .facts-title { font-size: 0.8125rem; color: var(--soft); }
        .fact-line .facts-title { margin-right: 0.75rem; }
        .facts li { padding: 0.8rem 0; border-top: 1px solid var(--line); }
        .facts li:first-child { border-top: 0; padding-top: 0.4rem; }
        .facts li:last-child { padding-bottom: 0; }
        .fact-name { font-weight: 600; }
        .fact-note { margin-top: 0.1rem; }
        .details { margin-top: 0.4rem; }
        .details > div { display: grid; grid-template-columns: 9rem 1fr; gap: 0.1rem 1rem;
          padding: 0.1rem 0; }
        .details dt { color: var(--soft); }
        .details a, .facts td a { color: inherit; text-decoration-color: var(--line);
          text-decoration-thickness: 1px; }
        .details a:hover, .facts td a:hover { color: var(--accent);
          text-decoration-color: currentColor; }
        table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
        th, td { text-align: left; vertical-align: top; padding: 0.6rem 0.9rem 0.6rem 0;
          border-top: 1px solid var(--line); font-weight: 400; }
        thead th { border-top: 0; color: var(--soft); font-size: 0.8125rem;
          padding-bottom: 0.3rem; }
        tr > :last-child { padding-right: 0; }
        tbody th { overflow-wrap: anywhere; }

        """

    private static let changes = """
        .changes { max-width: 46rem; margin: 0 auto; }
        .changes > h1 { margin-bottom: 0.5rem; }
        .changes > section { margin-top: 2rem; }
        .changes .pending h2, .changes .notice h2 { font: 600 1.0625rem/1.4 var(--sans);
          margin-bottom: 0.4rem; }
        .changes .pending p + p, .changes .notice p + p { margin-top: 0.4rem; }
        .changes > section.change-part { margin-top: 3rem; padding-top: 1.25rem;
          border-top: 1px solid var(--line); }
        .change-part > h2 { font: 400 1.625rem/1.25 var(--serif); }
        .change-part > .hint { margin-top: 0.25rem; }
        .change-part h3 { font: 600 0.9375rem/1.5 var(--sans); margin-top: 1.5rem;
          color: var(--soft); }
        .change-part h3 a { color: inherit; text-decoration-color: var(--line); }
        .change-part h3 a:hover { color: var(--accent); text-decoration-color: currentColor; }
        .change-part li { padding: 0.55rem 0; border-top: 1px solid var(--line);
          font: 1.0625rem/1.55 var(--serif); }
        .change-part li:first-child { border-top: 0; padding-bottom: 0.6rem; }
        .change-part strong.mark { color: var(--no); margin-right: 0.2em;
          vertical-align: 0.08em; }
        .rewording { margin-top: 0.3rem; padding-left: 0.9rem; border-left: 3px solid var(--line);
          font-size: 1rem; }
        .reworded { margin-top: 1.5rem; }
        .change-part .reworded h3 { margin-top: 0; color: var(--ink); font-size: 1rem; }
        .reworded .number { color: var(--soft); font-weight: 400; margin-right: 0.2em;
          font-variant-numeric: tabular-nums; }
        .reworded p { font: 1.0625rem/1.6 var(--serif); margin-top: 0.3rem; }
        ins, del { padding: 0.05em 0.15em; border-radius: 0.15em; text-decoration-thickness: 1px;
          -webkit-box-decoration-break: clone; box-decoration-break: clone; }
        ins { color: var(--yes); background: var(--come); text-decoration: underline;
          text-underline-offset: 0.2em; }
        del { color: var(--no); background: var(--gone); text-decoration: line-through; }

        """

    private static let forms = """
        .narrow { max-width: 36rem; margin: 0 auto; }
        .narrow > h1 { margin-bottom: 0.75rem; }
        .lead { font-size: 1.125rem; color: var(--soft); }
        .narrow > p + p, .narrow > ul + p { margin-top: 1rem; }
        .narrow ul.plain { margin: 1.25rem 0; padding-left: 1.2rem; list-style: disc; }
        ul.plain li + li { margin-top: 0.5rem; }
        .narrow form { margin-top: 1.75rem; }
        .narrow .errors + form, .narrow h1 + form { margin-top: 1.25rem; }
        .narrow > p.aside { margin-top: 2rem; padding-top: 1rem; border-top: 1px solid var(--line);
          color: var(--soft); font-size: 0.9375rem; }
        fieldset { border: 0; margin: 0 0 2rem; padding: 0; min-width: 0; }
        legend { font: 400 1.375rem/1.3 var(--serif); padding: 0; margin-bottom: 0.75rem; }
        .field { margin-bottom: 1.25rem; }
        .field label { font-weight: 600; }
        .field .mark { margin-left: 0.35rem; }
        .hint { color: var(--soft); font-size: 0.9375rem; }
        input:not([type=checkbox]), select, textarea {
          display: block; width: 100%; min-height: 2.75rem; margin-top: 0.35rem;
          padding: 0.5rem 0.75rem;
          font: inherit; color: var(--ink); background: var(--raised);
          border: 1px solid #84897f; border-radius: 0.3rem;
        }
        .is-checkbox { display: grid; grid-template-columns: 1.5rem 1fr; column-gap: 0.75rem; }
        fieldset > p + .field { margin-top: 1rem; }
        .is-checkbox label { font-weight: 400; }
        .is-checkbox > p, .is-checkbox > ul { grid-column: 2; }
        input[type=checkbox] { width: 1.375rem; height: 1.375rem; margin: 0.1rem 0 0;
          accent-color: var(--accent); }
        .is-wrong { padding-left: 1rem; border-left: 4px solid var(--grave); }
        .is-wrong input:not([type=checkbox]), .is-wrong select, .is-wrong textarea {
          border-color: var(--grave); }
        .error { color: var(--grave); font-weight: 600; }
        .errors { margin: 1.25rem 0 1.75rem; padding: 1rem 1.25rem; border: 2px solid var(--grave);
          border-radius: 0.4rem; background: var(--raised); }
        .errors h2 { font-size: 1.0625rem; margin-bottom: 0.4rem; }
        .errors li + li { margin-top: 0.5rem; }
        .errors li span { display: block; }
        .errors a { color: var(--grave); font-weight: 600; }
        .actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem 1.5rem;
          margin-top: 1.75rem; }
        button, .button { display: inline-block; padding: 0.6rem 1.25rem; min-height: 2.75rem;
          font: 600 1rem/1.5 var(--sans); text-align: center; text-decoration: none;
          cursor: pointer;
          color: var(--accent-ink); background: var(--accent); border: 1px solid var(--accent);
          border-radius: 0.3rem; }
        button:hover, .button:hover { background: var(--accent-deep);
          border-color: var(--accent-deep);
          color: var(--accent-ink); }
        button.quiet, .button.grave { color: var(--accent); background: transparent;
          border-color: currentColor; }
        button.quiet:hover { color: var(--accent-deep); background: var(--sunk); }
        .button.grave { color: var(--grave); }
        .button.grave:hover { color: var(--grave); background: var(--sunk); }
        button.grave { background: var(--grave); border-color: var(--grave); color: var(--paper); }
        button.grave:hover { background: var(--grave); filter: brightness(0.9);
          color: var(--paper); }
        .meta { display: flex; flex-wrap: wrap; margin-top: 0.35rem; font-size: 0.875rem;
          color: var(--soft); }
        .meta { clip-path: inset(-5px -5px -5px 0); }
        .meta li { position: relative; padding-left: 0.9em; margin-left: -0.9em;
          margin-right: 0.9em; }
        .meta li::before { content: "·"; position: absolute; left: 0.3em; }
        .meta a { color: inherit; }
        .state-yes { color: var(--yes); font-weight: 600; }
        .state-no { color: var(--no); font-weight: 600; }
        .notice, .pending { margin: 0 0 1.75rem; padding: 0.9rem 1.25rem; border-radius: 0.4rem; }
        .notice { background: var(--sunk); border-left: 4px solid var(--yes); }
        .pending { background: var(--warm); border: 1px solid var(--warm-line); }
        .pending .field { margin: 1rem 0 0; }
        .pending .actions { margin-top: 1rem; }
        .policy-head .notice, .policy-head .version-links { margin: 1.5rem 0 0; }
        .version-links { font-size: 0.9375rem; }

        """

    private static let account = """
        .account-head { display: flex; flex-wrap: wrap; justify-content: space-between;
          align-items: flex-start; gap: 1rem 2rem; margin-bottom: 2rem; }
        .parts > section { padding: 0 0 3rem; }
        .parts h2 { font: 400 1.5rem/1.3 var(--serif); }
        .part-intro { color: var(--soft); margin: 0.2rem 0 1.25rem; max-width: 40rem; }
        #data form { padding: 1.5rem; background: var(--raised); border: 1px solid var(--line);
          border-radius: 0.4rem; }
        #data .field { max-width: 34rem; }
        .rows { border-bottom: 1px solid var(--line); }
        .rows > li { display: flex; justify-content: space-between; align-items: center;
          gap: 0.75rem 2rem; padding: 1rem 0; border-top: 1px solid var(--line); }
        .rows h3 { font: 600 1rem/1.5 var(--sans); }
        .rows form, .rows .button { flex: none; }
        .rows button { font-size: 0.9375rem; padding: 0.4rem 1rem; }
        .row-side { flex: none; text-align: right; color: var(--soft); font-size: 0.875rem; }
        .versions h1 { margin-bottom: 0.5rem; }
        .versions .rows { margin-top: 2rem; }
        .versions h2 { font: 400 1.5rem/1.3 var(--serif); }
        .versions code { overflow-wrap: anywhere; }
        .versions .row-side span { display: block; padding: 0.15rem 0; font-size: 0.9375rem; }
        .compare, .comments { margin-top: 0.4rem; font-size: 0.9375rem; }
        #acceptances h2, #leave h2 { margin-bottom: 1rem; }
        .none { color: var(--soft); }
        .pages { margin-top: 1rem; display: flex; gap: 1.5rem; }
        #uses th time { font-size: 0.875rem; }
        #uses td small { display: block; }
        #uses td small a, #uses td:last-child { white-space: nowrap; }

        """

    private static let media = """
        @media (min-width: 62rem) {
          .policy, .account-body { display: grid; grid-template-columns: 14rem minmax(0, 1fr);
            gap: 0 3.5rem; align-items: start; }
          .policy-head { grid-column: 1 / -1; }
          .contents { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem);
          overflow-y: auto; }
          .clauses > :first-child > h2 { margin-top: 0; }
        }
        @media (max-width: 61.99rem) {
          .contents { margin-bottom: 2.5rem; padding: 1rem 1.1rem; background: var(--sunk);
            border-radius: 0.4rem; }
        }
        @media (max-width: 44rem) {
          h1, .policy-head h1 { font-size: 2rem; }
          header.site { gap: 0.1rem 1.25rem; }
          .site-languages { order: 1; padding-left: 0; border-left: 0; }
          .site-links { order: 2; flex: 1 0 100%; }
          header.site li a { padding: 0.6rem 0; }
          .contents li a { padding: 0.45rem 0; }
          .depth-3 { padding-left: 0.75rem; }
          .depth-4 { padding-left: 1.25rem; }
          .details > div { grid-template-columns: 6.75rem 1fr; }
          table, thead, tbody, tr, th, td { display: block; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
          clip-path: inset(50%); }
          tr { border-top: 1px solid var(--line); padding: 0.75rem 0; }
          th, td { border: 0; padding: 0.1rem 0; }
          tbody th { font-weight: 600; margin-bottom: 0.15rem; }
          td[data-label] { display: grid; grid-template-columns: 6.75rem 1fr; gap: 0 0.75rem; }
          td[data-label]::before { content: attr(data-label); color: var(--soft); grid-row: 1 / 4; }
          td[data-label] > * { grid-column: 2; }
          td br { display: none; }
          .rows > li { flex-direction: column; align-items: flex-start; }
          .row-side { text-align: left; }
          .row-side br { display: none; }
          .row-side time::before { content: " · "; }
          #acceptances .row-side time::before { content: none; }
          #data form { padding: 1.1rem; }
        }
        @media (prefers-reduced-motion: no-preference) {
          html { scroll-behavior: smooth; }
          a, button, .button { transition: color 0.12s, background-color 0.12s; }
        }
        @media (forced-colors: active) {
          .mark, .facts, button { border-color: currentColor; }
        }
        @media print {
          :root { --paper: #ffffff; --raised: #ffffff; --sunk: #ffffff; --ink: #000000;
            --soft: #333333; --accent: #000000; --line: #999999; }
          body { font-size: 10.5pt; }
          .skip, header.site nav, .contents, form, .actions, .pages { display: none; }
          .policy, .account-body { display: block; }
          header.site, main, footer.site, .clause { max-width: none; }
          .facts li, tr, .rows > li { break-inside: avoid; }
          h1, h2, h3, h4, .facts-title { break-after: avoid; }
          a { color: inherit; text-decoration: none; }
        }

        """
}
