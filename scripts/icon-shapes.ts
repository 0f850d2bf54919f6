import type { Picture } from './png';

/** A point's answer: is it inside? Coordinates run from 0 to 1, y downwards. */
type Shape = (x: number, y: number) => boolean;

/** A filled shape; later layers cover earlier ones, `null` cuts a hole. */
interface Layer {
  readonly shape: Shape;
  /** Red, green, blue. */
  readonly colour: readonly [number, number, number] | null;
}

const red = [196, 43, 48] as const;
const gold = [232, 163, 23] as const;
const blue = [37, 84, 138] as const;

function box(left: number, top: number, right: number, bottom: number): Shape {
  return (x, y) => x >= left && x < right && y >= top && y < bottom;
}

/** A five-pointed star, one point up. */
function star(centreX: number, centreY: number, radius: number): Shape {
  const corners = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5;
    const distance = index % 2 === 0 ? radius : radius * 0.42;
    return [centreX + distance * Math.sin(angle), centreY - distance * Math.cos(angle)] as const;
  });
  return (x, y) => insidePolygon(corners, x, y);
}

function insidePolygon(corners: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/**
 * The add-in's icon: three bars against a target line; the last one reaches over it and carries a star.
 * All edges lie on sixteenths, so that nothing is blurred at 16 pixels.
 */
const bars: readonly Layer[] = [
  { shape: box(1 / 16, 10 / 16, 4 / 16, 1), colour: blue },
  { shape: box(6 / 16, 8 / 16, 9 / 16, 1), colour: blue },
  { shape: box(11 / 16, 6 / 16, 14 / 16, 1), colour: red },
  { shape: box(0, 7 / 16, 1, 8 / 16), colour: gold },
  { shape: box(11 / 16, 6 / 16, 14 / 16, 7 / 16), colour: red },
  { shape: star(12.5 / 16, 2.9 / 16, 3.1 / 16), colour: gold },
];

/** Refresh reports: the bars, smaller, within an arrow that goes round. */
function ring(x: number, y: number): boolean {
  const [dx, dy] = [x - 0.5, y - 0.5];
  const distance = Math.hypot(dx, dy);
  const turned = Math.atan2(dy, dx);
  const gap = turned > -0.87 && turned < 0.2;
  return distance < 7.5 / 16 && distance > 5.5 / 16 && !gap;
}

/** At the ring's end in the upper right, pointing on along the circle. */
const arrowHead = [
  [0.9, 0.03],
  [0.61, 0.36],
  [0.95, 0.38],
] as const;

const refresh: readonly Layer[] = [
  { shape: ring, colour: blue },
  { shape: (x, y) => insidePolygon(arrowHead, x, y), colour: blue },
  { shape: box(4.5 / 16, 8 / 16, 6.5 / 16, 11 / 16), colour: red },
  { shape: box(7.5 / 16, 6 / 16, 9.5 / 16, 11 / 16), colour: red },
  { shape: box(4 / 16, 11 / 16, 12 / 16, 12 / 16), colour: gold },
];

/** Draws the layers with 8 × 8 samples for a pixel. */
function rasterise(layers: readonly Layer[], size: number): Picture {
  const samples = 8;
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < samples * samples; sample += 1) {
      const x = ((index % size) + ((sample % samples) + 0.5) / samples) / size;
      const y = (Math.floor(index / size) + (Math.floor(sample / samples) + 0.5) / samples) / size;
      const colour = layers.findLast((layer) => layer.shape(x, y))?.colour;
      if (!colour) continue;
      covered += 1;
      colour.forEach((part, channel) => (sum[channel] = (sum[channel] ?? 0) + part));
    }
    if (covered === 0) continue;
    pixels.set(
      sum.map((part) => Math.round(part / covered)),
      index * 4,
    );
    pixels[index * 4 + 3] = Math.round((covered * 255) / samples ** 2);
  }
  return { width: size, height: size, pixels };
}

/** Every icon of the add-in by its file name in assets. */
export const icons: Readonly<Record<string, () => Picture>> = {
  ...Object.fromEntries(
    [16, 32, 64, 80, 128].map((size) => [`icon-${size}.png`, () => rasterise(bars, size)]),
  ),
  ...Object.fromEntries([16, 32, 80].map((size) => [`refresh-${size}.png`, () => rasterise(refresh, size)])),
};
