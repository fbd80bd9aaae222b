/** Finds everything a module imports, in whatever form: the compiler's own syntax tree is read, not the text. */

import { type ESTree, parseSync, Visitor } from "vite";

export interface FoundImport {
  /** What is written between the quotes; null when it is computed and cannot be known. */
  specifier: string | null;
  /** Line of the import, from 1. */
  line: number;
  /** True when the compiler erases it, so that nothing is loaded at run time. */
  typeOnly: boolean;
}

export interface ModuleImports {
  imports: FoundImport[];
  /** Line and message of what could not be parsed; then `imports` may be incomplete. */
  syntaxErrors: { line: number; message: string }[];
}

/**
 * Returns the imports of one module in the order of its lines.
 *
 * Covers `import`, `import type`, `export … from`, `import()`, `import x = require()`, `require()`, `require.resolve()`,
 * `import.meta.resolve()`, `new URL("….ts", import.meta.url)` (how a worker thread is started), `import("…").Type`,
 * `declare module "…"`, and the runtime that JSX compiles to.
 *
 * @param jsxRuntime the module that JSX is compiled to, from `jsxImportSource` of tsconfig.json
 */
export function readImports(path: string, source: string, jsxRuntime = "hono/jsx/jsx-runtime"): ModuleImports {
  const { program, errors } = parseSync(path, source);
  const imports: FoundImport[] = [];
  const add = (node: ESTree.Span, specifier: string | null, typeOnly = false) => {
    imports.push({ specifier, line: lineAt(source, node.start), typeOnly });
  };
  let usesJsx = false;
  const seeJsx = (node: ESTree.Span) => {
    if (!usesJsx) add(node, jsxRuntime);
    usesJsx = true;
  };

  new Visitor({
    // `import { type A } from` still loads the module under verbatimModuleSyntax: only `import type` is erased.
    ImportDeclaration: (node) => add(node, node.source.value, node.importKind === "type"),
    ExportAllDeclaration: (node) => add(node, node.source.value, node.exportKind === "type"),
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) add(node, node.source.value, node.exportKind === "type");
    },
    ImportExpression: (node) => add(node, literalText(node.source)),
    TSExternalModuleReference: (node) => add(node, node.expression.value),
    TSImportType: (node) => add(node, node.source.value, true),
    TSModuleDeclaration: (node) => {
      if (node.id.type === "Literal") add(node, node.id.value, true);
    },
    CallExpression: (node) => {
      if (loadsModule(node.callee)) add(node, literalText(node.arguments[0]));
    },
    NewExpression: (node) => {
      const target = moduleUrl(node);
      if (target !== undefined) add(node, target);
    },
    JSXElement: seeJsx,
    JSXFragment: seeJsx,
  }).visit(program);

  return {
    imports: imports.sort((a, b) => a.line - b.line),
    syntaxErrors: errors.map((error) => ({
      line: lineAt(source, error.labels[0]?.start ?? 0),
      message: error.message,
    })),
  };
}

const codeFile = /\.[cm]?[jt]sx?$/;

/** `require(…)`, `require.resolve(…)` and `import.meta.resolve(…)`. */
function loadsModule(callee: ESTree.Expression): boolean {
  if (callee.type === "Identifier") return callee.name === "require";
  if (
    callee.type !== "MemberExpression" ||
    callee.property.type !== "Identifier" ||
    callee.property.name !== "resolve"
  ) {
    return false;
  }
  const { object } = callee;
  return object.type === "MetaProperty" || (object.type === "Identifier" && object.name === "require");
}

/** The module named by `new URL("./x.ts", import.meta.url)`; undefined for other objects and for data files. */
function moduleUrl(node: ESTree.NewExpression): string | undefined {
  const [target, base] = node.arguments;
  if (node.callee.type !== "Identifier" || node.callee.name !== "URL") return undefined;
  if (base?.type !== "MemberExpression" || base.object.type !== "MetaProperty") return undefined;
  const text = literalText(target);
  return text !== null && codeFile.test(text) ? text : undefined;
}

/** A string or a template without placeholders; null for anything computed. */
function literalText(node: ESTree.Argument | undefined): string | null {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
