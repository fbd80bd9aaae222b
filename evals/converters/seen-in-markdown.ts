/** What is seen of standard markdown where it is rendered, as Slack does with `markdown_text`: its tree in plain words. */
import type { ListItem, Nodes, Table } from "mdast";
import { parseGfm } from "./parse-answer.ts";
import { joinSeen, type Seen, type SeenStyle, unseen } from "./seen.ts";

/** A tree, or what is parsed of a source. Lists keep their numbers, rows their cells, pictures what they show. */
export function seenInMarkdown(markdown: string | Nodes): Seen {
  return seenOf(typeof markdown === "string" ? parseGfm(markdown) : markdown);
}

function seenOf(node: Nodes): Seen {
  switch (node.type) {
    case "text":
    case "html":
      return plain(node.value);
    case "inlineCode":
      return styled(plain(node.value), "mono");
    case "code":
      return { ...styled(plain(node.value), "mono"), prose: "" };
    case "break":
      return plain("\n");
    case "strong":
    case "heading":
      return styled(inlineOf(node.children), "bold");
    case "emphasis":
      return styled(inlineOf(node.children), "italic");
    case "delete":
      return styled(inlineOf(node.children), "strike");
    case "link": {
      const label = inlineOf(node.children);
      return { ...label, addresses: [...label.addresses, node.url] };
    }
    case "image":
      return { ...plain(node.alt ?? ""), addresses: [node.url] };
    case "list":
      return joinSeen(
        node.children.map((item, at) => itemOf(item, node.ordered === true ? `${(node.start ?? 1) + at}. ` : "- ")),
        "\n",
      );
    case "table":
      return tableOf(node);
    case "root":
    case "blockquote":
      return joinSeen(node.children.map(seenOf), "\n\n");
    default:
      return "children" in node ? inlineOf(node.children) : unseen;
  }
}

const plain = (text: string): Seen => ({ ...unseen, text, prose: text });

const inlineOf = (nodes: readonly Nodes[]): Seen => joinSeen(nodes.map(seenOf), "");

const styled = (seen: Seen, style: SeenStyle): Seen => ({
  ...seen,
  styled: [...seen.styled, { text: seen.text, style }],
});

function itemOf({ children }: ListItem, lead: string): Seen {
  return joinSeen([plain(lead), joinSeen(children.map(seenOf), "\n")], "");
}

function tableOf({ children }: Table): Seen {
  return joinSeen(
    children.map((row) =>
      joinSeen(
        row.children.map((cell) => inlineOf(cell.children)),
        "\t",
      ),
    ),
    "\n",
  );
}
