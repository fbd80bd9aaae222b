import fc from "fast-check";
import { sms } from "./sms.ts"; import { web } from "./web.ts";
import { replyContentArbitrary } from "./reply-content.arbitrary.ts";
import { checks } from "./conformance-checks.conformance.ts";
const cpu=()=>process.cpuUsage().user/1000;
let t=cpu();
const list = fc.sample(replyContentArbitrary, {numRuns: 200, seed: 1});
console.log("generate", cpu()-t, "mean length", list.reduce((s,x)=>s+x.answer.markdown.length,0)/200);
for (const c of [web, sms]) { t=cpu(); list.map(x=>c.format(x)); console.log(c.name, cpu()-t); const m=new Map(list.map(x=>[x,c.format(x)])); const once={...c, format:(x:any)=>m.get(x)};
 for (const [n,k] of Object.entries(checks)) { t=cpu(); list.forEach(x=>k(once as any, x)); console.log("  ",n, cpu()-t); } }
