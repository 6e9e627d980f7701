// A page of the manual: Markdown as a plain HTML page that needs no script, readable on paper and at any width.
import { marked } from "marked";

/** The name of the page that a Markdown file becomes. */
export const pageName = (path) => path.replace(/README\.md/g, "index.md").replace(/\.md(?=$|#)/, ".html");

/** The whole page; links to other Markdown files lead to their pages, headings can be linked to. */
export function manualPage(markdown) {
  const renderer = new marked.Renderer();
  const link = renderer.link.bind(renderer);
  renderer.link = (token) => link({ ...token, href: /^https?:/.test(token.href) ? token.href : pageName(token.href) });
  renderer.heading = ({ tokens, depth, text }) =>
    `<h${depth} id="${slug(text)}">${renderer.parser.parseInline(tokens)}</h${depth}>\n`;
  const body = marked.parse(markdown, { renderer, async: false });
  const title = /^#\s+(.+)$/m.exec(markdown)?.[1] ?? "Руководство";
  return `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${title.replace(/[<>&]/g, "")} — План и приказ</title>
<style>${style}</style>
<main>${body}</main>
</html>
`;
}

const slug = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");

const style = `
body{margin:0;font:16px/1.55 "Segoe UI",system-ui,sans-serif;color:#242424;background:#fff}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.7rem;line-height:1.25}h2{margin-top:2.2em;font-size:1.25rem}
a{color:#0f548c}code{background:#f3f3f3;padding:.1em .3em;border-radius:3px;font-size:.92em}
pre{background:#f7f7f7;padding:.8em 1em;overflow-x:auto;border-radius:6px}pre code{background:none;padding:0}
blockquote{margin:.6em 0;padding:.2em 1em;border-left:3px solid #0f548c;background:#f5f9fd}
table{border-collapse:collapse;width:100%;display:block;overflow-x:auto}
th,td{border:1px solid #d6d6d6;padding:.4em .6em;text-align:left;vertical-align:top}th{background:#f5f5f5}
@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#eee}a{color:#7cb8f0}code,pre,th{background:#2b2b2b}blockquote{background:#26303a}th,td{border-color:#444}}
`;
