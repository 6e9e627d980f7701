/** What `npm run start:excel -- --document URL` asks for: `{ app, document, target }`, or `{ problem }` as a sentence. */
export function readCall([app, ...rest], platform) {
  if (app !== "excel" && app !== "word") return { problem: "Скажите, куда ставить надстройку: excel или word." };
  const program = app === "excel" ? "Excel" : "Word";
  const at = rest.indexOf("--document");
  const document = at < 0 ? null : (rest[at + 1] ?? "");
  if (rest.length > (at < 0 ? 0 : 2)) return { problem: `Лишние слова в команде: ${rest.join(" ")}.` };
  if (document !== null && !/^https:\/\/[^\s/]+\/\S*$/.test(document)) {
    return {
      problem: `После --document нужен адрес документа в OneDrive или SharePoint: npm run start:${app} -- --document https://….`,
    };
  }
  if (document !== null) return { app, document, target: "web" };
  if (platform === "win32" || platform === "darwin") return { app, document, target: "desktop" };
  return {
    problem: `${program} для Linux не существует. Положите документ в OneDrive или SharePoint, скопируйте его адрес и запустите: npm run start:${app} -- --document https://….`,
  };
}

/** The arguments for office-addin-debugging. */
export function debuggingArguments({ app, document, target }, manifest) {
  const where = document === null ? [] : ["--document", document];
  return ["start", manifest, target, "--app", app, ...where, "--no-debug"];
}
