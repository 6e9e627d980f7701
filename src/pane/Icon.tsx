/** The pane's own line icons, 20 × 20, in the colour of the text; always beside words or under a button's label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

export type IconName = keyof typeof paths;

const paths = {
  open: "M3 15.5v-11h5l1.5 2H17v2M3 15.5 5.2 8.5h12.6l-2.2 7z",
  paste: "M7 4H5v13h10V4h-2M7 3h6v3H7zM8 10h4M8 13h4",
  sample: "M10 3.5 3 7l7 3.5L17 7zM5.5 8.5V13c0 1 2 2.5 4.5 2.5s4.5-1.5 4.5-2.5V8.5",
  undo: "M7.5 4 4 7.5 7.5 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H9",
  redo: "M12.5 4 16 7.5 12.5 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H11",
  save: "M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13",
  settings: "M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4",
  close: "m5 5 10 10M15 5 5 15",
  back: "M11.5 5 6.5 10l5 5",
  down: "m5.5 8 4.5 4.5L14.5 8",
  up: "m5.5 12.5 4.5-4.5 4.5 4.5",
  check: "m4 10.5 4 4 8-9",
  add: "M10 4v12M4 10h12",
  remove: "M5 6h10l-.8 11H5.8zM3.5 6h13M8 6V3.5h4V6",
  hide: "M3 10s2.5-4.5 7-4.5S17 10 17 10s-2.5 4.5-7 4.5S3 10 3 10zM4 16 16 4",
  document: "M5.5 3h6l3.5 3.5V17h-9.5zM11 3v4h4M8 10.5h4.5M8 13.5h4.5",
  print: "M6 7V3h8v4M6 14H4V7.5h12V14h-2M6 12h8v5H6z",
  recheck: "M16 5v4h-4M4 15v-4h4M15.5 9A6 6 0 0 0 5 7M4.5 11A6 6 0 0 0 15 13",
  link: "M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0L4.5 11.2a3 3 0 0 0 4.3 4.3l1-1",
} as const;
