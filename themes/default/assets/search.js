// Finds what somebody types in an index that nonla has made: the rules of src/search/, for the browser. Whoever
// changes one changes both; tests/search/ asks both the same. All numbers are whole, so both come to the same order.
(function () {
  'use strict';
  var LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  var VALUES = new Uint8Array(128);
  for (var at = 0; at < 64; at++) VALUES[LETTERS.charCodeAt(at)] = at;
  var KINDS = ['lesson', 'word', 'law', 'list'], WORTH_OF_KIND = [16, 14, 11, 12], WORTH = [5, 7, 12, 24];
  var TRAITS = 5, MOST_LETTERS = 300, MOST_WORDS = 12, MOST_BEGUN = 30, MOST_NEAR = 5, HELD_WHOLE = 8, LEAST_OF_SCORE = 12, MOST_PARTS = 2, AS_TYPED = 11, OTHER_MARKS = 4, MOST_KNOWN = 40;
  /** A word of which an entry is named. */
  var NAMED = {};

  // --- Letters and words (src/text/words.rs, src/search/keys.rs) -------------------------------------

  var ALONE = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Khmer}\\p{Script=Lao}\\p{Script=Myanmar}\\p{Script=Thai}';
  var LETTER = '(?![' + ALONE + '])[\\p{Alphabetic}\\p{N}]';
  var WORD = new RegExp('(?:(?=[\\p{Alphabetic}\\p{N}])[' + ALONE + ']\\p{M}*|' + LETTER + '(?:' + LETTER + '|\\p{M}|[\'’](?![' + ALONE + '])(?=\\p{Alphabetic}))*)', 'gu');
  var TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

  function formOf(word) { return word.toLowerCase().normalize('NFC').replace(/ς/g, 'σ').replace(/’/g, "'"); }
  function plainOf(form) { return form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ς/g, 'σ').replace(/[đðɖ]/g, 'd').replace(/'/g, ''); }
  function toneLast(form) {
    var letters = form.normalize('NFD'), tone = TONE.exec(letters);
    return tone ? letters.split(tone[0]).join('') + tone[0] : letters;
  }
  function otherI(form) {
    var I = 'iìỉĩíị', Y = 'yỳỷỹýỵ', last = form.slice(-1), at = I.indexOf(last), other = last && at >= 0 ? Y[at] : last && I[Y.indexOf(last)];
    return other ? form.slice(0, -1) + other : '';
  }
  function telex(plain) {
    var letters = [];
    for (var letter of plain) {
      var last = letters[letters.length - 1];
      if (last === letter && 'daeo'.includes(letter)) continue;
      if (letter !== 'w') letters.push(letter);
      else if (!last || !'aou'.includes(last)) letters.push('u');
    }
    if (letters.length > 2 && 'sfrxj'.includes(letters[letters.length - 1])) letters.pop();
    var typed = letters.join('');
    return typed === plain ? '' : typed;
  }
  function markOf(form) {
    var sum = 7;
    for (var letter of form) sum = (Math.imul(sum, 31) + letter.codePointAt(0)) >>> 0;
    return (sum ^ (sum >>> 12)) & 4095;
  }
  function count(text) { return Array.from(text).length; }

  // --- The index (src/search/lookup.rs) --------------------------------------------------------------

  var languages = {};
  function language(tag) { return languages[tag] || (languages[tag] = { words: new Map(), cards: new Map(), known: new Map(), loading: {} }); }

  /** Called by the files of an index. */
  function take(tag, what, content) {
    var own = language(tag), name = what.slice(what.indexOf(':') + 1);
    if (what === 'root') own.root = content;
    else if (what.startsWith('words:')) {
      own.words.set(name, content.split('\n').map(lineOf));
      own.known.clear();
    }
    else own.cards.set(+name, content.split('\n'));
  }
  // Of what is loaded only little is asked for: a line is read when it is.
  function lineOf(line) { return { key: line.slice(0, line.indexOf('\t')), written: line, forms: null }; }
  function formsOf(own, line) {
    if (!line.forms) line.forms = line.written.split('\t').slice(1).map(function (field) {
      var at = field.indexOf('='), form = field.slice(0, at) || line.key, rest = { text: field.slice(at + 1), at: 0 };
      var usual = rest.text[0] === '-' ? (rest.at++, -1) : mark(rest);
      return { form: form, plain: own.root.stems ? plainOf(form) : line.key, usual: usual, count: number(rest), rest: rest, read: null };
    });
    return line.forms;
  }
  function number(rest) {
    for (var sum = 0, unit = 1, value; rest.at < rest.text.length; unit *= 32) {
      value = VALUES[rest.text.charCodeAt(rest.at++)];
      sum += (value & 31) * unit;
      if (value < 32) break;
    }
    return sum;
  }
  function mark(rest) { return VALUES[rest.text.charCodeAt(rest.at++)] * 64 + VALUES[rest.text.charCodeAt(rest.at++)]; }
  /** Where a form stands: entries and levels side by side, and from where in `beside` the marks of each begin. */
  function postings(form) {
    if (form.read) return form.read;
    var read = (form.read = { entries: [], levels: [], from: [], beside: [] });
    for (var rest = form.rest, entry = -1; rest.at < rest.text.length; ) {
      var found = number(rest);
      entry += Math.floor(found / 32);
      read.entries.push(entry);
      read.levels.push(found & 3);
      read.from.push(read.beside.length);
      if (found & 16 && form.usual >= 0) read.beside.push(form.usual);
      for (var others = (found >> 2) & 3; others > 0; others--) read.beside.push(mark(rest));
    }
    read.from.push(read.beside.length);
    return read;
  }
  function cardOf(line) {
    var fields = line.split('\t'), parts = [];
    for (var at = 4; at + 2 < fields.length; at += 3) parts.push({ id: fields[at], heading: fields[at + 1], text: fields[at + 2] });
    return { url: fields[0], title: fields[1], summary: fields[2], minutes: fields[3] ? +fields[3] : null, parts: parts };
  }
  function traits(own) {
    if (own.traits) return own.traits;
    own.traits = [];
    for (var at = 0, text = own.root.traits; at < text.length; at += TRAITS) {
      var five = Array.from(text.slice(at, at + TRAITS), function (letter) { return VALUES[letter.charCodeAt(0)]; });
      own.traits.push({ kind: five[0], strand: five[1], ages: five[2] | ((five[3] & 3) << 6), length: five[3] >> 2, title: five[4] });
    }
    return own.traits;
  }

  /** The name of the file with words that begin as `plain` does; undefined where there is none. */
  function fileOf(own, plain) {
    var best;
    own.root.words.forEach(function (file) {
      if (plain.startsWith(file[0]) && (best === undefined || file[0].length > best.length)) best = file[0];
    });
    return best;
  }
  function further(own, plain) {
    return own.root.words.map(function (file) { return file[0]; }).filter(function (begin) { return begin.length > plain.length && begin.startsWith(plain); });
  }
  function linesOf(own, plain) { return own.words.get(fileOf(own, plain)) || []; }
  function allForms(own, lines) { return [].concat.apply([], lines.map(function (line) { return formsOf(own, line); })); }
  function same(own, plain) {
    return allForms(own, linesOf(own, plain).filter(function (line) {
      return own.root.stems ? formsOf(own, line).some(function (form) { return form.plain === plain; }) : line.key === plain;
    }));
  }
  function beginning(own, plain) {
    var lines = further(own, plain).reduce(function (lines, begin) { return lines.concat(own.words.get(begin) || []); }, linesOf(own, plain));
    if (!own.root.stems) lines = lines.filter(function (line) { return line.key.startsWith(plain); });
    return allForms(own, lines).filter(function (form) { return form.plain.length > plain.length && form.plain.startsWith(plain); });
  }
  function near(own, plain) {
    var asked = Array.from(plain);
    return allForms(own, linesOf(own, plain).filter(function (line) {
      return own.root.stems || isOneSlip(Array.from(line.key), asked);
    })).filter(function (form) {
      var letters = Array.from(form.plain);
      return letters[0] === asked[0] && isOneSlip(letters, asked);
    });
  }
  function isOneSlip(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    var at = 0;
    while (at < a.length && a[at] === b[at]) at++;
    if (at === a.length && at === b.length) return false;
    function rest(list, from) { return list.slice(from).join('\n'); }
    return rest(a, at + 1) === rest(b, at) || rest(a, at) === rest(b, at + 1) || rest(a, at + 1) === rest(b, at + 1) ||
      (a[at] === b[at + 1] && a[at + 1] === b[at] && at + 1 < a.length && at + 1 < b.length && rest(a, at + 2) === rest(b, at + 2));
  }
  function most(forms, number) { return forms.slice().sort(function (a, b) { return b.count - a.count; }).slice(0, number); }

  // --- The question (src/search/question.rs) ---------------------------------------------------------

  function ask(word) {
    var form = formOf(word), plain = plainOf(form);
    return { form: form, plain: plain, tone: toneLast(form), marked: form !== plain };
  }
  function question(typed) {
    typed = Array.from(typed.slice(0, 2 * MOST_LETTERS)).slice(0, MOST_LETTERS).join('').normalize('NFC');
    var found = Array.from(typed.matchAll(WORD)).slice(0, MOST_WORDS), last = found[found.length - 1];
    return {
      words: found.map(function (match) { return ask(match[0]); }),
      unfinished: !!last && last.index + last[0].length === typed.length,
    };
  }
  function hasAt(words, phrase, at) {
    return phrase.split(' ').every(function (form, row) {
      var word = words[at + row];
      return word && (word.marked ? word.tone === toneLast(form) : word.plain === plainOf(form));
    });
  }
  /** The files of words that `question` may need. */
  function filesFor(own, asked) {
    var need = new Set();
    function add(plain) { need.add(fileOf(own, plain)); }
    asked.words.forEach(function (word, at) {
      [word.plain, plainOf(otherI(word.form)), telex(word.plain)].forEach(function (plain, which) {
        if (!plain) return;
        add(plain);
        if (asked.unfinished && at === asked.words.length - 1 && which !== 1 && count(plain) >= own.root.beginning) further(own, plain).forEach(function (begin) { need.add(begin); });
      });
    });
    namesIn(own, asked).forEach(function (span) {
      span.names.forEach(function (name) { name.split(' ').forEach(function (form) { add(plainOf(form)); if (otherI(form)) add(plainOf(otherI(form))); }); });
    });
    need.delete(undefined);
    return need;
  }
  /** Where the question names something that has other names. */
  function namesIn(own, asked) {
    var spans = [];
    for (var start = 0; start < asked.words.length; ) {
      var best = null, length = 0;
      own.root.synonyms.forEach(function (group) {
        group[1].forEach(function (phrase) {
          var long = phrase.split(' ').length;
          if (long > length && hasAt(asked.words, phrase, start)) { best = { phrase: phrase, group: group }; length = long; }
        });
      });
      if (!best) { start++; continue; }
      spans.push({ start: start, end: start + length, names: best.group[1].slice(0, best.group[0]).filter(function (name) { return name !== best.phrase; }) });
      start += length;
    }
    return spans;
  }
  function matches(own, word, unfinished) {
    var found = [];
    function add(forms, quality) { forms.forEach(function (form) { found.push({ form: form, quality: typeof quality === 'number' ? quality : quality(form) }); }); }
    function begun(plain) {
      if (count(plain) < own.root.beginning) return;
      var whole = found.length === 0 ? 0 : 3;
      add(most(beginning(own, plain), MOST_BEGUN), function (form) {
        return (form.form.startsWith(word.form) ? 9 : word.marked ? 4 : 8) - whole;
      });
    }
    add(same(own, word.plain), function (form) {
      return form.form === word.form ? 16 : toneLast(form.form) === word.tone ? 15 : form.plain !== word.plain ? 13 : word.marked ? 4 : 12;
    });
    var other = otherI(word.form);
    if (other) {
      other = ask(other);
      add(same(own, other.plain), function (form) {
        return form.form === other.form || toneLast(form.form) === other.tone ? 14 : word.marked ? 3 : 11;
      });
    }
    if (unfinished) begun(word.plain);
    if (found.length) return found;
    var typed = telex(word.plain), letters = count(word.plain);
    if (typed) {
      add(same(own, typed), 11);
      if (unfinished) begun(typed);
    }
    if (!found.length && letters >= 4) add(most(near(own, word.plain), MOST_NEAR), 5);
    for (var shorter = Array.from(word.plain); !found.length && own.root.stems && shorter.length > Math.max(4, letters - 3); ) {
      shorter.pop();
      var start = shorter.join('');
      add(same(own, start).concat(most(beginning(own, start), MOST_NEAR)), 6);
    }
    return found;
  }

  // --- The answer (src/search/answer.rs) -------------------------------------------------------------

  function halvings(number) {
    var whole = 31 - Math.clz32(number);
    return whole * 16 + Math.floor((number * 16) / Math.pow(2, whole)) - 16;
  }
  function rarity(all, count) { return 4 + Math.max(0, halvings(all + 1) - halvings(Math.max(1, count))); }
  function ofLength(length) { return length < 8 ? 20 : length < 10 ? 16 : length === 10 ? 13 : length === 11 ? 10 : 8; }
  /**
   * A word of the question in the entries. What is found many thousand times is kept in lists of numbers: by entry
   * its worth, the form (of `fit`) that is worth it, whether it is in the title, and the last row of the entry;
   * by row the worth, the form, its place among the postings of the form, and the row before of the same entry.
   */
  function lookFor(own, fit) {
    var all = own.root.entries, list = traits(own), best = 0, weight = 0, size = 1;
    fit.forEach(function (one) {
      best = Math.max(best, one.quality);
      size += postings(one.form).entries.length;
    });
    var word = {
      fit: fit, everywhere: false, unnamed: [], score: new Int32Array(all), which: new Uint16Array(all), titled: new Uint8Array(all), last: new Int32Array(all),
      rows: { worth: new Int32Array(size), which: new Uint16Array(size), posting: new Int32Array(size), before: new Int32Array(size) },
    };
    fit.forEach(function (one) {
      if (one.quality !== best) return;
      weight = Math.max(weight, rarity(all, one.form.count));
      word.everywhere = word.everywhere || one.form.count > Math.floor(all / 2);
    });
    word.best = best;
    word.weight = fit.length ? weight : rarity(all, 1);
    var rows = word.rows, row = 0;
    fit.forEach(function (one, which) {
      var each = Math.min(word.weight, rarity(all, one.form.count)) * one.quality, named = postings(one.form);
      // What is written with other marks than the word is no part of a phrase, if the word is there as well.
      one.mark = one.quality <= OTHER_MARKS && best >= AS_TYPED ? -1 : markOf(one.form.form);
      if (named.entries.length < one.form.count) word.unnamed.push({ which: which, worth: each * WORTH[0] });
      for (var at = 0; at < named.entries.length; at++) {
        var entry = named.entries[at], level = named.levels[at];
        var worth = each * (level < 2 ? Math.floor((WORTH[level] * ofLength(list[entry].length)) / 16) : WORTH[level]);
        if (worth > word.score[entry]) {
          word.score[entry] = worth;
          word.which[entry] = which;
        }
        if (level === 3) word.titled[entry] = 1;
        row++;
        rows.before[row] = word.last[entry];
        rows.worth[row] = worth;
        rows.which[row] = which;
        rows.posting[row] = at;
        word.last[entry] = row;
      }
    });
    return word;
  }
  /** Whether a row remembers the word with `mark` beside it. */
  function isBeside(word, row, mark) {
    var fit = word.fit[word.rows.which[row]], named = fit.form.read;
    if (fit.mark < 0) return false;
    var at = named.from[word.rows.posting[row]], end = named.from[word.rows.posting[row] + 1];
    while (at < end) if (named.beside[at++] === mark) return true;
    return false;
  }
  /** What a word that an entry does not name is worth beside another one in it; -1 when nothing tells that it is there. */
  function unnamedBeside(word, unnamed, other, entry) {
    var best = -1, mark = word.fit[unnamed.which].mark;
    for (var row = other.last[entry]; row; row = other.rows.before[row]) {
      var both = unnamed.worth + other.rows.worth[row];
      if (both > best && isBeside(other, row, mark)) best = both;
    }
    return best;
  }
  /** What two words of an entry are worth together; -1 when they do not stand side by side. */
  function namedTogether(a, b, entry) {
    var best = -1;
    for (var one = a.last[entry]; one; one = a.rows.before[one]) {
      for (var two = b.last[entry]; two; two = b.rows.before[two]) {
        var both = a.rows.worth[one] + b.rows.worth[two];
        if (both > best && (isBeside(a, one, b.fit[b.rows.which[two]].mark) || isBeside(b, two, a.fit[a.rows.which[one]].mark))) best = both;
      }
    }
    return best;
  }
  function together(a, atA, b, atB, entry) {
    if (atA === NAMED) return atB === NAMED ? namedTogether(a, b, entry) : unnamedBeside(b, atB, a, entry);
    return atB === NAMED ? unnamedBeside(a, atA, b, entry) : -1;
  }
  /** How each word is in an entry, into `places`: named, not at all (null), or told only by what stands beside it. */
  function placesOf(found, entry, places) {
    for (var at = 0; at < found.length; at++) {
      var word = found[at];
      places[at] = word.last[entry] ? NAMED : word.unnamed.length ? told(found, at, entry) : null;
    }
    return places;
  }
  function told(found, at, entry) {
    var word = found[at], before = found[at - 1], after = found[at + 1];
    for (var which = 0; which < word.unnamed.length; which++) {
      var place = word.unnamed[which];
      if (before && before.last[entry] && unnamedBeside(word, place, before, entry) >= 0) return place;
      if (after && after.last[entry] && unnamedBeside(word, place, after, entry) >= 0) return place;
    }
    return null;
  }
  function formAt(word, place, entry) { return word.fit[place === NAMED ? word.which[entry] : place.which].form.form; }
  /** What words add by standing in the title of an entry: the more, the more of it they are. */
  function ofTitle(own, inTitle, titled, entry, asked) { return Math.floor((inTitle * titled) / Math.max(1, traits(own)[entry].title, asked)); }
  function byName(own, name, asked, forms, other) {
    var found = name.split(' ').map(function (form) {
      var fit = matches(own, ask(form), false).filter(function (one) { return one.quality >= 13; });
      fit.forEach(function (one) { forms.add(one.form.form); });
      return lookFor(own, fit);
    });
    for (var entry = 0; entry < own.root.entries; entry++) {
      if (!found.some(function (word) { return word.last[entry]; })) continue;
      var places = placesOf(found, entry, []), score = 0, inTitle = 0, titled = 0;
      if (!places.every(function (place, at) { return place && (at === 0 || together(found[at - 1], places[at - 1], found[at], place, entry) >= 0); })) continue;
      places.forEach(function (place, at) {
        var worth = place === NAMED ? found[at].score[entry] : place.worth;
        score += worth;
        if (place !== NAMED || !found[at].titled[entry]) return;
        inTitle += worth;
        titled++;
      });
      score = Math.floor(((score + ofTitle(own, inTitle, titled, entry, found.length)) * asked * 3) / (found.length * 4));
      var known = other.get(entry);
      if (score > (known ? known.score : 0)) other.set(entry, { score: score, forms: places.map(function (place, at) { return formAt(found[at], place, entry); }) });
    }
  }
  /** What counts as held of a word, where a form of it is found: of one that fits badly, a part. */
  function held(word, which) { return Math.floor((word.weight * Math.min(word.fit[which].quality, HELD_WHOLE)) / HELD_WHOLE); }
  function add(sum, found, places, at, entry, forms) {
    var word = found[at], place = places[at];
    if (!place) {
      if (word.everywhere) sum.held += word.weight;
      return;
    }
    sum.held += held(word, place === NAMED ? word.which[entry] : place.which);
    var worth = place === NAMED ? word.score[entry] : place.worth;
    sum.score += worth + (places[at - 1] ? Math.max(0, together(found[at - 1], places[at - 1], word, place, entry)) : 0);
    if (place === NAMED && word.titled[entry]) {
      sum.inTitle += worth;
      sum.titled++;
    }
    if (forms) forms.push(formAt(word, place, entry));
  }
  function newSum() { return { score: 0, held: 0, inTitle: 0, titled: 0 }; }
  /** What an entry is worth, and how much of the question it holds; the forms found in it are put into `forms`, if they are asked for. */
  function worthOf(own, found, spanAt, entry, weight, places, forms) {
    var sum = newSum();
    placesOf(found, entry, places);
    for (var at = 0; at < found.length; ) {
      var span = spanAt[at];
      if (!span) {
        add(sum, found, places, at, entry, forms);
        at++;
        continue;
      }
      var part = newSum(), named = forms && [];
      for (var row = at; row < span.end; row++) add(part, found, places, row, entry, named);
      var other = span.other.get(entry);
      if (other && (span.lost || other.score > part.score + ofTitle(own, part.inTitle, part.titled, entry, span.end - at))) {
        sum.score += other.score;
        for (row = at; row < span.end; row++) sum.held += found[row].weight;
        if (forms) forms.push.apply(forms, other.forms);
      } else if (!span.lost) {
        sum.score += part.score;
        sum.held += part.held;
        sum.inTitle += part.inTitle;
        sum.titled += part.titled;
        if (forms) forms.push.apply(forms, named);
      }
      at = span.end;
    }
    var trait = traits(own)[entry], score = sum.score + ofTitle(own, sum.inTitle, sum.titled, entry, found.length);
    score = Math.floor((score * sum.held * sum.held) / Math.max(1, weight * weight));
    return { entry: entry, held: sum.held, score: Math.floor((score * WORTH_OF_KIND[trait.kind]) / 16) };
  }
  /** The entries that may hold half of what the best one holds; of the others it is known without looking closer. */
  function candidates(own, found, spans) {
    var most = new Float64Array(own.root.entries), least = new Float64Array(own.root.entries), seen = new Uint8Array(own.root.entries);
    var always = 0, surely = 0, perhaps = 0, best = 0, entries = [];
    found.forEach(function (word, at) {
      var lost = spans.some(function (span) { return span.lost && at >= span.start && at < span.end; });
      if (word.everywhere && !lost) {
        always += word.weight;
        surely += Math.min.apply(null, word.fit.map(function (_, which) { return held(word, which); }));
      } else if (word.everywhere || word.unnamed.length) perhaps += word.weight;
      var counted = !word.everywhere && !word.unnamed.length;
      for (var entry = 0; entry < seen.length; entry++) {
        if (!word.last[entry]) continue;
        seen[entry] = 1;
        if (counted) most[entry] += word.weight;
        if (!word.everywhere && !lost) least[entry] += held(word, word.which[entry]);
      }
    });
    spans.forEach(function (span) {
      var weight = found.slice(span.start, span.end).reduce(function (sum, word) { return sum + word.weight; }, 0);
      span.other.forEach(function (_, entry) {
        seen[entry] = 1;
        most[entry] += weight;
      });
    });
    for (var entry = 0; entry < seen.length; entry++) if (seen[entry]) best = Math.max(best, least[entry]);
    for (entry = 0; entry < seen.length; entry++) if (seen[entry] && (most[entry] + always + perhaps) * 2 >= best + surely) entries.push(entry);
    return entries;
  }
  /** A word in the index. Who types a word has typed the words before it: what was found for those is kept for a while. */
  function lookedFor(own, word, unfinished) {
    var key = word.form + (unfinished ? '…' : ''), known = own.known.get(key);
    if (known) return known;
    var fit = matches(own, word, unfinished);
    known = {
      found: lookFor(own, fit),
      set: new Set(fit.map(function (one) { return one.form.form; })),
      instead: fit.length && fit.every(function (one) { return one.quality <= 6; }) ? fit[0].form.form : '',
    };
    if (own.known.size >= MOST_KNOWN) own.known.clear();
    own.known.set(key, known);
    return known;
  }
  function rank(own, asked) {
    var answer = { distress: false, instead: [], sets: [], hits: [] }, last = asked.words.length - 1;
    answer.distress = asked.words.some(function (_, at) {
      return own.root.distress.some(function (phrase) { return hasAt(asked.words, phrase, at); });
    });
    var found = asked.words.map(function (word, at) {
      var known = lookedFor(own, word, asked.unfinished && at === last);
      if (known.instead) answer.instead.push(known.instead);
      answer.sets.push(known.set);
      return known.found;
    });
    var names = new Set(), spans = namesIn(own, asked);
    spans.forEach(function (span) {
      span.other = new Map();
      span.lost = found.slice(span.start, span.end).some(function (word) { return word.best < AS_TYPED; });
      span.names.forEach(function (name) { byName(own, name, span.end - span.start, names, span.other); });
    });
    answer.sets.push(names);
    var weight = found.reduce(function (sum, word) { return sum + word.weight; }, 0), held = 0, best = 0, spanAt = [];
    spans.forEach(function (span) { spanAt[span.start] = span; });
    var places = new Array(found.length);
    answer.formsIn = function (entry) {
      var forms = [];
      worthOf(own, found, spanAt, entry, weight, places, forms);
      return forms;
    };
    var rows = candidates(own, found, spans).map(function (entry) { return worthOf(own, found, spanAt, entry, weight, places, null); });
    rows.forEach(function (row) { held = Math.max(held, row.held); });
    rows = rows.filter(function (row) { return row.held * 2 >= held; });
    rows.forEach(function (row) { best = Math.max(best, row.score); });
    answer.hits = rows.filter(function (row) { return row.score > 0 && row.score * LEAST_OF_SCORE >= best; })
      .sort(function (a, b) { return b.score - a.score || a.entry - b.entry; });
    return answer;
  }
  function formsIn(text) { return new Set((text.match(WORD) || []).map(formOf)); }
  function bestParts(answer, parts) {
    return parts.map(function (part, row) {
      var heading = formsIn(part.heading), text = formsIn(part.text), worth = 0;
      answer.sets.forEach(function (set) {
        function holds(words) { return Array.from(words).some(function (form) { return set.has(form); }); }
        worth += (holds(heading) ? 3 : 0) + (holds(text) ? 1 : 0);
      });
      return { worth: worth, row: row, part: part };
    }).filter(function (one) { return one.worth > 0; })
      .sort(function (a, b) { return b.worth - a.worth || a.row - b.row; })
      .slice(0, MOST_PARTS).map(function (one) { return one.part; });
  }
  function marked(answer, text) {
    var pieces = [], end = 0;
    for (var match of text.matchAll(WORD)) {
      var form = formOf(match[0]);
      if (!answer.sets.some(function (set) { return set.has(form); })) continue;
      if (match.index > end) pieces.push([text.slice(end, match.index), false]);
      end = match.index + match[0].length;
      pieces.push([match[0], true]);
    }
    if (end < text.length) pieces.push([text.slice(end), false]);
    return pieces;
  }

  // --- Loading and asking ----------------------------------------------------------------------------

  function load(own, url) {
    return own.loading[url] || (own.loading[url] = new Promise(function (resolve, reject) {
      var script = document.createElement('script');
      script.src = url;
      script.onload = resolve;
      script.onerror = function () {
        delete own.loading[url];
        script.remove();
        reject(new Error(url));
      };
      document.head.append(script);
    }));
  }
  function all(promises) { return Promise.all(promises); }

  function open(url, tag) {
    var own = language(tag), folder = url.slice(0, url.lastIndexOf('/') + 1);
    function words(begin) {
      var file = own.root.words.find(function (file) { return file[0] === begin; });
      return file[1] ? load(own, folder + file[1]) : null;
    }
    function card(entry) {
      var number = Math.floor(entry / own.root.cards_each), file = own.root.cards[number];
      return Promise.resolve(file ? load(own, folder + file) : null).then(function () { return cardOf(own.cards.get(number)[entry % own.root.cards_each]); });
    }
    function find(query, options) {
      options = options || {};
      return Promise.resolve(own.root || load(own, url)).then(function () {
        var asked = question(query);
        return all(Array.from(filesFor(own, asked), words)).then(function () { return answerTo(query, asked, options); });
      });
    }
    function answerTo(query, asked, options) {
      var answer = rank(own, asked), root = own.root, list = traits(own);
      var groups = {
        kind: function (trait) { return [KINDS[trait.kind]]; },
        strand: function (trait) { return root.strands[trait.strand] ? [root.strands[trait.strand]] : []; },
        age: function (trait) { return root.ages.filter(function (_, bit) { return (trait.ages >> bit) & 1; }); },
      };
      var counts = { kind: {}, strand: {}, age: {} };
      function fits(trait, but) {
        return Object.keys(groups).every(function (group) { return group === but || !options[group] || groups[group](trait).includes(options[group]); });
      }
      answer.hits.forEach(function (hit) {
        Object.keys(groups).forEach(function (group) {
          if (!fits(list[hit.entry], group)) return;
          groups[group](list[hit.entry]).forEach(function (value) { counts[group][value] = (counts[group][value] || 0) + 1; });
        });
      });
      var hits = answer.hits.filter(function (hit) { return fits(list[hit.entry]); });
      return all(hits.slice(0, options.count || 5).map(function (hit) {
        var trait = list[hit.entry];
        return card(hit.entry).then(function (card) {
          return {
            url: tag + '/' + card.url, title: card.title, summary: card.summary, minutes: card.minutes,
            kind: KINDS[trait.kind], strand: groups.strand(trait)[0] || '', ages: groups.age(trait),
            parts: bestParts(answer, card.parts), found: Array.from(new Set(answer.formsIn(hit.entry))), score: hit.score,
          };
        });
      })).then(function (shown) {
        return {
          query: query, words: asked.words.length, distress: answer.distress, total: hits.length, counts: counts, instead: answer.instead,
          hits: shown, marked: function (text) { return marked(answer, text); },
        };
      });
    }
    return { find: find };
  }

  self.nonlaSearch = { open: open, take: take, keys: { form: formOf, plain: plainOf, tone: toneLast, other: otherI, telex: telex, mark: markOf } };
})();
