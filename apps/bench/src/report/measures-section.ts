import { type Html, html } from './html.js';

/** The section on what the numbers mean; docs/results-format.md has the same definitions. */
export function measuresSection(): Html {
  return html`<section aria-labelledby="measures">
<h2 id="measures">What is measured</h2>
<dl>
<div><dt>MSE</dt><dd>Mean squared error between reconstructions and what they are of: the images, or the
lines of pixels without their noise. The initial MSE
and the curves are measured on the validation split, the final MSE on the test set after
training.</dd></div>
<div><dt>Cost</dt><dd>The paper’s measure (section 4.1): each training step adds its batch size ×
(parameters of its level ÷ parameters of the finest level).</dd></div>
<div><dt>FLOPs</dt><dd>Floating-point operations, counted over the operations that the training
steps run.</dd></div>
<div><dt>Seconds</dt><dd>Training time: batches and steps, without evaluation and preparation. It
depends on the machine above.</dd></div>
<div><dt>To a fraction of the initial MSE</dt><dd>Where the validation MSE first comes down to that
fraction of what it was before training, interpolated between the two evaluations around it
(straight lines in log MSE against the log of the measure).</dd></div>
<div><dt>Ratio</dt><dd>What the default network spent, divided by what the method spent; with
several seeds, the means of each.</dd></div>
<div><dt>Suffixes</dt><dd>k, M, G, T and P stand for 10³, 10⁶, 10⁹, 10¹² and 10¹⁵.</dd></div>
</dl>
</section>`;
}
