"""Pure helpers on text: folding, dates, numerals, names, counting 字数. They read no file, no clock, no network."""
