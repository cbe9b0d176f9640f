/**
 * The exponent by which a cost grows with a size: the slope of a straight line through both logarithms, by least squares.
 * Costs below `floor` count as `floor`: what is too short to matter has no growth. 0 for fewer than two sizes.
 */
export function fitSlope(points: readonly { size: number; cost: number }[], floor = 0): number {
  if (new Set(points.map(({ size }) => size)).size < 2) return 0;
  const logs = points.map(({ size, cost }) => ({
    x: Math.log(size),
    y: Math.log(Math.max(cost, floor, Number.EPSILON)),
  }));
  const mean = (of: (log: { x: number; y: number }) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const above = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0);
  return above / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
}
