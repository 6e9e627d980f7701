import { Failure } from "./documents/failure";
import { type Command, parseCall } from "./cli/call";
import { catalogCommand } from "./cli/commands/catalog";
import { checkCommand } from "./cli/commands/check";
import { deadlineCommand } from "./cli/commands/deadline";
import { fillCommand } from "./cli/commands/fill";
import { fixCommand } from "./cli/commands/fix";
import { inflectCommand } from "./cli/commands/inflect";
import { matchCommand } from "./cli/commands/match";
import { orderCommand } from "./cli/commands/order";
import { readCommand } from "./cli/commands/read";

const commands: readonly Command[] = [
  readCommand,
  checkCommand,
  catalogCommand,
  matchCommand,
  fillCommand,
  fixCommand,
  orderCommand,
  deadlineCommand,
  inflectCommand,
];

/** Exit status: 0 done; 1 errors are left in the files; 2 the input or the call is unusable, with one line that says why. */
async function main(args: readonly string[]): Promise<number> {
  const [name = "help", ...rest] = args;
  if (["help", "--help", "-h"].includes(name)) return print(help());
  const command = commands.find((item) => item.name === name);
  if (!command) return refuse(`Команды «${name}» нет. Есть: ${commands.map((item) => item.name).join(", ")}.`);
  if (rest.includes("--help")) return print(`plan-prikaz ${name} ${command.usage.arguments}\n${command.does}`);
  try {
    const call = parseCall(command, rest);
    const { json, text, status = 0 } = await command.run(call);
    print(call.has("json") ? JSON.stringify(json, null, 2) : text);
    return status;
  } catch (error) {
    if (error instanceof Failure) return refuse(error.message);
    throw error;
  }
}

function help(): string {
  const list = commands.map(({ name, does, usage }) => `  ${name} ${usage.arguments}\n      ${does}`);
  return ["План и приказ: проверка планов мероприятий и составление приказов.", "", ...list, "", common].join("\n");
}

const common = "С параметром --json ответ печатается как JSON. Исходные файлы никогда не изменяются.";

function print(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(message: string): 2 {
  process.stderr.write(`${message.replace(/\s*\n\s*/g, " ")}\n`);
  return 2;
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
