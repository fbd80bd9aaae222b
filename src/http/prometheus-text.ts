/**
 * Counters and histograms, written in the Prometheus text format 0.0.4:
 * https://prometheus.io/docs/instrumenting/exposition_formats/. By hand, since the usual client library needs Node.
 */

export const prometheusContentType = "text/plain; version=0.0.4; charset=utf-8";

export type Labels = Readonly<Record<string, string>>;

export interface Sample {
  /** What stands after the metric's name: "", "_bucket", "_sum", "_count". */
  suffix: string;
  labels: Labels;
  value: number;
}

export interface Family {
  name: string;
  help: string;
  type: "counter" | "gauge" | "histogram";
  samples: () => Sample[];
}

/** The families as text, those without a sample with their description only. */
export function toPrometheusText(families: readonly Family[]): string {
  return families
    .map(({ name, help, type, samples }) => {
      const lines = samples().map(
        ({ suffix, labels, value }) => `${name}${suffix}${labelText(labels)} ${numberText(value)}\n`,
      );
      return `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}\n# TYPE ${name} ${type}\n${lines.join("")}`;
    })
    .join("");
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escapeLabel(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}

function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  return value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
}

export interface Counter extends Family {
  add: (labels: Labels) => void;
}

/** A counter; whoever adds to it keeps the values of its labels few. */
export function counter(name: string, help: string): Counter {
  const series = new Map<string, { labels: Labels; value: number }>();
  return {
    name,
    help,
    type: "counter",
    add: (labels) => {
      const one = seriesFor(series, labels, () => ({ labels, value: 0 }));
      one.value += 1;
    },
    samples: () => [...series.values()].map(({ labels, value }) => ({ suffix: "", labels, value })),
  };
}

export interface Histogram extends Family {
  observe: (labels: Labels, value: number) => void;
}

/** A histogram with the given upper bounds, in order, and one bucket for what is above them. */
export function histogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const series = new Map<string, { labels: Labels; counts: number[]; sum: number }>();
  return {
    name,
    help,
    type: "histogram",
    observe: (labels, value) => {
      const one = seriesFor(series, labels, () => ({ labels, counts: [...bounds, 0].map(() => 0), sum: 0 }));
      const found = bounds.findIndex((bound) => value <= bound);
      const at = found === -1 ? bounds.length : found;
      one.counts[at] = (one.counts[at] ?? 0) + 1;
      one.sum += value;
    },
    samples: () =>
      [...series.values()].flatMap(({ labels, counts, sum }) => {
        let below = 0;
        const buckets = [...bounds, Number.POSITIVE_INFINITY].map((bound, at): Sample => {
          below += counts[at] ?? 0;
          return { suffix: "_bucket", labels: { ...labels, le: numberText(bound) }, value: below };
        });
        return [...buckets, { suffix: "_sum", labels, value: sum }, { suffix: "_count", labels, value: below }];
      }),
  };
}

/** A gauge with what is known now. */
export function gauge(name: string, help: string, samples: readonly { labels?: Labels; value: number }[]): Family {
  return {
    name,
    help,
    type: "gauge",
    samples: () => samples.map(({ labels = {}, value }) => ({ suffix: "", labels, value })),
  };
}

function seriesFor<Series>(all: Map<string, Series>, labels: Labels, make: () => Series): Series {
  const key = JSON.stringify(Object.entries(labels));
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  return made;
}
