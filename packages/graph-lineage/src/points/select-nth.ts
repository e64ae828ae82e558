/**
 * Reorders `members[low .. high]` so that the one at `nth` is where sorting by `values` would put it,
 * none before it is larger and none after it smaller (Hoare's quickselect). O(high - low) on average,
 * equal values among them.
 *
 * @param values - member m has the value `values[m * stride + start]`
 */
export function selectNth(
  members: Uint32Array,
  low: number,
  high: number,
  nth: number,
  values: Float64Array,
  stride: number,
  start: number,
): void {
  const valueAt = (place: number): number => values[members[place]! * stride + start]!;
  let [first, last] = [low, high];
  while (first < last) {
    const pivot = valueAt((first + last) >>> 1);
    let [left, right] = [first, last];
    while (left <= right) {
      while (valueAt(left) < pivot) left += 1;
      while (valueAt(right) > pivot) right -= 1;
      if (left > right) break;
      const member = members[left]!;
      members[left] = members[right]!;
      members[right] = member;
      left += 1;
      right -= 1;
    }
    if (nth <= right) last = right;
    else if (nth >= left) first = left;
    else return;
  }
}
