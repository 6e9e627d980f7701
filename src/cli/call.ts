import { parseArgs } from "node:util";
import { Failure } from "../documents/failure";

/** What a command needs of its arguments. */
export interface Usage {
  /** «ФАЙЛ --region ФАЙЛ», for the help. */
  readonly arguments: string;
  /** How many files it takes, at least and at most. */
  readonly files: readonly [number, number];
  /** Options with a value; those in `required` must be there, those in `repeated` may come several times. */
  readonly options: readonly string[];
  readonly required?: readonly string[];
  readonly repeated?: readonly string[];
  readonly switches?: readonly string[];
}

/** The arguments of one call, checked. */
export interface Call {
  readonly files: readonly string[];
  option(name: string): string | undefined;
  options(name: string): readonly string[];
  has(name: string): boolean;
}

/** What a command answers. */
export interface Answer {
  readonly json: unknown;
  /** The same for a person, in Russian. */
  readonly text: string;
  /** 1 when findings of severity error are left. */
  readonly status?: 0 | 1;
}

export interface Command {
  readonly name: string;
  /** One Russian line for the help. */
  readonly does: string;
  readonly usage: Usage;
  run(call: Call): Answer | Promise<Answer>;
}

export class Misuse extends Failure {
  constructor(message: string) {
    super(message, "misuse");
  }
}

/** Reads a command's arguments; throws Misuse with a sentence that says how it is called. */
export function parseCall(command: Command, args: readonly string[]): Call {
  const { usage } = command;
  const how = `Вызов: ${command.name} ${usage.arguments}`;
  const options = Object.fromEntries([
    ...usage.options.map((name) => [name, { type: "string", multiple: true }] as const),
    ...[...(usage.switches ?? []), "json"].map((name) => [name, { type: "boolean" }] as const),
  ]);
  const { values, positionals } = parsed(args, options, how);
  const [least, most] = usage.files;
  if (positionals.length < least) throw new Misuse(`Не хватает аргумента. ${how}`);
  if (positionals.length > most) throw new Misuse(`Лишний аргумент «${positionals[most] ?? ""}». ${how}`);
  const texts = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  };
  for (const name of usage.required ?? []) {
    if (texts(name).length === 0) throw new Misuse(`Не указан параметр --${name}. ${how}`);
  }
  for (const name of usage.options) {
    if (texts(name).length > 1 && !usage.repeated?.includes(name)) {
      throw new Misuse(`Параметр --${name} указан дважды. ${how}`);
    }
  }
  return {
    files: positionals,
    option: (name) => texts(name)[0],
    options: texts,
    has: (name) => values[name] === true,
  };
}

function parsed(
  args: readonly string[],
  options: Record<string, { type: "string"; multiple: true } | { type: "boolean" }>,
  how: string,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code ?? "";
    if (!code.startsWith("ERR_PARSE_ARGS")) throw error;
    const name = /'(--?[^' ]+)/.exec(String((error as Error).message))?.[1] ?? "";
    throw new Misuse(
      code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
        ? `Параметр ${name} этой команде неизвестен. ${how}`
        : `Параметр ${name} указан неверно. ${how}`,
    );
  }
}
