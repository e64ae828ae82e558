const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten as text: 0.01, 1, 100 near one, and 10⁻⁶ further off. */
export function powerText(value: number): string {
  const power = Math.round(Math.log10(value));
  if (Math.abs(power) <= 2) return String(Number(`1e${power}`));
  const digits = Array.from(String(Math.abs(power)), (digit) => superscripts[Number(digit)]);
  return `10${power < 0 ? '⁻' : ''}${digits.join('')}`;
}

/** Every `stride`th power of ten within `[low, high]`, so that at most `most` are left. */
export function powersOfTen(low: number, high: number, most: number): number[] {
  const from = Math.ceil(Math.log10(low) - 1e-9);
  const to = Math.floor(Math.log10(high) + 1e-9);
  const stride = Math.max(1, Math.ceil((to - from + 1) / most));
  const powers: number[] = [];
  for (let power = from; power <= to; power += 1) {
    // Multiples of the stride, so that 1 is one of them.
    if (power % stride === 0) powers.push(Number(`1e${power}`));
  }
  return powers;
}
