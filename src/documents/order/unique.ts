import { descendants, type Element, elements } from "./xml-tree";

/** A loop repeats what must not occur twice: numbers of controls and bookmarks, Word's own marks of paragraphs. */
export function makeUnique(root: Element): void {
  renumberControls(root);
  dropRepeatedBookmarks(root);
  dropRepeatedMarks(root, new Set());
}

function renumberControls(root: Element): void {
  const met = new Set<string>();
  let last = 1_600_000_000;
  for (const properties of descendants(root, "w:sdtPr")) {
    for (const id of elements(properties).filter(({ name }) => name === "w:id")) {
      while (met.has(id.attributes["w:val"] ?? "")) id.attributes["w:val"] = String(++last);
      met.add(id.attributes["w:val"] ?? "");
    }
  }
}

function dropRepeatedBookmarks(root: Element): void {
  const names = new Set<string>();
  const started = new Set<string>();
  const ended = new Set<string>();
  const isKept = (node: Element): boolean => {
    const id = node.attributes["w:id"] ?? "";
    if (node.name === "w:bookmarkStart") {
      const name = node.attributes["w:name"] ?? "";
      if (names.has(name) || started.has(id)) return false;
      names.add(name);
      started.add(id);
    }
    if (node.name === "w:bookmarkEnd") {
      if (ended.has(id)) return false;
      ended.add(id);
    }
    return true;
  };
  const visit = (parent: Element): void => {
    parent.children = parent.children.filter((node) => typeof node === "string" || isKept(node));
    elements(parent).forEach(visit);
  };
  visit(root);
}

function dropRepeatedMarks(parent: Element, met: Set<string>): void {
  for (const node of elements(parent)) {
    const mark = node.attributes["w14:paraId"];
    if (mark !== undefined) {
      if (met.has(mark)) delete node.attributes["w14:paraId"];
      met.add(mark);
    }
    dropRepeatedMarks(node, met);
  }
}
