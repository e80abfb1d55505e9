/** Colours and sizes of the house. Contrast on paper: text 4.5 or more, marks 3 or more. */

const sizes = `--sans:"Source Sans 3 Variable","Source Sans 3",system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--serif:"Source Serif 4 Variable","Source Serif 4",Georgia,"Times New Roman",serif;
--t-note:.8125rem;--t-ui:.9375rem;--t-body:1.0625rem;--t-lead:1.25rem;--t-head:1.5rem;--t-answer:clamp(1.75rem,1.25rem + 1.75vw,2.875rem);
--s-1:4px;--s-2:8px;--s-3:12px;--s-4:16px;--s-5:24px;--s-6:32px;--s-7:48px;--s-8:72px;
--page:1240px;--gut:clamp(16px,3vw,40px);--measure:66ch;--radius:3px;`

const light = `color-scheme:light;--paper:#fbfaf7;--raised:#fff;--sunk:#f1efe9;--wash:#e9e5db;--ink:#17212b;--ink-2:#46525d;--ink-3:#626d77;--rule:#ddd9d0;--edge:#8a867d;--bar:#7d8790;--answer:#0a6468;--answer-soft:#cfe3e2;--shade:#e3edeb;--g-us:#ad4318;--g-east:#4a4fa8;--g-west:#806000;--g-south:#973a78;--g-body:#17212b;`

const dark = `color-scheme:dark;--paper:#12181e;--raised:#1a222a;--sunk:#0d1216;--wash:#27313a;--ink:#eef1f2;--ink-2:#b9c2c9;--ink-3:#929da6;--rule:#2d3740;--edge:#76818b;--bar:#87929b;--answer:#5cc6c3;--answer-soft:#1f4548;--shade:#193135;--g-us:#f19168;--g-east:#a5a9f5;--g-west:#dcb545;--g-south:#e592c6;--g-body:#eef1f2;`

/** On paper always light. */
export function tokens(theme: 'light' | 'dark' | 'auto', root = ':root'): string {
  if (theme === 'dark') return `${root}{${sizes}${dark}}`
  const base = `${root}{${sizes}${light}}`
  return theme === 'light'
    ? base
    : `${base}@media screen and (prefers-color-scheme:dark){${root}{${dark}}}`
}
