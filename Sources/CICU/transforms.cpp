#include <memory>
#include <unicode/rbnf.h>
#include <unicode/translit.h>

#include "text.h"

using icu::UnicodeString;

struct icu_transform {
  std::unique_ptr<icu::Transliterator> transliterator;
};

icu_transform *icu_transform_open(const char *id, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place;
  std::unique_ptr<icu::Transliterator> transliterator(
      icu::Transliterator::createInstance(UnicodeString::fromUTF8(id), UTRANS_FORWARD, place, error));
  *status = error;
  return U_SUCCESS(error) ? new icu_transform{std::move(transliterator)} : nullptr;
}

icu_transform *icu_transform_open_rules(const char *rules, int32_t *line, int32_t *offset, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  UParseError place = {};
  std::unique_ptr<icu::Transliterator> transliterator(icu::Transliterator::createFromRules(
      "Phrasebook-Rules", UnicodeString::fromUTF8(rules), UTRANS_FORWARD, place, error));
  *status = error;
  *line = place.line;
  *offset = place.offset;
  return U_SUCCESS(error) ? new icu_transform{std::move(transliterator)} : nullptr;
}

void icu_transform_close(icu_transform *transform) { delete transform; }

char *icu_transform_apply(const icu_transform *transform, const char *text) {
  UnicodeString result = UnicodeString::fromUTF8(text);
  transform->transliterator->transliterate(result);
  return phrasebook::copy(result);
}

struct icu_speller {
  std::unique_ptr<icu::RuleBasedNumberFormat> format;
};

icu_speller *icu_speller_open(const char *locale, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  auto format = std::make_unique<icu::RuleBasedNumberFormat>(icu::URBNF_SPELLOUT, phrasebook::locale(locale), error);
  *status = error;
  return U_SUCCESS(error) ? new icu_speller{std::move(format)} : nullptr;
}

void icu_speller_close(icu_speller *speller) { delete speller; }

char *icu_speller_spell(const icu_speller *speller, const char *rule_set, int32_t number, icu_status *status) {
  UErrorCode error = U_ZERO_ERROR;
  UnicodeString text;
  icu::FieldPosition position;
  speller->format->format(static_cast<int64_t>(number), UnicodeString::fromUTF8(rule_set), text, position, error);
  *status = error;
  return U_SUCCESS(error) ? phrasebook::copy(text) : nullptr;
}
