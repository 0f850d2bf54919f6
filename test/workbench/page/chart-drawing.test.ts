import { chartDrawing, type DrawnChart, type DrawnSeries } from '../../../workbench/page/chart-drawing';
import { readXml, type XmlElement } from '../../../workbench/files/xml-reader';

const column: DrawnSeries = {
  name: 'Tỷ lệ đạt',
  kind: 'column',
  color: '#1F4E79',
  values: [1, 0.5, null, 0],
  lineWidth: 2,
  hasLabels: false,
  gap: 100,
};
const chart: DrawnChart = {
  width: 600,
  height: 320,
  title: 'Tỷ lệ đạt chỉ tiêu <2022>',
  description: 'Biểu đồ "cột"',
  legend: 'Bottom',
  categories: ['Tuy Phong', 'La Gi', 'Phú Quý', 'Bắc Bình'],
  categoryTitle: '',
  categoriesReversed: false,
  valueTitle: '',
  minimum: 0,
  maximum: 1,
  gridlines: true,
  formatValue: (value) => `${String(Math.round(value * 100))}%`,
  series: [column, { ...column, name: 'Chỉ tiêu', kind: 'line', color: '#C00000', values: [1, 1, 1, 1] }],
};

/** Reading it as strict XML is a test of its own. */
function draw(changes: Partial<DrawnChart> = {}): XmlElement {
  return readXml(chartDrawing({ ...chart, ...changes }), 'chart');
}

function shapes(svg: XmlElement, name: string, color: string): Record<string, number>[] {
  return svg.children
    .filter((one) => one.name === name && one.attributes['fill'] === color)
    .map(({ attributes }) =>
      Object.fromEntries(Object.entries(attributes).map(([key, text]) => [key, Number(text)])),
    );
}

function texts(svg: XmlElement): string[] {
  return svg.children.filter((one) => one.name === 'text').map((one) => one.text);
}

test('columns are as high as their values and stand on one line; the legend has its sign beside them', () => {
  const rects = shapes(draw(), 'rect', '#1F4E79').filter((one) => one['width'] !== 10);
  expect(rects).toHaveLength(3);
  const [full, half, none] = rects;
  expect(half?.['height']).toBeCloseTo((full?.['height'] ?? 0) / 2, 1);
  expect(none?.['height']).toBe(0);
  const feet = rects.map((one) => (one['y'] ?? 0) + (one['height'] ?? 0));
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(0.02);
});

test('a missing value leaves a gap, in columns and in lines', () => {
  const svg = draw({ series: [{ ...column, kind: 'line', values: [1, null, 1, 1] }] });
  const path = svg.children.find((one) => one.name === 'path')?.attributes['d'] ?? '';
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(1);
});

test('texts are escaped and all there: title, categories, ticks, legend, and a description for those who do not see', () => {
  const svg = draw();
  expect(texts(svg)).toEqual(
    expect.arrayContaining(['Tỷ lệ đạt chỉ tiêu <2022>', 'Tuy Phong', 'Bắc Bình', '0%', '100%', 'Chỉ tiêu']),
  );
  expect(svg.attributes['aria-label']).toBe('Biểu đồ "cột"');
});

test('horizontal bars begin at the bottom as in Excel, and at the top when the axis is reversed', () => {
  const bar: DrawnSeries = { ...column, kind: 'bar', values: [1, 0.5, 0.25, 0.1] };
  const tops = (reversed: boolean) =>
    shapes(draw({ series: [bar], legend: null, categoriesReversed: reversed }), 'rect', '#1F4E79').map(
      (one) => one['y'] ?? 0,
    );
  expect(tops(true)).toEqual([...tops(true)].sort((a, b) => a - b));
  expect(tops(false)).toEqual([...tops(false)].sort((a, b) => b - a));
});

test('long names of categories are turned and stay in the picture', () => {
  const categories = Array.from(
    { length: 14 },
    (_, index) => `Đảng bộ Khối Cơ quan và Doanh nghiệp tỉnh ${String(index)}`,
  );
  const svg = draw({ categories, series: [{ ...column, values: categories.map(() => 1) }] });
  const turned = svg.children.filter((one) => one.attributes['transform']?.startsWith('rotate(-45'));
  expect(turned).toHaveLength(14);
  for (const one of turned) expect(Number(one.attributes['y'])).toBeLessThan(320);
});

test('a chart without series keeps its frame and title', () => {
  expect(texts(draw({ series: [], categories: [] }))).toContain('Tỷ lệ đạt chỉ tiêu <2022>');
});
