#include <memory>
#include <unicode/brkiter.h>
#include <unicode/translit.h>
#include <unicode/utext.h>

#include "text.h"

using icu::UnicodeString;

struct icu_folding {
  std::unique_ptr<icu::Transliterator> transliterator;
};

icu_folding *icu_folding_open(icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place;
  // Latin-ASCII knows the letters that decompose into nothing (ł, đ, ø, ß, ı); the marks of other scripts go
  // by decomposition. Letters that differ only in spelling habit are one: ё and е, the forms of alef, ya and
  // ta marbuta.
  static const char rules[] =
      ":: NFKD; :: [[:Mn:] - [\\u3099\\u309A]] Remove; :: Lower; :: NFC;"
      ":: [[:Latin:][:Common:]] Latin-ASCII; ı > i; ё > е; ς > σ; ـ > ; ى > ي; ة > ه; ٱ > ا; :: Lower;";
  std::unique_ptr<icu::Transliterator> transliterator(icu::Transliterator::createFromRules(
      "Phrasebook-Folding", UnicodeString::fromUTF8(rules), UTRANS_FORWARD, place, error));
  *status = error;
  return U_SUCCESS(error) ? new icu_folding{std::move(transliterator)} : nullptr;
}

void icu_folding_close(icu_folding *folding) { delete folding; }

char *icu_folding_apply(const icu_folding *folding, const char *text, icu_status *status) {
  *status = U_ZERO_ERROR;
  UnicodeString folded = UnicodeString::fromUTF8(text);
  folding->transliterator->transliterate(folded);
  return phrasebook::copy(folded);
}

struct icu_words {
  std::unique_ptr<icu::BreakIterator> iterator;
};

icu_words *icu_words_open(const char *locale, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> iterator(
      icu::BreakIterator::createWordInstance(phrasebook::locale(locale), error));
  *status = error;
  return U_SUCCESS(error) ? new icu_words{std::move(iterator)} : nullptr;
}

void icu_words_close(icu_words *words) { delete words; }

int32_t icu_words_find(icu_words *words, const char *text, int32_t *offsets, int32_t capacity,
                       icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  // Over UTF-8 text, a break iterator's offsets are bytes.
  UText *view = utext_openUTF8(nullptr, text, -1, &error);
  words->iterator->setText(view, error);
  int32_t count = 0;
  if (U_SUCCESS(error)) {
    int32_t start = words->iterator->first();
    for (int32_t end = words->iterator->next(); end != icu::BreakIterator::DONE;
         start = end, end = words->iterator->next()) {
      if (words->iterator->getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
      if (count + 1 < capacity) {
        offsets[count] = start;
        offsets[count + 1] = end;
      }
      count += 2;
    }
  }
  utext_close(view);
  *status = error;
  return count;
}
