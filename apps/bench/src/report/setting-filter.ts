import { levelText } from '../results/level-text.js';
import { type Html, html, trusted } from './html.js';
import type { ResultsRow } from './results-table.js';
import type { CycleSetting } from './sweep-settings.js';

/** What the rows of the tables can be filtered by, and how the page calls it. */
const fields = [
  ['k', 'k'],
  ['gamma', 'γ'],
  ['depth', 'depth'],
] as const;

/** The attributes by which {@link settingFilter} finds a row; none of a method without a setting, which always stays. */
export function filterAttributes({ setting }: ResultsRow): Html | null {
  if (setting === null) return null;
  const { k, gamma, depth } = setting;
  return html` data-k="${levelText(k)}" data-gamma="${String(gamma)}" data-depth="${depth}"`;
}

/** The class of a figure's marks by which {@link settingFilter} finds them; undefined where they always stay. */
export function filterClass(setting: CycleSetting | null): string | undefined {
  if (setting === null) return undefined;
  return ['setting', ...fields.map(([field]) => `${field}:${levelText(setting[field])}`)].join(' ');
}

/** Choices of k, γ and depth above the tables, which hide the other settings' rows and lines; null where there is nothing to choose. */
export function settingFilter(rows: readonly ResultsRow[]): Html | null {
  const settings = rows.flatMap(({ setting }) => setting ?? []);
  const choices = fields.flatMap(([field, name]) => {
    const values = [...new Set(settings.map((setting) => levelText(setting[field])))];
    return values.length > 1 ? [{ field, name, values: values.toSorted(byNumber) }] : [];
  });
  if (choices.length === 0) return null;
  return html`<form class="filter" id="filter" aria-label="Settings shown in the tables and figures" hidden>
${choices.map(
  ({ field, name, values }) => html`<label>${name} <select name="${field}">
<option value="">all</option>${values.map((value) => html`<option>${value}</option>`)}
</select></label>`,
)}
<output name="shown"></output>
</form>
<script>${trusted(script)}</script>`;
}

function byNumber(a: string, b: string): number {
  return Number.parseFloat(a) - Number.parseFloat(b) || a.localeCompare(b);
}

/** Without it the form stays hidden and every row and line is shown. */
const script = `
document.addEventListener('DOMContentLoaded',()=>{
const form=document.getElementById('filter');
const rows=[...document.querySelectorAll('tr[data-k]')];
const marks=[...document.querySelectorAll('svg .setting')];
const apply=()=>{
const wanted=[...form.querySelectorAll('select')].filter((select)=>select.value!=='');
let shown=new Set(),all=new Set();
for(const row of rows){
const key=[row.dataset.k,row.dataset.gamma,row.dataset.depth,row.querySelector('th').textContent].join();
row.hidden=wanted.some((select)=>row.dataset[select.name]!==select.value);
all.add(key);
if(!row.hidden)shown.add(key);
}
for(const mark of marks)mark.style.display=wanted.some((select)=>!mark.classList.contains(select.name+':'+select.value))?'none':'';
form.elements.shown.textContent=shown.size+' of '+all.size+' settings shown';
};
form.hidden=false;
form.addEventListener('change',apply);
form.addEventListener('submit',(event)=>event.preventDefault());
apply();
});
`;
