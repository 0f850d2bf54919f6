import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { scanXml } from '../../../workbench/files/xml-reader';
import { deepestElement, XmlScanner, type XmlEvents } from '../../../workbench/files/xml-scanner';

type Event = readonly [kind: string, ...what: unknown[]];

/** What is told of an XML text; pieces of text that follow each other are joined. */
function recorder(): { events: Event[]; listener: XmlEvents } {
  const events: Event[] = [];
  const listener: XmlEvents = {
    open: (name, attributes, start, tagEnd, empty) =>
      events.push(['open', name, { ...attributes }, start, tagEnd, empty]),
    text: (text) => {
      const last = events.at(-1);
      if (last?.[0] === 'text') events.splice(-1, 1, ['text', String(last[1]) + text]);
      else if (text !== '') events.push(['text', text]);
    },
    close: (name, end) => events.push(['close', name, end]),
  };
  return { events, listener };
}

function scanned(xml: string): Event[] | 'refused' {
  const { events, listener } = recorder();
  try {
    scanXml(xml, 'part.xml', listener);
  } catch (error) {
    expect(error).toMatchObject({ code: 'damaged', facts: { part: 'part.xml' } });
    return 'refused';
  }
  return events;
}

/** The same by another parser, which is known to be strict. */
function parsedBySaxes(xml: string): Event[] | 'refused' {
  const { events, listener } = recorder();
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  let isRefused = false;
  let depth = 0;
  parser.on('doctype', () => (isRefused = true));
  parser.on('error', () => (isRefused = true));
  parser.on('opentag', (tag) => {
    depth += 1;
    const end = parser.position;
    listener.open(local(tag.name), tag.attributes, xml.lastIndexOf('<', end - 1), end, tag.isSelfClosing);
  });
  const text = (piece: string) => {
    if (depth > 0) listener.text(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', (tag) => {
    depth -= 1;
    listener.close(local(tag.name), parser.position);
  });
  parser.write(xml).close();
  return isRefused ? 'refused' : events;
}

const name = fc.constantFrom('c', 'x:row', 'v', 'đảng', 'a.b-c_1');
const content = fc.constantFrom(
  '',
  ' ',
  '143',
  'Đảng bộ &amp; chi bộ',
  '&#65;&#x1F600;',
  'a\r\nb',
  '\t<!-- ghi chú -->x',
  '<![CDATA[<&]]>',
  '<?mso a?>',
  '😀',
  '\'"',
  'a>b',
);
const value = fc.constantFrom('', 'A1', 'a&lt;b', 'a\tb\n', "it's", 'a>b', '&#10;');
const document = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      name,
      fc.uniqueArray(fc.tuple(fc.constantFrom('r', 's', 'xml:space', 'r:id'), value), {
        selector: ([key]) => key,
        maxLength: 3,
      }),
      fc.array(fc.oneof({ depthSize: 'small' }, content, tie('node')), { maxLength: 4 }),
      fc.constantFrom('', ' ', '\n'),
    )
    .map(([tag, attributes, children, blank]) => {
      const head = `${tag}${attributes.map(([key, text]) => ` ${key}${blank}="${text}"`).join('')}${blank}`;
      return children.length === 0 ? `<${head}/>` : `<${head}>${children.join('')}</${tag}${blank}>`;
    }),
}));
const whole = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n', '<!-- a -->'),
    document.node,
    fc.constantFrom('', '\n', '<!--z-->'),
  )
  .map((pieces) => pieces.join(''));

describe('reading XML', () => {
  test('tells the same as saxes, with the same places', () => {
    fc.assert(
      fc.property(whole, (xml) => {
        expect(scanned(xml)).toEqual(parsedBySaxes(xml));
      }),
      { numRuns: 500 },
    );
  });

  test('refuses what saxes refuses, when a document was changed at one place', () => {
    const slip = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      '/',
      '=',
      ' ',
      'a',
      ']]>',
      '--',
      '<!DOCTYPE a>',
      '\u0001',
      '&x;',
      '</c>',
      '1',
    );
    fc.assert(
      fc.property(whole, fc.nat(), fc.nat(2), slip, (xml, place, removed, text) => {
        const at = place % (xml.length + 1);
        const changed = xml.slice(0, at) + text + xml.slice(at + removed);
        // Halves of surrogate pairs are no characters of XML; saxes lets some pass.
        fc.pre(!/\p{Surrogate}/u.test(changed));
        expect([changed, scanned(changed)]).toEqual([changed, parsedBySaxes(changed)]);
      }),
      { numRuns: 2000 },
    );
  });

  test('stops and goes on without losing anything', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 20 }), (xml, step) => {
        const { events, listener } = recorder();
        const scanner = new XmlScanner(xml, 'part.xml', listener);
        let until = 0;
        while (!scanner.readTo(until)) until += step;
        expect(events).toEqual(scanned(xml));
      }),
    );
  });

  test.each([
    ['a document type', '<!DOCTYPE a><a/>', 'doctype'],
    ['entities that multiply', '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>', 'doctype'],
    ['an entity from outside', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'doctype'],
    ['an unknown entity', '<a>&nbsp;</a>', 'entity'],
    ['a reference to no character', '<a>&#0;</a>', 'entity'],
    ['a control character', '<a>\u0000</a>', 'character'],
    ['half of a surrogate pair', '<a>\ud83d</a>', 'character'],
    ['elements without end', '<a>'.repeat(deepestElement + 1), 'too deep'],
    ['nothing', '', 'empty'],
    ['two roots', '<a/><b/>', 'second root'],
    ['a name that objects keep for themselves', '<a __proto__="x"/>', 'attribute __proto__'],
  ])('%s is refused with its reason', (_what, xml, reason) => {
    expect(() => {
      scanXml(xml, 'xl/styles.xml', recorder().listener);
    }).toThrow(expect.objectContaining({ code: 'damaged', facts: { part: 'xl/styles.xml', reason } }));
  });
});
