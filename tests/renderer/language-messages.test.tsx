import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from '#renderer/hud/language/language-provider.tsx';
import { loadMessages } from '#renderer/hud/language/load-messages.ts';
import { createTranslator } from '#renderer/hud/language/messages.ts';
import { useLanguage } from '#renderer/hud/language/use-language.ts';

const offers = '{n, plural, one {# оферта} few {# оферты} many {# оферт} other {# оферты}}';

function Panel() {
  const { t, format, lang } = useLanguage();
  return <p>{`${lang}: ${t('cost', { money: format.money(482_000) })} ${t('gone')}`}</p>;
}

describe('translator', () => {
  it('fills in the arguments of a text', () => {
    const t = createTranslator('en', { 'table.by': '{who} at {place}' });
    expect(t('table.by', { who: 'RAO', place: 'Dushanbe' })).toBe('RAO at Dushanbe');
  });

  it('writes the article of a name small inside a sentence, and large where one begins', () => {
    const t = createTranslator('en', {
      vote: 'How {who} would vote',
      left: '{who} has left. {who} stays away.',
      names: 'walk-away: {who}',
    });
    const who = 'The consortium';
    expect([t('vote', { who }), t('left', { who }), t('names', { who })]).toEqual([
      'How the consortium would vote',
      'The consortium has left. The consortium stays away.',
      'walk-away: The consortium',
    ]);
  });

  it('chooses Russian plural forms', () => {
    const t = createTranslator('ru', { offers });
    expect([1, 3, 5, 21].map((n) => t('offers', { n }))).toEqual([
      '1 оферта',
      '3 оферты',
      '5 оферт',
      '21 оферта',
    ]);
  });

  it('gives Tajik its single form whatever the text lists', () => {
    const t = createTranslator('tg', { days: '{n, plural, one {як рӯз} other {# рӯз}}' });
    expect([t('days', { n: 1 }), t('days', { n: 4 })]).toEqual(['1 рӯз', '4 рӯз']);
  });

  it('chooses by word and leaves angle brackets alone', () => {
    const t = createTranslator('en', { mood: '{mood, select, calm {at ease} other {wary}} <b>' });
    expect([t('mood', { mood: 'calm' }), t('mood', { mood: 'x' })]).toEqual(['at ease <b>', 'wary <b>']);
  });

  it('writes a text without arguments as the ICU syntax would, quotation marks and stray signs included', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '#', '<', '>', '|', ' ', ',', 'b', 'ҷ', '’') });
    const icu = (plain: string) =>
      new IntlMessageFormat(plain, 'en', undefined, { ignoreTag: true }).format();
    fc.assert(
      fc.property(text, (plain) => {
        expect(createTranslator('en', { plain })('plain')).toBe(icu(plain));
      }),
    );
  });

  it('throws on a missing key, a missing argument and a date argument', () => {
    const t = createTranslator('en', { hello: 'Hello {name}', when: '{d, date}' });
    expect(() => t('nothing')).toThrow('The en texts have no key "nothing".');
    expect(() => t('toString')).toThrow('no key');
    expect(() => t('hello')).toThrow('name');
    expect(() => t('when', { d: 0 })).toThrow('written by the format module');
  });

  it('shows the key in brackets where a screen must not stop', () => {
    const t = createTranslator('en', { hello: 'Hello {name}' }, 'show');
    expect([t('nothing'), t('hello'), t('hello', { name: 'Rudaki' })]).toEqual([
      '[nothing]',
      '[hello]',
      'Hello Rudaki',
    ]);
  });
});

describe('loading texts', () => {
  const answer =
    (body: string, status = 200) =>
    async () =>
      new Response(body, { status });

  it('fetches the file of the language', async () => {
    const asked: unknown[] = [];
    const loaded = await loadMessages('tg', async (url) => {
      asked.push(url);
      return new Response('{"title.continue": "Идома"}');
    });
    expect(asked).toEqual(['/locales/tg.json']);
    expect(loaded).toEqual({ ok: true, messages: { 'title.continue': 'Идома' } });
  });

  it.each([
    ['missing', answer('', 404), '/locales/ru.json could not be loaded (404).'],
    ['cut short', answer('{"a": '), '/locales/ru.json could not be loaded or is not JSON.'],
    ['nested', answer('{"a": {"b": "c"}}'), '/locales/ru.json is not a flat list of texts by key.'],
    ['a list', answer('["a"]'), '/locales/ru.json is not a flat list of texts by key.'],
  ])('says in one sentence what is wrong with a file that is %s', async (_what, fetchFile, reason) => {
    expect(await loadMessages('ru', fetchFile)).toEqual({ ok: false, reason });
  });
});

describe('language provider', () => {
  it('gives a panel its texts and formats', () => {
    const html = renderToString(
      <LanguageProvider lang="ru" messages={{ cost: 'Цена {money}' }}>
        <Panel />
      </LanguageProvider>,
    );
    expect(html).toBe('<p>ru: Цена 482\u00a0млн\u00a0долл. [gone]</p>');
  });

  it('is missed loudly', () => {
    expect(() => renderToString(<Panel />)).toThrow('needs a LanguageProvider');
  });
});
