/** The keys of the page, as its sheet lists them. */
export const keyWords = {
  title: 'Keys',
  kind: 'Help',
  parts: [
    {
      title: 'Everywhere',
      keys: [
        ['Alt + 1 … 9', 'the steps of the story'],
        ['Ctrl + Z, Ctrl + Shift + Z', 'undo, redo'],
        ['Esc', 'closes a sheet, gives up a move'],
        ['?', 'this list'],
      ],
    },
    {
      title: 'Marks and sliders',
      keys: [
        ['← →', 'one step'],
        ['Shift + ← →, Page up, Page down', 'ten steps'],
        ['Home, End', 'the ends of the scale'],
        ['Enter', 'takes the value'],
      ],
    },
    {
      title: 'Rows',
      keys: [
        ['↑ ↓', 'the row above, below'],
        ['E, Enter', 'what it rests on'],
      ],
    },
    {
      title: 'Statements of an article',
      keys: [
        ['J, K', 'the next, the one before'],
        ['A', 'accept'],
        ['C', 'correct'],
        ['R', 'reject'],
      ],
    },
  ],
} as const
