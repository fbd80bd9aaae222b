/** Text in WhatsApp's markup, as its clients draw it. */
import type { Child } from "hono/jsx";
import { readWhatsapp, type WhatsappLine, type WhatsappRun } from "../../channels/whatsapp-reading.ts";

/** Lines of one kind that follow each other are drawn together: quotes, code. */
export function WhatsappText({ text }: { text: string }) {
  const groups: { kind: WhatsappLine["kind"]; lines: WhatsappLine[] }[] = [];
  for (const line of readWhatsapp(text)) {
    const last = groups.at(-1);
    const kind = line.kind === "item" ? "text" : line.kind;
    if (last?.kind === kind) last.lines.push(line);
    else groups.push({ kind, lines: [line] });
  }
  return (
    <div class="bubble">
      {groups.map(({ kind, lines }) => {
        const drawn = lines.flatMap((line, index) => [index === 0 ? "" : "\n", line.lead, ...line.runs.map(runOf)]);
        if (kind === "code") return <code class="block">{lines.flatMap(codeOf)}</code>;
        return kind === "quote" ? <blockquote>{drawn}</blockquote> : <span>{drawn}</span>;
      })}
    </div>
  );
}

function codeOf({ runs }: WhatsappLine, index: number): string {
  return `${index === 0 ? "" : "\n"}${runs.map(({ text }) => text).join("")}`;
}

function runOf({ text, styles }: WhatsappRun): Child {
  return styles.reduceRight<Child>((inner, style) => styled(style, inner), linked(text));
}

function styled(style: WhatsappRun["styles"][number], inner: Child): Child {
  switch (style) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "strike":
      return <del>{inner}</del>;
    case "mono":
      return <code>{inner}</code>;
  }
}

/** Clients make addresses tappable where they stand. */
function linked(text: string): Child {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a href={part} target="_blank" rel="noopener nofollow ugc">
        {part}
      </a>
    ),
  );
}
