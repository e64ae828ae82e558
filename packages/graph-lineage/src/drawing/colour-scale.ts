type Colour = readonly [red: number, green: number, blue: number];

const SEQUENTIAL: readonly Colour[] = [
  [237, 244, 252],
  [107, 174, 214],
  [8, 48, 107],
];
const DIVERGING: readonly Colour[] = [
  [33, 102, 172],
  [247, 247, 247],
  [178, 24, 43],
];

/** Returns the colour of a number among those: around 0 where they have both signs, else by size. */
export function colourScale(values: ArrayLike<number>): (value: number) => string {
  let [low, high] = [Infinity, -Infinity];
  for (let index = 0; index < values.length; index += 1) {
    low = Math.min(low, values[index]!);
    high = Math.max(high, values[index]!);
  }
  const signed = low < 0 && high > 0;
  const reach = Math.max(-low, high);
  const [from, to] = signed ? [-reach, reach] : [low, high];
  const colours = signed ? DIVERGING : SEQUENTIAL;
  return (value) => mixed(colours, to > from ? (value - from) / (to - from) : 0.5);
}

function mixed(colours: readonly Colour[], fraction: number): string {
  const place = fraction * (colours.length - 1);
  const index = Math.min(Math.floor(place), colours.length - 2);
  const channels = colours[index]!.map((channel, which) => {
    const next = colours[index + 1]![which]!;
    return Math.round(channel + (place - index) * (next - channel));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
